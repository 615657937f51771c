import axe from 'axe-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ARTICLE, BRIEF, FEATURES, feature, point, TITLE } from '../support/fixture';
import { focused, focusedName, type Mounted, mount, prefer } from '../support/mount';
import { button, partsOf } from '../support/ways';

beforeEach(() => prefer({ 'prefers-reduced-motion': 'reduce' }));

/** An article that names each of five places four times. */
const NAMES = ['Norr', 'Sund', 'Vik', 'Holm', 'Fjell'];
const TIMES = [1, 2, 3, 4];
const text = `${TIMES.map((time) => NAMES.map((name) => `${time} ${name} ${time}`).join(', ')).join('.\n\n')}.\n`;
const wordy = {
  ...BRIEF,
  article: { ...ARTICLE, text },
  features: NAMES.map((name, at) =>
    feature(name, point(8 + 2 * at, 56), {
      kind: 'city',
      mentions: TIMES.map((time) => ({ exact: name, prefix: `${time} ` })),
    }),
  ),
};

/** What Tab comes to inside, from before the dashboard until past it. */
async function stops(mounted: Mounted, most = 80): Promise<Element[]> {
  const before = document.createElement('button');
  mounted.host.before(before);
  before.focus();
  const found: Element[] = [];
  for (let i = 0; i < most; i++) {
    await userEvent.tab();
    const active = focused();
    if (!active || !mounted.host.contains(document.activeElement)) break;
    found.push(active);
  }
  before.remove();
  return found;
}

describe('an article that names a few places often', () => {
  const phrases = (mounted: Mounted) => partsOf(mounted).article.getByRole('button').elements();

  it('is one stop for each place', async () => {
    const mounted = await mount({ brief: wordy });
    expect(phrases(mounted)).toHaveLength(20);
    const inArticle = (await stops(mounted)).filter((one) => one.closest('article') !== null);
    expect(inArticle.map(({ textContent }) => textContent)).toEqual(NAMES);
  });

  it('has all the others beside them, by the arrow keys', async () => {
    const mounted = await mount({ brief: wordy });
    const all = phrases(mounted) as HTMLElement[];
    all[0]?.focus();
    for (const phrase of all.slice(1)) {
      await userEvent.keyboard('{ArrowRight}');
      expect(focused()).toBe(phrase);
    }
    await userEvent.keyboard('{ArrowRight}');
    expect(focused()).toBe(all.at(-1));
    await userEvent.keyboard('{ArrowLeft}{Enter}');
    await expect.element(partsOf(mounted).heading('Holm')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.poll(focused).toBe(all.at(-2));
  });

  it('tells its phrases apart', async () => {
    const mounted = await mount({ brief: wordy });
    const { article } = partsOf(mounted);
    for (const name of ['Vik', 'Vik, 2 of 4', 'Vik, 3 of 4', 'Vik, 4 of 4']) {
      await expect.element(button(article, name)).toHaveTextContent('Vik');
    }
  });

  it('can be passed', async () => {
    const mounted = await mount({ brief: wordy });
    const skip = button(mounted.within, 'Skip the article');
    const isSeen = () => skip.element().checkVisibility({ opacityProperty: true });
    expect(isSeen()).toBe(false);
    const found = await stops(mounted);
    const at = found.indexOf(skip.element());
    expect(found[at + 1]?.textContent).toBe('Norr');
    (skip.element() as HTMLElement).focus();
    expect(isSeen()).toBe(true);
    const address = location.href;
    await userEvent.keyboard('{Enter}');
    expect(focusedName()).toBe('End of the article');
    expect(location.href).toBe(address);
    await userEvent.tab();
    expect(focused()?.closest('article')).toBeNull();
    expect(focusedName()).toMatch(/^The Island Post/);
  });

  it.each([390, 1200, 1900])(
    'is passed by a button that covers no headline, at %i px',
    async (width) => {
      const published = { ...wordy.article, text: `May 2, 2020\n${TITLE}\n\n${text}` };
      const mounted = await mount({ brief: { ...wordy, article: published }, width, height: 860 });
      const skip = button(mounted.within, 'Skip the article').element().getBoundingClientRect();
      const headline = partsOf(mounted).article.getByText(TITLE).element();
      const ring = 2;
      expect(skip.bottom + ring).toBeLessThanOrEqual(headline.getBoundingClientRect().top);
    },
  );
});

it('every tab stop has a name of its own', async () => {
  await page.viewport(1800, 900);
  const mounted = await mount({ width: 1800, attributes: { selected: 'norr' } });
  const names = mounted.within
    .getByRole('button')
    .elements()
    .filter((one) => one instanceof HTMLElement && one.tabIndex >= 0)
    .map((one) => {
      const ids = one.getAttribute('aria-describedby') ?? '';
      const root = one.getRootNode() as ShadowRoot;
      const described = ids && root.getElementById(ids)?.textContent;
      const name = one.ariaLabel ?? one.textContent?.replace(/\s+/g, ' ').trim();
      return `${name || one.getAttribute('title')} ${described}`.trim();
    });
  await page.viewport(1280, 900);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

it('what stands beside one another are landmarks with names of their own', async () => {
  const mounted = await mount();
  for (const name of ['Map', 'Places and distances', 'Timeline', 'Article']) {
    await expect.element(mounted.within.getByRole('region', { name, exact: true })).toBeVisible();
  }
  mounted.dashboard.select('norr');
  await expect
    .element(mounted.within.getByRole('region', { name: 'Excerpts', exact: true }))
    .toBeVisible();
});

it('a cluster is called by the name that is written beside it', async () => {
  const near = [
    ...FEATURES,
    feature('Harbour', point(10.01, 57.01), { kind: 'city', statedBy: 'editor' }),
  ];
  const mounted = await mount({ brief: { ...BRIEF, features: near } });
  const cluster = partsOf(mounted).marks.getByRole('button', { name: /^2 places: / });
  await expect.element(cluster).toBeVisible();
  const { violations } = await axe.run(mounted.dashboard, {
    runOnly: ['label-content-name-mismatch'],
    rules: { 'label-content-name-mismatch': { enabled: true } },
  });
  expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
});
