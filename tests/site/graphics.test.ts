import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { browserForFile, watch } from '../support/open';
import { BRIEF } from '../support/project';
import { type Served, serveStatic } from '../support/static-server';

const newPage = browserForFile();
const pages = new Map<string, Served>();
let server: Awaited<ReturnType<typeof serveStatic>>;

beforeAll(async () => {
  server = await serveStatic(pages, { '/lib/': 'dist/lib' });
  pages.set('/', {
    body: `<!doctype html><title>x</title><script type="module" src="/lib/dateline.js"></script>
<dateline-dashboard><script type="application/json">${JSON.stringify(BRIEF)}</script></dateline-dashboard>
<script>addEventListener('dateline-ready', () => document.documentElement.dataset.ready = '')</script>`,
  });
});
afterAll(() => server?.close());

it('has its land again when the process that draws for the browser has died, each time', async () => {
  const page = await newPage({ viewport: { width: 700, height: 500 } });
  const { faults } = watch(page);
  await page.goto(server.url);
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  // The finer coasts and their names.
  await page.waitForLoadState('networkidle');
  const before = await atRest(page);
  for (let time = 0; time < 2; time++) {
    await loseGraphics(page);
    await expect.poll(async () => pixelsOff(page, before, await page.screenshot())).toBe(0);
  }
  expect(faults).toEqual([]);
});

/** What is seen once two pictures in a row are the same. */
async function atRest(page: Page): Promise<Buffer> {
  let seen = await page.screenshot();
  await expect
    .poll(async () => {
      const last = seen;
      seen = await page.screenshot();
      return seen.equals(last);
    })
    .toBe(true);
  return seen;
}

/** In how many pixels two pictures differ for the eye; a line that is painted in bands may be rounded another way. */
function pixelsOff(page: Page, ...pictures: readonly Buffer[]): Promise<number> {
  const sources = pictures.map((png) => `data:image/png;base64,${png.toString('base64')}`);
  return page.evaluate(async (urls) => {
    const [one, other = []] = await Promise.all(
      urls.map(async (url) => {
        const image = new Image();
        image.src = url;
        await image.decode();
        const { width, height } = image;
        const context = new OffscreenCanvas(width, height).getContext('2d');
        context?.drawImage(image, 0, 0);
        return context?.getImageData(0, 0, width, height).data;
      }),
    );
    return one?.filter((value, at) => Math.abs(value - (other[at] ?? 0)) > 8).length ?? 1;
  }, sources);
}

async function loseGraphics(page: Page): Promise<void> {
  await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    canvas.getContext('2d')?.fillRect(0, 0, 1, 1);
    Object.assign(globalThis, {
      restored: new Promise((done) => canvas.addEventListener('contextrestored', done)),
    });
  });
  const session = await page.context().browser()?.newBrowserCDPSession();
  // It never answers: who would has died.
  void session?.send('Browser.crashGpuProcess').catch(() => {});
  await page.evaluate('restored');
}
