import { describe, expect, it } from 'vitest';
import { browserForFile } from '../support/open';
import { BRIEF } from '../support/project';
import { PageWithout, WAYS } from './without';

const newPage = browserForFile();
const MANY = {
  type: 'FeatureCollection',
  features: [...Array(3000).keys()].map((at) => ({
    type: 'Feature',
    id: `${at}`,
    geometry: { type: 'Point', coordinates: [(at % 300) - 150, (at % 100) - 50] },
    properties: { name: `Place ${at}` },
  })),
};
const KML = `<kml xmlns="http://www.opengis.net/kml/2.2"><Placemark><name>Oslo</name>
  <Point><coordinates>10,60</coordinates></Point></Placemark></kml>`;
const CSV = 'name,lat,lon\nOslo,60,10\n';

describe.each(WAYS)('where a module does not come (%s)', (failing) => {
  it.each([
    ['formats', { src: 'places.csv', brief: CSV }],
    ['markup', { src: 'places.kml', brief: KML }],
    ['collection', { brief: MANY }],
  ] as const)('a file that needs %s is not waited for in vain', async (name, file) => {
    const without = await PageWithout.serve(await newPage(), name, { failing, ...file });
    const { page } = without;
    await without.visit();
    await without.wait();
    await page.getByText(`dateline-${name}.js could not be reached`).first().waitFor();
    await without.bring();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page
      .getByRole('button', { name: /Oslo|Place 0/ })
      .first()
      .waitFor();
    await page.context().close();
  });

  it('a map that cannot show very many places says so', async () => {
    const options = { failing, brief: MANY };
    const without = await PageWithout.serve(await newPage(), 'collection-map', options);
    const { page } = without;
    await without.visit();
    const said = page.locator('dateline-map').getByText('The map could not be loaded.');
    // It is asked for before it is waited for.
    await expect.poll(() => without.wait().then(() => said.isVisible())).toBe(true);
    await page.context().close();
  });

  it('the page says in English what could not be loaded', async () => {
    const options = { failing, brief: 'none', lang: 'ar' };
    const without = await PageWithout.serve(await newPage(), 'lang-ar-faults', options);
    const { page } = without;
    await page.route('**/brief.geojson', (route) => route.fulfill({ status: 404 }));
    await without.visit();
    await without.wait();
    await page.getByText('the server answered “404').first().waitFor();
    await page.context().close();
  });

  it('a map without the names of its places is ready all the same', async () => {
    const without = await PageWithout.serve(await newPage(), 'names', { failing });
    const { page } = without;
    await page.addInitScript(() => {
      document.addEventListener('dateline-ready', () => {
        document.documentElement.dataset['ready'] = '';
      });
    });
    await without.visit();
    await without.wait();
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    const map = page.locator('dateline-map');
    // By its own name, and so there is a mark for it.
    await map.getByRole('button', { name: /^Oslo/ }).waitFor();
    const named = map.locator('.label', { hasText: 'Oslo' });
    expect(await named.count()).toBe(0);
    await page.context().close();
  });

  it('the page says that areas could not be drawn', async () => {
    const ring = [
      [0, 40],
      [10, 40],
      [10, 50],
      [0, 40],
    ];
    const area = {
      type: 'Feature',
      id: 'Area',
      geometry: { type: 'Polygon', coordinates: [ring] },
      properties: { name: 'Area' },
    };
    const brief = { ...BRIEF, features: [...BRIEF.features, area] };
    const without = await PageWithout.serve(await newPage(), 'areas', { failing, brief });
    const { page } = without;
    await without.visit();
    await without.wait();
    await page
      .locator('dateline-map')
      .getByText('The areas and lines could not be loaded')
      .waitFor();
    await page.context().close();
  });
});
