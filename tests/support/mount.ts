import { expect, onTestFinished, vi } from 'vitest';
import { cdp, type Locator, page } from 'vitest/browser';
import '../../src/index';
import type { DatelineDashboard } from '../../src/index';
import { BRIEF } from './fixture';

export interface MountOptions {
  /** Any brief as an object; `src` goes before it. */
  readonly brief?: unknown;
  readonly src?: string;
  readonly width?: number;
  readonly height?: number;
  readonly attributes?: Readonly<Record<string, string>>;
  /** A layout of one's own, as a template. */
  readonly inside?: string;
}

export interface Mounted {
  readonly dashboard: DatelineDashboard;
  /** The box around it. */
  readonly host: HTMLElement;
  /** The dashboard, to look inside with. */
  readonly within: Locator;
}

/** Each has a name of its own, so that a test finds things in the one it means. */
let mounted = 0;

/** A dashboard in a box of a size, gone when the test is over; no basemap unless the test asks for one. */
export function mountNow(options: MountOptions = {}): Mounted {
  const { width = 1200, height = 700, attributes = {}, inside = '', src } = options;
  const host = document.createElement('div');
  Object.assign(host.style, { width: `${width}px`, height: `${height}px` });
  host.style.setProperty('--dateline-block-size', `${height}px`);
  const dashboard = document.createElement('dateline-dashboard');
  mounted += 1;
  const all = {
    id: `dashboard-${mounted}`,
    basemap: 'none',
    ...(src !== undefined && { src }),
    ...attributes,
  };
  for (const [name, value] of Object.entries(all)) dashboard.setAttribute(name, value);
  dashboard.append(document.createRange().createContextualFragment(inside));
  host.append(dashboard);
  onTestFinished(() => host.remove());
  document.body.append(host);
  if (src === undefined) dashboard.brief = options.brief ?? BRIEF;
  return { dashboard, host, within: page.elementLocator(dashboard) };
}

/** The same, when its map and places have been painted. */
export async function mount(options: MountOptions = {}): Promise<Mounted> {
  const mounted = mountNow(options);
  await heard(mounted.dashboard, 'dateline-ready');
  await mounted.dashboard.updateComplete;
  return mounted;
}

/** The next event of a type. */
export function heard<Type extends keyof HTMLElementEventMap>(
  target: HTMLElement,
  type: Type,
): Promise<HTMLElementEventMap[Type]> {
  return new Promise((resolve) => {
    target.addEventListener(type, resolve, { once: true });
  });
}

/** Every event of a type from now on. */
export function all<Type extends keyof HTMLElementEventMap>(
  target: EventTarget,
  type: Type,
): HTMLElementEventMap[Type][] {
  const events: HTMLElementEventMap[Type][] = [];
  const listener = (event: Event) => events.push(event as HTMLElementEventMap[Type]);
  target.addEventListener(type, listener);
  onTestFinished(() => target.removeEventListener(type, listener));
  return events;
}

/** The element that has the focus, inside however many shadow roots. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** What a person calls the element that has the focus. */
export function focusedName(): string {
  const element = focused();
  const name = (element?.getAttribute('aria-label') ?? element?.textContent ?? '').trim();
  return name || (element?.getAttribute('title') ?? '');
}

type Answer = () => Response | Promise<Response>;

/** Lets `fetch` find files that are nowhere; what is not named goes its usual way. */
export function serve(files: Record<string, Answer>) {
  const usual = window.fetch.bind(window);
  const asked = vi.spyOn(window, 'fetch').mockImplementation(async (input, init) => {
    const path = new URL(String(input), document.baseURI).pathname;
    return files[path]?.() ?? usual(input, init);
  });
  onTestFinished(() => asked.mockRestore());
  return files;
}

export function json(data: unknown): Response {
  return new Response(JSON.stringify(data));
}

/** What the system says the reader prefers, until the test is over. */
export async function prefer(features: Record<string, string>): Promise<void> {
  const set = async (list: { name: string; value: string }[]) => {
    await cdp().send('Emulation.setEmulatedMedia', { features: list });
  };
  await set(Object.entries(features).map(([name, value]) => ({ name, value })));
  onTestFinished(() => set([]));
  for (const [name, value] of Object.entries(features)) {
    await expect.poll(() => matchMedia(`(${name}: ${value})`).matches).toBe(true);
  }
}
