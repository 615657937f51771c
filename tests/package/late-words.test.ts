import { describe, expect, it } from 'vitest';
import { browserForFile } from '../support/open';
import { BRIEF } from '../support/project';
import { PageWithout, WAYS } from './without';

const newPage = browserForFile();
const MISSING = 'This part of the page could not be loaded.';
/** With an article, and with dates. */
const DATED = {
  ...BRIEF,
  article: { title: 'On to Rome', text: 'From Oslo to Rome.', published: '2020-05-03' },
  features: BRIEF.features.map((feature, index) => ({
    ...feature,
    properties: {
      ...feature.properties,
      statedBy: 'editor',
      when: `2020-05-0${index + 1}`,
      mentions: [{ exact: index === 1 ? 'to' : `${feature.id}` }],
    },
  })),
};
const LONG = {
  type: 'FeatureCollection',
  features: [...Array(600).keys()].map((at) => ({
    type: 'Feature',
    id: `${at}`,
    geometry: { type: 'Point', coordinates: [at / 10, at / 10] },
    properties: { name: `Place ${at}` },
  })),
};

describe.each(WAYS)('where a module does not come (%s)', (failing) => {
  it('the panel has no words of a place and says so, and has them when asked again', async () => {
    const without = await PageWithout.serve(await newPage(), 'facts', { failing });
    const { page } = without;
    await without.open();
    const panel = page.locator('dateline-excerpts');
    const names = page.getByRole('list', { name: 'Places', exact: true }).getByRole('button');
    const missing = panel.getByText(MISSING);
    const heading = panel.getByRole('heading', { level: 2 });
    const isFocused = () => heading.evaluate((element) => element.matches(':focus'));

    await names.first().click();
    await without.wait();
    await missing.waitFor();
    expect(await heading.textContent()).toBe('Oslo');
    expect(await isFocused()).toBe(true);
    await without.bring();
    await panel.getByRole('button', { name: 'Try again' }).click();
    await panel.getByRole('button', { name: 'Next place: Kyiv' }).waitFor();
    expect(await missing.count()).toBe(0);
    expect(await isFocused()).toBe(true);
    await page.context().close();
  });

  it('the search says so, and finds when asked again', async () => {
    const without = await PageWithout.serve(await newPage(), 'search', { failing });
    const { page } = without;
    await without.open();
    const search = page.locator('dateline-search');
    await search.getByRole('searchbox').fill('Kyiv');
    await without.wait();
    await search.getByText(MISSING).waitFor();
    await without.bring();
    await search.getByRole('button', { name: 'Try again' }).click();
    await search.getByText('1 place').first().waitFor();
    expect(await search.getByText(MISSING).count()).toBe(0);
    await page.context().close();
  });

  it('“Share” says so to eyes and ears, and shares when pressed again', async () => {
    const attributes = 'share="./places/{place}/" selected="Oslo"';
    const without = await PageWithout.serve(await newPage(), 'more', { failing, attributes });
    const { page } = without;
    await without.open();
    const panel = page.locator('dateline-excerpts');
    const share = panel.getByRole('button', { name: 'Share', exact: true });
    await share.click();
    await without.wait();
    await panel.getByText(MISSING).waitFor();
    await page.getByRole('status').filter({ hasText: MISSING }).waitFor({ state: 'attached' });
    await panel.getByRole('button', { name: 'Next place: Kyiv' }).click();
    await panel.getByText(MISSING).waitFor({ state: 'detached' });
    await without.bring();
    await share.click();
    await panel.getByRole('group', { name: 'Share Kyiv' }).waitFor();
    expect(await panel.getByText(MISSING).count()).toBe(0);
    await page.context().close();
  });

  it.each([
    ['Play', 'dateline-timeline', 'Pause'],
    ['Follow along', 'dateline-article', 'Next passage'],
  ])('“%s” says so, and leads when pressed again', async (name, tag, control) => {
    const without = await PageWithout.serve(await newPage(), 'story', { failing, brief: DATED });
    const { page } = without;
    await without.open();
    const part = page.locator(tag);
    const button = part.getByRole('button', { name, exact: true });
    await button.click();
    await without.wait();
    await part.getByText(MISSING).waitFor();
    await page.getByRole('status').filter({ hasText: MISSING }).waitFor({ state: 'attached' });
    await without.bring();
    await button.click();
    await part.getByRole('button', { name: control }).waitFor();
    expect(await part.getByText(MISSING).count()).toBe(0);
    await page.context().close();
  });

  it('a long list says so, and is there when asked again', async () => {
    const without = await PageWithout.serve(await newPage(), 'list', { failing, brief: LONG });
    const { page } = without;
    await without.visit();
    await without.wait();
    const list = page.locator('dateline-places');
    await list.getByText(MISSING).waitFor();
    await without.bring();
    await list.getByRole('button', { name: 'Try again' }).click();
    await list.getByRole('button', { name: 'Place 0' }).first().waitFor();
    expect(await list.getByText(MISSING).count()).toBe(0);
    await page.context().close();
  });
});

it('the next choice asks for the words of a place again by itself', async () => {
  const without = await PageWithout.serve(await newPage(), 'facts', {
    attributes: 'selected="Oslo"',
  });
  const { page } = without;
  await without.open();
  const panel = page.locator('dateline-excerpts');
  await panel.getByText(MISSING).waitFor();
  await without.bring();
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
  const without = await PageWithout.serve(await newPage(), module, { brief: DATED });
  const { page } = without;
  await without.open();
  const part = page.locator(name);
  const again = part.getByRole('button', { name: 'Try again' });
  await part.getByText(MISSING).waitFor();
  const refused = page.waitForEvent('console', (said) =>
    said.text().includes('could not be loaded'),
  );
  await again.click();
  await refused;

  await without.bring();
  await again.click();
  await part.getByRole(role).first().waitFor();
  expect(await again.count()).toBe(0);
  await page.context().close();
});
