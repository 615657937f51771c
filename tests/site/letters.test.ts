import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { browserForFile, open } from '../support/open';
import { type Served, serveStatic } from '../support/static-server';

/** In Chromium's settings: Customize fonts, Minimum font size. */
const newPage = browserForFile('--blink-settings=minimumFontSize=20');
const newUsualPage = browserForFile();
const pages = new Map<string, Served>();
let server: Awaited<ReturnType<typeof serveStatic>>;
beforeAll(async () => {
  server = await serveStatic(pages, { '/lib/': 'dist/lib', '/geo/': 'geo' });
});
afterAll(() => server?.close());

/** WCAG 1.4.12, as a reader's tool sets it: in every tree. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }`;
const SIZES = [
  [320, 256],
  [360, 740],
  [600, 400],
  [700, 540],
  [844, 390],
  [1440, 900],
] as const;

/** What of the furniture of the map lies over something else of it, or beyond its edge. */
function collisions(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    // The view comes to rest, and names find their room over some frames.
    for (let i = 0; i < 12; i += 1) await new Promise((done) => requestAnimationFrame(done));
    const map = document
      .querySelector('dateline-dashboard')
      ?.shadowRoot?.querySelector('dateline-map');
    const root = map?.shadowRoot;
    const frame = root?.querySelector('[part=frame]')?.getBoundingClientRect();
    if (!root || !frame) return ['no map'];
    const pieces = [
      ...root.querySelectorAll('[part=control], [part=scale] > *, [part=credits], [role=status]'),
    ].map((piece) => ({
      name:
        (piece.getAttribute('aria-label') ?? piece.textContent?.trim()) ||
        piece.getAttribute('title'),
      box: piece.getBoundingClientRect(),
    }));
    const found: string[] = pieces.length > 8 ? [] : ['furniture is missing'];
    pieces.forEach(({ name, box: a }, at) => {
      if (a.left < frame.left - 1 || a.right > frame.right + 1 || a.bottom > frame.bottom + 1) {
        found.push(`${name} reaches out of the map`);
      }
      for (const { name: other, box: b } of pieces.slice(at + 1)) {
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (across > 1 && down > 1) found.push(`${name} over ${other}`);
      }
    });
    const names = [...root.querySelectorAll('[part~=marker], [part~=cluster], [part~=area-name]')]
      .map((button) => button.querySelector('.name'))
      .filter((name) => name?.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      .map((name) => {
        // The words themselves, which may be higher than their box.
        const range = document.createRange();
        range.selectNodeContents(name as Element);
        return { name: name?.textContent ?? '', lines: [...range.getClientRects()] };
      });
    names.forEach(({ name, lines }, at) => {
      for (const { name: other, lines: others } of names.slice(at + 1)) {
        const areOver = lines.some((a) =>
          others.some((b) => {
            const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
            const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
            return across > 2 && down > 2;
          }),
        );
        if (areOver) found.push(`the name ${name} over ${other}`);
      }
    });
    return found;
  });
}

it.each([
  ['usual letters', '', '', false],
  ['letters of 20 px at least', '', '', true],
  ['letters twice as large', '--dateline-text-scale: 2', '', false],
  ['spaced text', '', SPACING, false],
  ['spaced text of 20 px at least', '', SPACING, true],
  ['20 px at least, and a map without land that says so', '', '', true, '**/world-*'],
] as const)(
  '%s: nothing over the map covers anything else there',
  { timeout: 120_000 },
  async (...row) => {
    const [, style, spacing, isLarge, missing] = row;
    pages.set('/letters.html', {
      body: `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<style>body { margin: 0; } dateline-dashboard { --dateline-block-size: 100dvh; ${style} }</style>
<script type="module" src="/lib/dateline.js"></script>
<dateline-dashboard src="/geo/vostochny/brief.geojson"></dateline-dashboard></html>`,
    });
    const page = await (isLarge ? newPage : newUsualPage)({ reducedMotion: 'reduce' });
    if (missing) await page.route(missing, (route) => route.abort());
    await open(page, '/letters.html', server.url);
    if (missing) await page.getByText('The map of the world could not be loaded').waitFor();
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      const visit = (root: Document | ShadowRoot) => {
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
        for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) visit(shadowRoot);
      };
      visit(document);
    }, spacing);
    const found: string[] = [];
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height });
      // Zoomed in, the scale is another.
      for (const name of ['Whole brief', 'Opening view']) {
        await page.getByRole('button', { name }).evaluate((button: HTMLElement) => button.click());
        await expect
          .poll(() => collisions(page), { message: `${width} × ${height}, ${name}` })
          .toEqual([]);
      }
      const scale = await page.getByRole('img', { name: /^Scale/ }).getAttribute('aria-label');
      // What lies over the map takes of its room, and never so much that nothing of the brief is seen.
      if (!/\d{3,} km/.test(scale ?? '')) found.push(`${width} × ${height}: ${scale}`);
    }
    expect(found).toEqual([]);
    await page.context().close();
  },
);
