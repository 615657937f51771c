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

it('areas whose script cannot be had are told, and everything else is there', async () => {
  const page = await newPage();
  await page.route('**/area-layer-*.js', (route) => route.abort());
  await open(page);
  const issues = () =>
    page.evaluate(() => document.querySelector('dateline-dashboard')?.issues.length ?? 0);
  await expect.poll(issues).toBeGreaterThan(3);
  await page
    .getByRole('button', { name: /North Korea/ })
    .first()
    .click();
  await expect
    .poll(() => page.getByRole('heading', { name: 'North Korea', exact: true }).count())
    .toBe(1);
  await page.context().close();
});
