import { describe, expect, it } from 'vitest';
import { BRIEF, FEATURES, feature, point, TITLE } from '../../support/fixture';
import { mount } from '../../support/mount';

describe('the standfirst', () => {
  it('is the editor’s where there is one, and says so', async () => {
    const summary = { en: 'What the editor says.', de: 'Was der Redakteur sagt.' };
    const { within } = await mount({ brief: { ...BRIEF, summary } });
    await expect.element(within.getByText('What the editor says.')).toBeVisible();
    await expect.element(within.getByText('Editor’s summary')).toBeVisible();
  });

  it('is absent where the editor wrote none: the article begins with its own first sentence', async () => {
    const { within } = await mount();
    await expect.element(within.getByRole('heading', { level: 1 })).toBeVisible();
    expect(within.getByText('Editor’s summary').query()).toBeNull();
  });
});

it.each([
  ['ar', 'en', 'left'],
  ['en', 'ar', 'right'],
  ['ar', 'ar', 'right'],
] as const)(
  'headline and topics begin at one side, that of the article, in a page in %s of one in %s',
  async (page, lang, side) => {
    const title = lang === 'ar' ? 'عبّارة بين نور وسوند' : TITLE;
    const article = { ...BRIEF.article, title, lang };
    const features = [...FEATURES, feature('Nowhere', point(500, 95))];
    const brief = { ...BRIEF, article, features };
    const { within } = await mount({ brief, width: 390, attributes: { lang: page } });
    const headings = within.getByRole('heading', { level: 1 });
    await expect.element(headings).toBeVisible();
    const topics = within.element().shadowRoot?.querySelector('dateline-topics')?.shadowRoot;
    const first = () => topics?.querySelector('button')?.getBoundingClientRect()[side] ?? 0;
    await expect
      .poll(() => Math.abs(first() - headings.element().getBoundingClientRect()[side]))
      .toBeLessThan(2);
    // What goes on is paler at the other end.
    const chips = topics?.querySelector('[part=chips]');
    const turn = side === 'left' ? '90deg' : '-90deg';
    expect(chips && getComputedStyle(chips).maskImage).toContain(`(${turn},`);
    // What is said of the brief is the page's to say.
    const notice = within.element().shadowRoot?.querySelector('[part=notice] summary span');
    const own = page === 'ar' ? 'right' : 'left';
    const edge = headings.element().getBoundingClientRect()[own];
    expect(Math.abs((notice?.getBoundingClientRect()[own] ?? 0) - edge)).toBeLessThan(40);
  },
);

it.each([390, 820, 1440, 1900])('there is one headline at %i px', async (width) => {
  const { within } = await mount({ width, height: 860 });
  await expect.element(within.getByRole('article')).toBeVisible();
  const headlines = within
    .getByText(TITLE)
    .elements()
    .filter((element) => element.getBoundingClientRect().height > 0);
  expect(headlines.map(({ localName }) => localName)).toEqual(['h1']);
});
