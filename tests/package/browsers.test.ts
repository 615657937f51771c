import { expect, it } from 'vitest';
import { browserForFile, watch } from '../support/open';
import { BRIEF } from '../support/project';
import { openAndRead, serveTo } from './page';

const newPage = browserForFile();

/** What browsers have learned since May 2024, in one of them or in all: none of it may be needed. */
const LATER = [
  ...['Iterator', 'Float16Array', 'Highlight', 'navigation', 'trustedTypes', 'DecompressionStream'],
  ...['scheduler', 'requestIdleCallback', 'cancelIdleCallback', 'reportError', 'CloseWatcher'],
  ...['Promise.try', 'URL.parse', 'RegExp.escape', 'Error.isError', 'Array.fromAsync'],
  ...['Uint8Array.fromBase64', 'Uint8Array.prototype.toBase64', 'Uint8Array.prototype.toHex'],
  ...['Set.prototype.union', 'Set.prototype.intersection', 'Set.prototype.difference'],
  ...['Set.prototype.isSubsetOf', 'Set.prototype.isSupersetOf', 'Set.prototype.isDisjointFrom'],
  ...['Map.prototype.getOrInsert', 'Math.sumPrecise', 'Intl.DurationFormat', 'CSS.highlights'],
  ...['Element.prototype.moveBefore', 'Element.prototype.currentCSSZoom', 'ReadableStream.from'],
  ...['Document.prototype.startViewTransition', 'Document.prototype.caretPositionFromPoint'],
  ...['CanvasRenderingContext2D.prototype.letterSpacing', 'Element.prototype.setHTMLUnsafe'],
];

it('shows its places and what is said of them in a browser that knows nothing later than May 2024', async () => {
  const page = await newPage();
  const { faults } = watch(page);
  await page.addInitScript((paths) => {
    for (const path of paths) {
      const names = path.split('.');
      const last = names.pop() ?? '';
      let owner: unknown = globalThis;
      for (const name of names) owner = Reflect.get(Object(owner), name);
      if (!owner || !Reflect.deleteProperty(Object(owner), last)) {
        throw new Error(`${path} could not be taken away.`);
      }
    }
    // Iterators had no methods of arrays.
    const iterators = Object.getPrototypeOf(Object.getPrototypeOf([].values()));
    for (const name of Object.getOwnPropertyNames(iterators)) {
      if (name !== 'constructor') Reflect.deleteProperty(iterators, name);
    }
  }, LATER);
  await serveTo(page, 'dist/lib', {
    '/': `<script type="module" src="dateline.js"></script>
      <dateline-dashboard src="brief.geojson"></dateline-dashboard>`,
    '/brief.geojson': JSON.stringify(BRIEF),
  });
  const [[name = ''] = []] = await openAndRead(page, '/');
  for (const where of ['dateline-places', 'dateline-map']) {
    await page.locator(where).getByRole('button', { name }).first().click();
    await page.getByRole('heading', { level: 2, name }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { level: 2, name }).waitFor({ state: 'hidden' });
  }
  expect(faults).toEqual([]);
  await page.context().close();
});
