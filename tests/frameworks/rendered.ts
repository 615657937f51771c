import { expect, onTestFinished, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { DatelineDashboard } from '../../src/index';
import '../../src/index';
import { BRIEF } from '../support/fixture';
import { partsOf } from '../support/ways';
import { type App, type Mount, PROPS, type Props } from './app';

/** The brief as a file: an address that needs no server. */
export const SRC = `data:application/json,${encodeURIComponent(JSON.stringify(BRIEF))}`;

let rendered = 0;

/** An app in a box of its own, gone when the test is over. */
export function render(mount: Mount, props: Partial<Props> = { brief: BRIEF }) {
  const host = document.createElement('div');
  rendered += 1;
  host.id = `app-${rendered}`;
  host.style.setProperty('--dateline-block-size', '700px');
  document.body.append(host);
  const heard = { select: vi.fn(), ready: vi.fn(), error: vi.fn() };
  const { select: onSelect, ready: onReady, error: onError } = heard;
  const app: App = mount(host, { ...PROPS, onSelect, onReady, onError, ...props });
  let gone = false;
  const unmount = () => {
    if (!gone) app.unmount();
    gone = true;
  };
  onTestFinished(() => {
    unmount();
    host.remove();
  });
  const dashboard = () => host.querySelector<DatelineDashboard>('dateline-dashboard');
  const parts = partsOf({ within: page.elementLocator(host) });
  return { ...heard, app: { update: app.update, unmount }, host, dashboard, parts };
}

export type Rendered = ReturnType<typeof render>;

/** The map is painted, and every part has been rendered. */
export async function painted({ dashboard, ready }: Rendered, times = 1): Promise<void> {
  const heard = () => ready.mock.calls.length;
  // The first of a file has everything to load.
  await expect.poll(heard, { timeout: 5000, interval: 20 }).toBeGreaterThanOrEqual(times);
  await dashboard()?.updateComplete;
}

/** Not the pointer's way: what a framework hears is the same, and nothing has to stand still. */
export function click(locator: { element(): Element }): void {
  (locator.element() as HTMLElement).click();
}
