import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { addLanguage } from '../../src/index';
import { descendants } from '../../src/page/dom';
import { BEGINNING } from '../../src/state/state';
import { fakeClock, mountKiosk, until } from '../kiosk/mount';
import { cut } from '../support/cut';
import { ARTICLE, BRIEF, FEATURES, feature, point } from '../support/fixture';
import { overlapping, violations } from '../support/judged';
import { fromTheRight, longer, madeUp, seenIn, unmarked } from '../support/made-up-language';
import { type Mounted, mount, prefer } from '../support/mount';

/** One is long, one is read from the right. The articles are in their languages: figures have words then. */
const LANGUAGES = [
  { lang: 'de-x-long', article: 'de', write: longer, direction: 'ltr' },
  { lang: 'he-x-made', article: 'he', write: fromTheRight, direction: 'rtl' },
] as const;
for (const { lang, write } of LANGUAGES) addLanguage(lang, async () => madeUp(lang, write));

/** Names of others, and what `Intl` writes. */
const NAMES = ['Leaflet', 'Natural', 'Earth', 'visionscarto', 'UTC'];
/** Never seen: the map measures letters by it. */
const PROBE = 'Wij fahren mit Qualmklötzen';

const bad = feature('Nowhere', point(500, 95));
const nameless = {
  type: 'Feature',
  geometry: point(12, 56),
  properties: { kind: 'city', when: '2019~/..' },
};
const twins = [feature('One', point(16, 53)), feature('Two', point(16, 53))];
const land = feature('Land', {
  type: 'LineString',
  coordinates: [
    [10, 57],
    [14, 55],
  ],
});

function briefIn(lang: string) {
  const article = { ...ARTICLE, lang };
  return { ...BRIEF, article, features: [...FEATURES, nameless, ...twins, land, bad] };
}

beforeEach(() => prefer({ 'prefers-reduced-motion': 'reduce' }));

function wordsOf(text: string): readonly string[] {
  return text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
}

/** Every word that is neither from a table, nor of the brief, nor written by `Intl`. */
function untranslated(root: Element, brief: unknown, lang: string): readonly string[] {
  const dates = new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'long', era: 'short' });
  const written = [...Array(12).keys()].map((month) => dates.format(new Date(2020, month, 1)));
  const units = ['kilometer', 'meter'].map((unit) =>
    new Intl.NumberFormat(lang, { style: 'unit', unit }).format(5),
  );
  const lists = new Intl.ListFormat(lang).format(['', '', '']);
  const known = new Set(
    [JSON.stringify(brief), ...written, ...units, lists, ...NAMES, PROBE].flatMap(wordsOf),
  );
  const found = [...seenIn(root)].flatMap((text) => wordsOf(unmarked(text)));
  return [...new Set(found.filter((word) => !known.has(word)))];
}

/** Each state in which other words are seen. */
async function eachState({ dashboard }: Mounted, look: (state: string) => void): Promise<void> {
  const { store } = dashboard;
  const settle = async (state: string) => {
    await dashboard.updateComplete;
    look(state);
  };
  await settle('opened');
  for (const { id } of dashboard.brief?.places ?? []) {
    store.select(id, 'reader');
    await settle(`chosen: ${id}`);
  }
  const [quote] = dashboard.brief?.places[0]?.excerpts ?? [];
  if (quote) store.showPassage(quote);
  await settle('at a passage');
  store.follow(BEGINNING);
  const found = (selector: string) =>
    [...descendants(dashboard)].filter((element) => element.matches(selector));
  await expect.poll(() => found('.steps .step[title]').length).toBe(2);
  await settle('followed');
  (found('.steps .step[title]')[1] as HTMLElement | undefined)?.click();
  await settle('at a step of the story');
  store.follow({ ...BEGINNING, isLed: false });
  await settle('away from the story');
  (found('.play')[0] as HTMLElement | undefined)?.click();
  await expect.poll(() => found('input[type=range]').length).toBe(1);
  await settle('played');
  store.toggleTopic('travel');
  await settle('filtered');
  store.setSpan({ start: 0, end: 1 });
  await settle('filtered to none');
  store.fail('', []);
  await settle('failed anew');
  store.select(null);
}

