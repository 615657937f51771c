import { expect, it, onTestFinished } from 'vitest';
import { BRIEF } from '../support/fixture';
import type { App, Props } from './app';
import type { renderLate } from './late';
import lateUrl from './late.ts?url';
import { SRC } from './rendered';
import { deep, maps } from './watch';

type RenderLate = typeof renderLate;

declare global {
  interface Window {
    __vitest_browser_runner__: unknown;
    DATELINE_VERSION: unknown;
    givenLate?: (render: RenderLate) => void;
  }
}

/** A page where no element has been defined: in this one they all are. */
async function freshPage(): Promise<{ page: Document; renderLate: RenderLate }> {
  const frame = document.createElement('iframe');
  Object.assign(frame.style, { width: '1200px', height: '800px' });
  frame.srcdoc = '<!doctype html><html lang="en"><title>Late</title><body></body></html>';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  onTestFinished(() => frame.remove());
  document.body.append(frame);
  await loaded;
  const { contentWindow: inner, contentDocument: page } = frame;
  if (!inner || !page) throw new Error('The frame has no page.');
  // What Vitest and Vite have put into the page of the tests, for modules to find.
  const { __vitest_browser_runner__, DATELINE_VERSION } = window;
  Object.assign(inner, { __vitest_browser_runner__, DATELINE_VERSION });
  const given = new Promise<RenderLate>((resolve) => {
    inner.givenLate = resolve;
  });
  const script = page.createElement('script');
  script.type = 'module';
  script.textContent = `import { renderLate } from '${lateUrl}'; givenLate(renderLate);`;
  page.head.append(script);
  return { page, renderLate: await given };
}

/**
 * An object is a property before the element is defined, too, where the framework allows it: React, Preact and a
 * spread of Svelte's make an attribute of anything then. React's object is found all the same; the others are given
 * an address.
 */
it.each<[string, Partial<Props>]>([
  ['plain HTML', { brief: BRIEF }],
  ['Vue', { brief: BRIEF }],
  ['Svelte', { src: SRC }],
  ['React', { src: SRC }],
  ['React', { brief: BRIEF }],
  ['Preact', { src: SRC }],
])('%s renders before the elements are defined', async (framework, given) => {
  const { page, renderLate } = await freshPage();
  const heard: string[] = [];
  const props: Partial<Props> = {
    ...given,
    theme: 'dark',
    onReady: () => void heard.push('ready'),
    onSelect: (id) => void heard.push(`select ${id}`),
    onError: (message) => void heard.push(message),
  };
  const app: App = await renderLate(framework, props);
  await expect.poll(() => heard).toEqual(['ready']);
  expect(maps(page)).toBe(1);
  expect(page.querySelector('dateline-dashboard')?.getAttribute('theme')).toBe('dark');
  await expect.poll(() => deep(page, '[data-place="norr"]').length).toBeGreaterThan(0);
  const [norr] = deep(page, '[data-place="norr"]');
  const button = norr?.closest('button') ?? norr?.querySelector('button');
  button?.click();
  expect(heard).toEqual(['ready', 'select norr']);
  app.unmount();
  expect(maps(page)).toBe(0);
});
