import { expect, it } from 'vitest';
import { browserForFile, watch } from '../support/open';
import { BRIEF } from '../support/project';
import { openAndRead, serveTo } from './page';

const newPage = browserForFile();
const brief = JSON.stringify(BRIEF);
const script = '<script type="module" src="dateline.js"></script>';
const isAtlas = ({ pathname }: URL) => pathname.endsWith('/world-110m.js');

it('the coarse world is asked for before the brief is there, and once for two maps', async () => {
  const page = await newPage();
  const { requests, faults } = watch(page);
  const dashboard = '<dateline-dashboard src="brief.geojson"></dateline-dashboard>';
  await serveTo(page, 'dist/lib', { '/': script + dashboard + dashboard });
  const asked = page.waitForRequest((request) => isAtlas(new URL(request.url())));
  await page.route('**/brief.geojson', async (route) => {
    await asked;
    await route.fulfill({ body: brief });
  });
  await openAndRead(page, '/', 2);
  expect(requests.filter(isAtlas)).toHaveLength(1);
  expect(faults).toEqual([]);
  await page.context().close();
});

it.each([
  ['a map without it', 'basemap="none"', '', 1],
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
  await page.goto('http://dateline.test/');
  await page.locator('dateline-places').getByRole('button').last().waitFor();
  await page.waitForLoadState('networkidle');
  expect(await page.locator('dateline-map').count()).toBe(maps);
  expect(requests.filter(isAtlas)).toEqual([]);
  expect(faults).toEqual([]);
  await page.context().close();
});

it('a world that could not be had is tried anew by the next map', async () => {
  const page = await newPage();
  await serveTo(page, 'dist/lib', {
    '/': `${script}<dateline-dashboard src="brief.geojson"></dateline-dashboard>`,
    '/brief.geojson': brief,
  });
  let refused = 0;
  await page.route('**/world-110m.js', (route) => {
    refused += 1;
    return refused === 1 ? route.fulfill({ status: 503 }) : route.fallback();
  });
  await openAndRead(page, '/');
  await page.getByText('The map of the world could not be loaded').waitFor();
  expect(refused).toBe(1);
  await page.evaluate(() => {
    const dashboard = document.querySelector('dateline-dashboard');
    dashboard?.replaceWith(dashboard.cloneNode());
  });
  await page.locator('dateline-map canvas.leaflet-tile').first().waitFor();
  expect(refused).toBe(2);
  expect(await page.getByText('The map of the world could not be loaded').count()).toBe(0);
  await page.context().close();
});
