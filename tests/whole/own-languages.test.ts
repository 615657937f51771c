import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { cut } from '../support/cut';
import { ARTICLE, BRIEF } from '../support/fixture';
import { overlapping, violations } from '../support/judged';
import { seenIn } from '../support/made-up-language';
import { mount, prefer } from '../support/mount';

/** A word of each, and the days of the articles as it writes them. */
const LANGUAGES = [
  ['ar', 'الأماكن', 'rtl'],
  ['de', 'Orte', 'ltr'],
  ['es', 'Lugares', 'ltr'],
  ['fr', 'Lieux', 'ltr'],
  ['ja', '場所', 'ltr'],
  ['ko', '장소', 'ltr'],
  ['ru', 'Места', 'ltr'],
  ['zh', '地点', 'ltr'],
] as const;

beforeEach(() => prefer({ 'prefers-reduced-motion': 'reduce' }));

/** The page's own `lang`, null for none, and its `dir`. */
function page(lang: string | null, dir = ''): void {
  const root = document.documentElement;
  const before = { lang: root.lang, dir: root.dir };
  if (lang === null) root.removeAttribute('lang');
  else root.lang = lang;
  root.dir = dir;
  onTestFinished(() => void Object.assign(root, before));
}

describe.each(LANGUAGES)('in %s', (lang, places, direction) => {
  it('as the page is, axe finds nothing, nothing is cut on a phone, and no control lies over another', async () => {
    page(lang, direction);
    const { dashboard, within } = await mount({
      width: 390,
      height: 740,
      attributes: { selected: 'norr' },
    });
    await expect.element(within.getByRole('button', { name: places, exact: true })).toBeVisible();
    const layout = dashboard.shadowRoot?.querySelector('.layout');
    expect(layout && getComputedStyle(layout).direction).toBe(direction);
    expect(await violations(dashboard)).toEqual([]);
    for (const view of dashboard.shadowRoot?.querySelectorAll<HTMLElement>('.view') ?? []) {
      view.click();
      await dashboard.updateComplete;
      expect(cut(dashboard, '[part~="chips"], [part~="views"]'), view.textContent ?? '').toEqual(
        [],
      );
      expect(overlapping(dashboard)).toEqual([]);
    }
  });

  it('in 320 px no word of the buttons over a place is broken', async () => {
    page(lang, direction);
    const { within } = await mount({
      width: 320,
      height: 740,
      attributes: { selected: 'norr', share: './places/{place}/' },
    });
    const panel = within.getByRole('heading', { level: 2, name: 'Norr' });
    await expect.element(panel).toBeVisible();
    const root = panel.element().getRootNode() as ShadowRoot;
    await expect.poll(() => root.querySelector('[part~="share"]')).toBeTruthy();
    for (const button of root.querySelectorAll('[part~="steps"] button')) {
      const range = document.createRange();
      range.selectNodeContents(button);
      const lines = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom)));
      expect(lines.size, button.textContent?.trim()).toBe(1);
    }
  });
});

describe('the language', () => {
  const reads = (...languages: string[]) => {
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages);
    onTestFinished(() => void vi.restoreAllMocks());
  };

  it('is the reader’s where the page says none', async () => {
    page(null);
    reads('nn-NO', 'ko-KR', 'en');
    const { within } = await mount();
    await expect.element(within.getByRole('heading', { name: '장소' })).toBeVisible();
  });

  it('is English where neither page nor browser says one', async () => {
    page(null);
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue(undefined as never);
    onTestFinished(() => void vi.restoreAllMocks());
    const { within } = await mount();
    await expect.element(within.getByRole('heading', { name: 'Places' })).toBeVisible();
  });

  it('is the page’s where it says one', async () => {
    page('en');
    reads('ko-KR');
    const { within } = await mount();
    await expect.element(within.getByRole('heading', { name: 'Places' })).toBeVisible();
  });

  it('writes figures too, where it is not English, which many a page says without having chosen', async () => {
    const brief = { ...BRIEF, article: { ...ARTICLE, lang: 'es' } };
    const { dashboard } = await mount({ brief, attributes: { lang: 'de', selected: 'norr' } });
    const said = () => [...seenIn(dashboard)].join(' ');
    await expect.poll(said).toContain('2. Mai 2020');
    dashboard.setAttribute('lang', 'en');
    await expect.poll(said).toContain('2 de mayo de 2020');
  });
});

it.each([
  ['mi', /\d mi\b/],
  ['nmi', /\d nmi\b/],
  ['km', /\d km\b/],
])('units="%s" are used everywhere', async (units, expected) => {
  const { dashboard } = await mount({ attributes: { units, selected: 'norr' } });
  const said = () => [...seenIn(dashboard)].join(' ');
  await expect.poll(said).toMatch(expected);
  const others = /\d (?:km|mi|nmi)\b/g;
  expect((said().match(others) ?? []).filter((one) => !expected.test(one))).toEqual([]);
});

it('units that do not exist are reported to the author, and change nothing', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  onTestFinished(() => warn.mockRestore());
  const { dashboard } = await mount({ attributes: { units: 'miles' } });
  expect(dashboard.units).toBe('auto');
  expect(warn.mock.calls.flat().join()).toMatch(/knows no units “miles”/);
});