describe.each(LANGUAGES)('in $lang', ({ lang, article, direction }) => {
  const open = (options = {}) =>
    mount({ brief: briefIn(article), height: 740, ...options, attributes: { lang } });

  it('nothing that is said is English', async () => {
    const mounted = await open({ width: 1440 });
    const brief = briefIn(article);
    await eachState(mounted, (state) => {
      expect(untranslated(mounted.dashboard, brief, article), state).toEqual([]);
    });
    expect([...seenIn(mounted.dashboard)].join('')).toMatch(/⟦/);
  });

  it.each([320, 390, 1440])('at %i px nothing is cut, nor lies over another', async (width) => {
    const mounted = await open({ width });
    const views = [...(mounted.dashboard.shadowRoot?.querySelectorAll<HTMLElement>('.view') ?? [])];
    for (const view of views) {
      view.click();
      await mounted.dashboard.updateComplete;
      expect(mounted.dashboard.scrollWidth).toBeLessThanOrEqual(mounted.dashboard.clientWidth);
      expect(cut(mounted.dashboard, '[part~="chips"], [part~="views"]')).toEqual([]);
      expect(overlapping(mounted.dashboard)).toEqual([]);
    }
  });

  it('the interface is read as its words are, and the article as it was written', async () => {
    const { dashboard } = await open({ width: 1440 });
    const root = dashboard.shadowRoot;
    const layout = root?.querySelector('.layout');
    const headline = root?.querySelector('h1');
    if (!layout || !headline) throw new Error('No layout');
    expect(getComputedStyle(layout).direction).toBe(direction);
    expect(layout.closest('[lang]')?.getAttribute('lang')).toBe(lang);
    expect(getComputedStyle(headline).direction).toBe('ltr');
    expect(headline.getAttribute('lang')).toBe(article);
    const [side, map] = ['.side', 'dateline-map'].map(
      (name) => root?.querySelector(name)?.getBoundingClientRect().left ?? 0,
    );
    expect((side ?? 0) > (map ?? 0)).toBe(direction === 'rtl');
  });

  it('axe finds nothing', async () => {
    // The languages are made up, and are in no registry.
    const { dashboard } = await open({ width: 1440 });
    expect(await violations(dashboard, ['valid-lang'])).toEqual([]);
    dashboard.select('norr');
    await dashboard.updateComplete;
    expect(await violations(dashboard, ['valid-lang'])).toEqual([]);
  });

  it('nor is anything of a kiosk', async () => {
    const brief = briefIn(article);
    const { kiosk, dashboard } = await mountKiosk({ brief, attributes: { lang } });
    await expect.poll(() => kiosk.shadowRoot?.textContent).toMatch(/⟦/);
    expect(untranslated(kiosk, brief, article)).toEqual([]);
    expect(kiosk.shadowRoot?.querySelector('.screen')?.getAttribute('lang')).toBe(lang);
    kiosk.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    dashboard.select('norr');
    await kiosk.updateComplete;
    expect(untranslated(kiosk, brief, article)).toEqual([]);
  });

  it('nor is what a kiosk asks, and its code for a phone', async () => {
    fakeClock();
    const brief = briefIn(article);
    const times = { idle: '10', warn: '8', href: 'https://post.example/map' };
    const { kiosk, dashboard } = await mountKiosk({ brief, attributes: { lang }, times });
    const asked = (role: string) => kiosk.shadowRoot?.querySelector(`[role='${role}']`);
    kiosk.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    dashboard.select('norr');
    await kiosk.updateComplete;
    [...(kiosk.shadowRoot?.querySelectorAll<HTMLElement>('[part=tool]') ?? [])].at(-1)?.click();
    await expect.poll(() => asked('dialog')?.textContent).toMatch(/⟦/);
    // An address is written in no language.
    const known = { brief, href: `${times.href}#place=` };
    expect(untranslated(kiosk, known, article)).toEqual([]);
    await until(() => asked('alertdialog') !== null);
    expect(asked('alertdialog')?.textContent).toMatch(/⟦/);
    expect(untranslated(kiosk, known, article)).toEqual([]);
  });
});

it('a language that comes later, or goes, is followed', async () => {
  const { dashboard } = await mount();
  const said = () => [...seenIn(dashboard)].join(' ');
  expect(said()).not.toMatch(/⟦/);
  document.documentElement.setAttribute('lang', 'de-x-long');
  onTestFinished(() => document.documentElement.setAttribute('lang', 'en'));
  await expect.poll(said).toMatch(/⟦Placesces⟧/);
  document.documentElement.setAttribute('lang', 'en');
  await expect.poll(said).not.toMatch(/⟦/);
  await expect.poll(said).toMatch(/Places on the map/);
});
