import { expect, it } from 'vitest';
import { browserForFile, open } from '../support/open';

const newPage = browserForFile();

it('areas whose script comes late are drawn then, and the first picture does not wait for them', async () => {
  const page = await newPage();
  let answer = () => {};
  const held = new Promise<void>((done) => {
    answer = done;
  });
  await page.route('**/area-layer-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await open(page);
  const shapes = page.locator('path.leaflet-interactive');
  expect(await shapes.count()).toBe(0);
  answer();
  await expect.poll(() => shapes.count()).toBeGreaterThan(3);
  await page.context().close();
});

it('where areas cannot be had, the map says so once, until they come, and everything else is there', async () => {
  const page = await newPage();
  let isBack = false;
  await page.route('**/area-layer-*.js', (route) => (isBack ? route.fallback() : route.abort()));
  await open(page);
  const missing = page.locator('dateline-map').getByRole('status');
  await expect
    .poll(() => missing.allTextContents())
    .toEqual(['The areas and lines could not be loaded; only their names are shown.']);
  // It is no fault of the brief.
  expect(await page.getByText('could not be shown').count()).toBe(0);
  await page
    .getByRole('button', { name: /North Korea/ })
    .first()
    .click();
  await expect
    .poll(() => page.getByRole('heading', { name: 'North Korea', exact: true }).count())
    .toBe(1);

  isBack = true;
  await page.getByRole('button', { name: 'Arms trade' }).click();
  await expect.poll(() => missing.count()).toBe(0);
  expect(await page.locator('path.leaflet-interactive').count()).toBeGreaterThan(0);
  await page.context().close();
});
