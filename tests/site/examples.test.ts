import { expect, it } from 'vitest';
import { browserForFile, SITE, watch } from '../support/open';

const newPage = browserForFile();

it('the examples: seven dashboards in six pages, each with its map, loaded as they come near', async () => {
  const page = await newPage();
  const { faults } = watch(page);
  await page.addInitScript(() => {
    document.addEventListener('dateline-ready', ({ target }) => {
      if (target instanceof Element) target.setAttribute('data-ready', '');
    });
  });
  await page.goto(new URL('examples.html', SITE).href);
  const dashboards = page.locator('dateline-dashboard');
  expect(await dashboards.count()).toBe(7);
  for (const dashboard of await dashboards.all()) {
    await dashboard.scrollIntoViewIfNeeded();
    // One of them speaks Arabic.
    await dashboard.locator('dateline-map [part=scale]').waitFor();
  }
  const far = page.locator('dateline-places[for=far]');
  await far.getByRole('button', { name: /^Sunan/ }).click();
  await page
    .locator('dateline-excerpts[for=far]')
    .getByRole('heading', { name: /^Sunan/ })
    .waitFor();
  expect(await page.locator('dateline-dashboard[selected=sunan]').count()).toBe(1);
  expect(faults).toEqual([]);
});
