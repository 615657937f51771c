import type { CDPSession, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { browserForFile, watch } from '../support/open';
import { BRIEF } from '../support/project';
import { type Served, serveStatic } from '../support/static-server';

const newPage = browserForFile();
const pages = new Map<string, Served>();
let server: Awaited<ReturnType<typeof serveStatic>>;

beforeAll(async () => {
  server = await serveStatic(pages, { '/lib/': 'dist/lib' });
});
afterAll(() => server?.close());

/** A long page on a telephone, with the map in its middle, and fingers; `missing`: a file that is not there. */
async function openOnPhone(gestures: string, missing?: string) {
  pages.set('/', {
    body: `<!doctype html><meta name="viewport" content="width=device-width"><title>x</title>
<script type="module" src="/lib/dateline.js"></script><div style="height: 300px">Before</div>
<dateline-dashboard basemap="none" gestures="${gestures}">
<script type="application/json">${JSON.stringify(BRIEF)}</script></dateline-dashboard>
<div style="height: 3000px">After</div>
<script>addEventListener('dateline-ready', () => document.documentElement.dataset.ready = '')</script>`,
  });
  const page = await newPage({
    viewport: { width: 400, height: 800 },
    hasTouch: true,
    isMobile: true,
  });
  const { faults } = watch(page);
  if (missing) await page.route(`**/${missing}`, (route) => route.fulfill({ status: 404 }));
  await page.goto(server.url);
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  await page.getByRole('button', { name: 'Oslo' }).first().waitFor();
  const session = await page.context().newCDPSession(page);
  const box = await page.getByRole('region', { name: 'Map' }).boundingBox();
  if (!box) throw new Error('The map is not there');
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  return { page, faults, session, middle };
}

type Point = Readonly<Record<'x' | 'y', number>>;

/** Each finger from one point to another, in steps; the last place is held, so that nothing goes on by itself. */
async function drag(session: CDPSession, ...fingers: readonly (readonly [Point, Point])[]) {
  const STEPS = 8;
  for (let step = 0; step <= STEPS; step++) {
    const touchPoints = fingers.map(([from, to], id) => ({
      id,
      x: from.x + ((to.x - from.x) * step) / STEPS,
      y: from.y + ((to.y - from.y) * step) / STEPS,
    }));
    const type = step === 0 ? 'touchStart' : 'touchMove';
    await session.send('Input.dispatchTouchEvent', { type, touchPoints });
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

const scrolled = (page: Page) => page.evaluate(() => [scrollY, visualViewport?.scale]);
const hint = (page: Page) => page.getByText('Move the map with two fingers');
/** What is drawn of the scale, which keeps its words over a small zoom. */
const scaleBar = (page: Page) =>
  page
    .getByRole('img', { name: /^Scale/ })
    .locator('path')
    .getAttribute('d');
/** Where a place is drawn, in the map. */
async function placeOf(page: Page, name: string): Promise<readonly [number, number]> {
  const map = await page.getByRole('region', { name: 'Map' }).boundingBox();
  const group = page.getByRole('group', { name: 'Places on the map' });
  const mark = await group.getByRole('button', { name: new RegExp(`^${name}`) }).boundingBox();
  return [Math.round((mark?.x ?? 0) - (map?.x ?? 0)), Math.round((mark?.y ?? 0) - (map?.y ?? 0))];
}
const oslo = (page: Page) => placeOf(page, 'Oslo');
/** How far two places are drawn from each other. */
async function apart(page: Page): Promise<number> {
  const [[x, y], [x2, y2]] = [await oslo(page), await placeOf(page, 'Rome')];
  return Math.hypot(x2 - x, y2 - y);
}

it('one finger over the map scrolls the page, and the map says that two would move it', async () => {
  const { page, session, middle, faults } = await openOnPhone('cooperative');
  const before = await oslo(page);
  await drag(session, [middle, { x: middle.x, y: middle.y - 120 }]);
  await hint(page).waitFor();
  await expect.poll(async () => (await scrolled(page))[0]).toBeGreaterThan(80);
  await expect.poll(() => oslo(page)).toEqual(before);
  expect(faults).toEqual([]);
  await page.context().close();
});

it('two fingers move and zoom the map, and not the page', async () => {
  const { page, session, middle, faults } = await openOnPhone('cooperative');
  const { x, y } = middle;
  const [scale, narrow] = [await scaleBar(page), await apart(page)];
  await drag(
    session,
    [
      { x: x - 40, y },
      { x: x - 60, y },
    ],
    [
      { x: x + 40, y },
      { x: x + 60, y },
    ],
  );
  // It follows once the map is at rest, where it hears fingers again.
  await expect.poll(() => scaleBar(page)).not.toBe(scale);
  expect((await apart(page)) / narrow).toBeGreaterThan(1.3);
  const before = await oslo(page);
  await drag(
    session,
    [
      { x: x - 40, y },
      { x: x - 40, y: y - 80 },
    ],
    [
      { x: x + 40, y },
      { x: x + 40, y: y - 80 },
    ],
  );
  await expect.poll(async () => (await oslo(page))[1]).toBeLessThan((before[1] ?? 0) - 40);
  expect(await scrolled(page)).toEqual([0, 1]);
  expect(await hint(page).count()).toBe(0);
  expect(faults).toEqual([]);
  await page.context().close();
});

it('one finger moves a greedy map, and not the page', async () => {
  const { page, session, middle, faults } = await openOnPhone('greedy');
  const before = await oslo(page);
  await drag(session, [middle, { x: middle.x, y: middle.y - 80 }]);
  await expect.poll(async () => (await oslo(page))[1]).toBeLessThan((before[1] ?? 0) - 40);
  expect(await scrolled(page)).toEqual([0, 1]);
  expect(await hint(page).count()).toBe(0);
  expect(faults).toEqual([]);
  await page.context().close();
});

it.each(['cooperative', 'greedy'])(
  'where what hears fingers cannot be had, they scroll the page of a %s map, which promises nothing; buttons move it',
  async (gestures) => {
    const { page, session, middle } = await openOnPhone(gestures, 'dateline-names.js');
    const before = await oslo(page);
    await drag(session, [middle, { x: middle.x, y: middle.y - 120 }]);
    await expect.poll(async () => (await scrolled(page))[0]).toBeGreaterThan(80);
    expect(await hint(page).count()).toBe(0);
    // The page may still be on its way, and mark and map are measured one after the other.
    await expect.poll(() => oslo(page)).toEqual(before);
    await page.getByRole('button', { name: 'Move the map north' }).click();
    await expect.poll(() => oslo(page)).not.toEqual(before);
    await page.context().close();
  },
);
