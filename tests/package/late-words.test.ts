import type { Route } from 'playwright';
import { expect, it } from 'vitest';
import { browserForFile } from '../support/open';
import { BRIEF } from '../support/project';
import { openAndRead, serveTo } from './page';

const newPage = browserForFile();
/** With an article, and with dates. */
const DATED = {
  ...BRIEF,
  article: { title: 'On to Rome', text: 'From Oslo to Rome.', published: '2020-05-03' },
  features: BRIEF.features.map((feature, index) => ({
    ...feature,
    properties: { ...feature.properties, statedBy: 'editor', when: `2020-05-0${index + 1}` },
  })),
};
const FACTS = '**/dateline-facts.js';

it('where the words of a place cannot be had, the panel says so, and has them when asked again', async () => {
  const page = await newPage();
  await serveTo(page, 'dist/lib', {
    '/': `<script type="module" src="dateline.js"></script>
      <dateline-dashboard src="brief.geojson"></dateline-dashboard>`,
    '/brief.geojson': JSON.stringify(BRIEF),
  });
  let isBack = false;
  await page.route(FACTS, (route) => (isBack ? route.fallback() : route.fulfill({ status: 503 })));
  await openAndRead(page, '/');
  const panel = page.locator('dateline-excerpts');
  const names = page.getByRole('list', { name: 'Places', exact: true }).getByRole('button');
  const missing = panel.getByText('This part of the page could not be loaded.');
  const heading = panel.getByRole('heading', { level: 2 });
  const isFocused = () => heading.evaluate((element) => element.matches(':focus'));

  await names.first().click();
  await missing.waitFor();
  expect(await heading.textContent()).toBe('Oslo');
  expect(await isFocused()).toBe(true);
  await panel.getByRole('button', { name: 'Close' }).click();
  await missing.waitFor({ state: 'hidden' });

  await names.first().click();
  await missing.waitFor();
  isBack = true;
  await panel.getByRole('button', { name: 'Try again' }).click();
  await panel.getByRole('button', { name: 'Next place: Kyiv' }).waitFor();
  expect(await missing.count()).toBe(0);
  expect(await isFocused()).toBe(true);
  await page.context().close();
});

it('words of a place that never come are told of, too', async () => {
  const page = await newPage();
  await page.clock.install();
  await serveTo(page, 'dist/lib', {
    '/': `<script type="module" src="dateline.js"></script>
      <dateline-dashboard src="brief.geojson"></dateline-dashboard>`,
    '/brief.geojson': JSON.stringify(BRIEF),
  });
  const held: Route[] = [];
  await page.route(FACTS, (route) => void held.push(route));
  await openAndRead(page, '/');
  const panel = page.locator('dateline-excerpts');
  await page.getByRole('list', { name: 'Places', exact: true }).getByRole('button').first().click();
  await page.clock.fastForward(15_000);
  await panel.getByText('This part of the page could not be loaded.').waitFor();
  await Promise.all(held.map((route) => route.fallback()));
  await panel.getByRole('button', { name: 'Try again' }).click();
  await panel.getByRole('button', { name: 'Next place: Kyiv' }).waitFor();
  await page.context().close();
});

it('a search that cannot be had says so, and finds when asked again', async () => {
  const page = await newPage();
  await serveTo(page, 'dist/lib', {
    '/': `<script type="module" src="dateline.js"></script>
      <dateline-dashboard src="brief.geojson"></dateline-dashboard>`,
    '/brief.geojson': JSON.stringify(BRIEF),
  });
  let isBack = false;
  await page.route('**/dateline-search.js', (route) =>
    isBack ? route.fallback() : route.fulfill({ status: 503 }),
  );
  await openAndRead(page, '/');
  const search = page.locator('dateline-search');
  const missing = search.getByText('This part of the page could not be loaded.');
  await search.getByRole('searchbox').fill('Kyiv');
  await missing.waitFor();
  isBack = true;
  await search.getByRole('button', { name: 'Try again' }).click();
  await search.getByText('1 place').first().waitFor();
  expect(await missing.count()).toBe(0);
  await page.context().close();
});

it('the next choice asks for them again by itself', async () => {
  const page = await newPage();
  await serveTo(page, 'dist/lib', {
    '/': `<script type="module" src="dateline.js"></script>
      <dateline-dashboard src="brief.geojson" selected="Oslo"></dateline-dashboard>`,
    '/brief.geojson': JSON.stringify(BRIEF),
  });
  let isBack = false;
  await page.route(FACTS, (route) => (isBack ? route.fallback() : route.abort()));
  await openAndRead(page, '/');
  const panel = page.locator('dateline-excerpts');
  await panel.getByText('This part of the page could not be loaded.').waitFor();
  isBack = true;
  await page
    .getByRole('list', { name: 'Places', exact: true })
    .getByRole('button', { name: /^Kyiv/ })
    .click();
  await panel.getByRole('button', { name: 'Previous place: Oslo' }).waitFor();
  await page.context().close();
});

it.each([
  ['dateline-article', 'article', 'article'],
  ['dateline-timeline', 'timeline', 'list'],
  ['dateline-legend', 'facts', 'group'],
] as const)('%s, too, says so, and is had when asked again', async (name, module, role) => {
  const page = await newPage();
  await serveTo(page, 'dist/lib', {
    '/': `<script type="module" src="dateline.js"></script>
      <dateline-dashboard src="brief.geojson"></dateline-dashboard>`,
    '/brief.geojson': JSON.stringify(DATED),
  });
  let isBack = false;
  const late = `**/dateline-${module}.js`;
  await page.route(late, (route) => (isBack ? route.fallback() : route.fulfill({ status: 503 })));
  await openAndRead(page, '/');
  const part = page.locator(name);
  const again = part.getByRole('button', { name: 'Try again' });
  await part.getByText('This part of the page could not be loaded.').waitFor();
  const refused = page.waitForEvent('console', (said) =>
    said.text().includes('could not be loaded'),
  );
  await again.click();
  await refused;

  isBack = true;
  await again.click();
  await part.getByRole(role).first().waitFor();
  expect(await again.count()).toBe(0);
  await page.context().close();
});
