import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { drag } from '../support/drag';
import { fakeCollection } from '../support/fake-collection';
import { BRIEF, box, FEATURES, feature, point } from '../support/fixture';
import { type Mounted, type MountOptions, mount as mountIn, prefer } from '../support/mount';
import { button, partsOf } from '../support/ways';
import { type Colour, colour, contrast, groundOf, opacityOf, over, textElements } from './contrast';
import { pictureOf } from './painted';

beforeEach(async () => {
  await page.viewport(1800, 900);
  await prefer({ 'prefers-reduced-motion': 'reduce' });
});

/** Beside the sea area and points of the fixture, a region that is inferred and one that is not. */
const brief = {
  ...BRIEF,
  features: [
    ...FEATURES,
    feature('Inland', box(9, 53, 12, 54.5), { kind: 'region', approximate: true }),
    feature('Upland', box(12, 57, 16, 58.5), { kind: 'region' }),
  ],
};
const mount = (options: MountOptions = {}) => mountIn({ width: 1800, brief, ...options });

const THEMES = ['light', 'dark'] as const;

/** The colours of the theme, as they are worked out in the dashboard. */
function theme({ dashboard }: Mounted): (name: string) => Colour {
  const probe = document.createElement('span');
  dashboard.shadowRoot?.append(probe);
  return (name) => {
    probe.style.color = `var(--_${name})`;
    return colour(getComputedStyle(probe).color);
  };
}

/** Everything that a word on the map may stand on; that of a sea area, on its hatching too. */
function groundsOnMap(mounted: Mounted, word: Element): Colour[] {
  const of = theme(mounted);
  const plain = [of('land'), of('sea')];
  const lit = plain.map((ground) => over(of('ink'), ground, 0.13));
  const chosen = plain.map((ground) => over(of('accent'), ground, 0.1));
  const isHatched = word.closest('[data-kind="sea-area"]') !== null;
  return [...plain, ...lit, ...chosen, ...(isHatched ? [of('sea-label')] : [])];
}

/** Words that are hard to read: each with what it has, and what it stands on. */
function faint(mounted: Mounted): string[] {
  const paper = theme(mounted)('paper');
  const map = partsOf(mounted).map.element();
  return textElements(mounted.dashboard.shadowRoot ?? mounted.dashboard).flatMap((element) => {
    const text = colour(getComputedStyle(element).color);
    const opacity = opacityOf(element);
    const grounds = map.contains(element) ? groundsOnMap(mounted, element) : [paper];
    return grounds.flatMap((below) => {
      const ground = groundOf(element, below);
      const ratio = contrast(over(text, ground, opacity), ground);
      const words = element.textContent?.trim().slice(0, 40);
      return ratio < 4.5 ? [`${ratio.toFixed(2)} “${words}” on ${ground.rgb.map(Math.round)}`] : [];
    });
  });
}

type State = [name: string, act: (mounted: Mounted) => Promise<unknown>];

const STATES: State[] = [
  ['nothing is chosen', async () => {}],
  ['a point is chosen', ({ dashboard }) => choose(dashboard, 'norr')],
  ['a sea area is chosen', ({ dashboard }) => choose(dashboard, 'shoals')],
  ['a region is chosen', ({ dashboard }) => choose(dashboard, 'inland')],
  ['the editor’s place is chosen', ({ dashboard }) => choose(dashboard, 'buoy')],
  [
    'a passage is shown, its place highlighted',
    async (mounted) => {
      await choose(mounted.dashboard, 'norr');
      await button(mounted.within, 'Show in the article').first().click();
      await partsOf(mounted).phrase('Norr').hover();
    },
  ],
  [
    'a topic and a span filter',
    async (mounted) => {
      await choose(mounted.dashboard, 'norr');
      await button(partsOf(mounted).topics, 'Travel').click();
      await mounted.within.getByLabelText('From').selectOptions('1 May 2020');
      await expect.element(partsOf(mounted).timeline).toBeVisible();
    },
  ],
  ...(['Norr', 'Shoals', 'Inland'] as const).map((name): State => {
    return [`${name} is under the pointer`, (mounted) => partsOf(mounted).entry(name).hover()];
  }),
  ['a chip is pressed', (mounted) => button(partsOf(mounted).topics, 'Weather').click()],
];

