import { expect, it } from 'vitest';
import { browserForFile, watch } from '../support/open';
import { BRIEF } from '../support/project';
import { openAndRead, serveTo } from './page';

const newPage = browserForFile();
const brief = JSON.stringify(BRIEF);
const script = '<script type="module" src="dateline.js"></script>';
/** What the world is painted from, and what paints it. */
const WORLD = ['/world-110m.js', '/dateline-basemap.js'];
const isOfWorld = ({ pathname }: URL) => WORLD.includes(pathname);

it('the coarse world and its painter are asked for before the brief is there, and once for two maps', async () => {
  const page = await newPage();
  const { requests, faults } = watch(page);
  const dashboard = '<dateline-dashboard src="brief.geojson"></dateline-dashboard>';
  await serveTo(page, 'dist/lib', { '/': script + dashboard + dashboard });
  const asked = Promise.all(
    WORLD.map((path) => page.waitForRequest((request) => new URL(request.url()).pathname === path)),
  );
  await page.route('**/brief.geojson', async (route) => {
    await asked;
    await route.fulfill({ body: brief });
  });
  await openAndRead(page, '/', 2);
  expect(
    requests
      .filter(isOfWorld)
      .map(({ pathname }) => pathname)
      .sort(),
  ).toEqual(WORLD.toSorted());
  expect(faults).toEqual([]);
  await page.context().close();
});

it.each([
  ['a map without it', 'basemap="none"', '', 1],
  ['a map on tiles', 'basemap="/{z}/{x}/{y}.svg"', '', 1],
  ['the page’s own map without it', '', '<dateline-map basemap="none"></dateline-map>', 1],
  ['a layout without a map', '', '', 0],
])('%s does not ask for the world', async (_, attribute, map, maps) => {
  const page = await newPage();
  const { requests, faults } = watch(page);
  const inside = attribute ? '' : `${map}<dateline-places></dateline-places>`;
  await serveTo(page, 'dist/lib', {
    '/': `${script}<dateline-dashboard src="brief.geojson" ${attribute}>${inside}</dateline-dashboard>`,
    '/brief.geojson': brief,
  });
  const tile = '<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"/>';
  await page.route('**/*.svg', (route) =>
    route.fulfill({ body: tile, contentType: 'image/svg+xml' }),
  );
  await page.goto('http://dateline.test/');
  await page.locator('dateline-places').getByRole('button').last().waitFor();
  await page.waitForLoadState('networkidle');
  expect(await page.locator('dateline-map').count()).toBe(maps);
  expect(requests.filter(isOfWorld)).toEqual([]);
  expect(faults).toEqual([]);
  await page.context().close();
});

it.each(WORLD)('a world without its %s is tried anew by the next map', async (file) => {
  const page = await newPage();
  await serveTo(page, 'dist/lib', {
    '/': `${script}<dateline-dashboard src="brief.geojson"></dateline-dashboard>`,
    '/brief.geojson': brief,
  });
  const warnings: string[] = [];
  page.on('console', (message) => warnings.push(message.text()));
  let isBack = false;
  await page.route(`**${file}`, (route) =>
    isBack ? route.fallback() : route.fulfill({ status: 503 }),
  );
  await openAndRead(page, '/');
  const missing = page.getByText('The map of the world could not be loaded');
  await missing.waitFor();
  // Why is for the author, in the console.
  expect(await missing.textContent()).toBe(
    'The map of the world could not be loaded; places are shown without land.',
  );
  expect(warnings.join()).toContain(`the map has no world: `);
  isBack = true;
  await page.evaluate(() => {
    const dashboard = document.querySelector('dateline-dashboard');
    dashboard?.replaceWith(dashboard.cloneNode());
  });
  // The world has several sheets, of which any may be the one that is seen.
  const sheets = page.locator('dateline-map .leaflet-tile-pane canvas');
  await sheets.filter({ visible: true }).first().waitFor();
  expect(await missing.count()).toBe(0);
  await page.context().close();
});