async function choose(dashboard: Mounted['dashboard'], id: string): Promise<void> {
  dashboard.select(id);
  await dashboard.updateComplete;
}

/** The colours of a picture, those of most pixels first. */
function coloursOf({ data }: ImageData): Colour[] {
  const counts = new Map<string, number>();
  for (let at = 0; at < data.length; at += 4) {
    const key = data.slice(at, at + 3).join();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one).map(([key]) => colour(key));
}

/** What stands in a picture of a mark, but for the grounds, has 3 : 1 on each of them. */
async function expectSeen(mark: Element, of: (name: string) => Colour): Promise<void> {
  const grounds = ['raised', 'land', 'sea'].map(of);
  const mostOf = coloursOf(await pictureOf(mark));
  const seen = mostOf.find((one) => grounds.every((ground) => contrast(one, ground) > 1.05));
  if (!seen) throw new Error('No colour of its own');
  for (const ground of grounds) expect(contrast(seen, ground)).toBeGreaterThanOrEqual(3);
}

describe.each(THEMES)('in the %s theme', (name) => {
  it.each(STATES)('all words have 4.5 : 1 when %s', async (_state, act) => {
    const mounted = await mount({ attributes: { theme: name } });
    await act(mounted);
    await mounted.dashboard.updateComplete;
    expect(faint(mounted)).toEqual([]);
  });

  it('the words of the map have it on land and sea, the accent on every ground', async () => {
    const of = theme(await mount({ attributes: { theme: name } }));
    const found = (text: string, grounds: readonly string[]) =>
      grounds
        .map((ground) => [`${text} on ${ground}`, contrast(of(text), of(ground))] as const)
        .filter(([, ratio]) => ratio < 4.5);
    expect(found('map-label', ['land', 'sea'])).toEqual([]);
    expect(found('sea-label', ['land', 'sea'])).toEqual([]);
    for (const text of ['ink', 'quiet', 'accent']) {
      const grounds = ['paper', 'raised', 'rule', 'glow', 'topic', 'land', 'sea'];
      expect(found(text, grounds)).toEqual([]);
    }
    expect(found('on-accent', ['accent'])).toEqual([]);
  });

  it('marks that carry meaning have 3 : 1: coasts, borders, edges, rings', async () => {
    const of = theme(await mount({ attributes: { theme: name } }));
    const marks: [string, string[]][] = [
      ['coast', ['land', 'sea']],
      ['border', ['land']],
      ['disputed', ['land']],
      ['edge', ['paper', 'raised', 'glow', 'topic', 'land', 'sea']],
      // The ring of the focus.
      ['ink', ['paper', 'raised', 'rule', 'glow', 'topic', 'land', 'sea']],
      ['accent', ['paper', 'raised', 'land', 'sea']],
    ];
    const found = marks.flatMap(([mark, grounds]) =>
      grounds
        .map((ground) => [`${mark} on ${ground}`, contrast(of(mark), of(ground))] as const)
        .filter(([, ratio]) => ratio < 3),
    );
    expect(found).toEqual([]);
    // A border in dispute is told from one that is not by more than its dashes.
    expect(contrast(of('disputed'), of('border'))).toBeGreaterThan(1.2);
  });

  describe.each(['#8a2f1b', '#33206b', '#ffe14d'])('in a colour of the brief’s own, %s,', (own) => {
    const kinds = { wreck: { label: 'Wreck', glyph: 'building', color: own } };

    it('marks have it on land and sea, and so have their glyphs', async () => {
      const features = [
        feature('Hulk', point(7, 58), { kind: 'wreck' }),
        feature('Rib', point(15, 58), { kind: 'wreck', statedBy: 'editor' }),
      ];
      const mounted = await mount({
        attributes: { theme: name },
        brief: { ...BRIEF, kinds, features },
      });
      for (const place of ['Hulk', 'Rib']) {
        const mark = partsOf(mounted).mark(place);
        await expect.element(mark).toBeVisible();
        const glyph = mark.element().querySelector('svg');
        if (!glyph) throw new Error('No glyph');
        await expectSeen(glyph, theme(mounted));
      }
    });

    it('marks of a collection have it on land and sea', async () => {
      const brief = { type: 'FeatureCollection', bbox: [0, 52, 20, 60], kinds, features: [] };
      const mounted = await mount({ attributes: { theme: name }, brief });
      const { store } = mounted.dashboard;
      if (!store?.state.brief) throw new Error('The brief is shown.');
      const hulk = { name: 'Hulk', kind: 'wreck', lon: 7, lat: 58 };
      store.show(store.state.brief, [], null, fakeCollection([hulk]));
      const mark = mounted.within.getByRole('button', { name: 'Hulk, Wreck' });
      await expect.element(mark).toBeInTheDocument();
      await expectSeen(await mark.element(), theme(mounted));
    });
  });

  it('the scale has it where a mark lies under it', async () => {
    const mounted = await mount({ attributes: { theme: name } });
    const { map, mark } = partsOf(mounted);
    const length = map.element().querySelector('[part=scale] bdi');
    if (!length) throw new Error('No scale');
    const middle = (one: Element) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    };
    const away = () => {
      const [to, from] = [middle(length), middle(mark('Norr').element())];
      return { x: to.x - from.x, y: to.y - from.y };
    };
    const { x, y, width } = map.element().getBoundingClientRect();
    await drag({ x: x + width - 40, y: y + 40 }, away());
    await expect.poll(() => Math.hypot(away().x, away().y)).toBeLessThan(3);
    // Above the letters stands nothing but their ground.
    const { data, width: across } = await pictureOf(length);
    const grounds = coloursOf(new ImageData(data.slice(0, 4 * across), across));
    for (const ground of grounds) {
      expect(contrast(theme(mounted)('ink'), ground)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(['', 'shoals', 'inland', 'upland', 'norr'])(
    'the edges of areas and circles have 3 : 1 with “%s” chosen',
    async (id) => {
      const mounted = await mount({ attributes: { theme: name } });
      const of = theme(mounted);
      if (id) await choose(mounted.dashboard, id);
      const map = partsOf(mounted).map.element();
      const paths = () => [...map.querySelectorAll('path.area, path.uncertainty')];
      // Circles come when the page has a moment.
      await expect.poll(() => paths().length).toBe(4);
      const edges = paths();
      const found = edges.flatMap((edge) => {
        const { stroke, strokeOpacity } = getComputedStyle(edge);
        return [of('land'), of('sea')]
          .map((ground) => contrast(over(colour(stroke), ground, Number(strokeOpacity)), ground))
          .filter((ratio) => ratio < 3)
          .map((ratio) => `${ratio.toFixed(2)} ${edge.getAttribute('class')}`);
      });
      expect(found).toEqual([]);
    },
  );
});

describe('for readers who prefer more contrast', () => {
  it.each(THEMES)(
    'quiet words are as dark as all others, and hairlines are seen (%s)',
    async (is) => {
      await prefer({ 'prefers-contrast': 'more', 'prefers-reduced-motion': 'reduce' });
      const of = theme(await mount({ attributes: { theme: is, selected: 'norr' } }));
      expect(of('quiet')).toEqual(of('ink'));
      expect(contrast(of('rule'), of('paper'))).toBeGreaterThanOrEqual(3);
    },
  );
});
