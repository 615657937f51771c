import { beforeEach, describe, expect, it } from 'vitest';
import { calm, mountKiosk, pass, screenOf } from '../kiosk/mount';
import { BRIEF, DAWN, FIRST, feature, NOON, point, TITLE } from '../support/fixture';
import { all, focused, type Mounted, mount, prefer } from '../support/mount';
import { button, partsOf } from '../support/ways';

beforeEach(() => prefer({ 'prefers-reduced-motion': 'reduce' }));

function* rootsIn(root: Element | ShadowRoot): Generator<ShadowRoot> {
  if (root instanceof Element && root.shadowRoot) {
    yield root.shadowRoot;
    yield* rootsIn(root.shadowRoot);
  }
  for (const child of root.children) yield* rootsIn(child);
}

/** Every text that is shown in an element, shadow trees included. */
function textsIn(element: Element): Text[] {
  return [...rootsIn(element)].flatMap((root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) {
      const { currentNode } = walker;
      if (currentNode instanceof Text && currentNode.data.trim() !== '') texts.push(currentNode);
    }
    return texts;
  });
}

function font(text: string): HTMLElement {
  const [outer, inner] = [document.createElement('font'), document.createElement('font')];
  outer.style.verticalAlign = 'inherit';
  inner.textContent = text;
  outer.append(inner);
  return outer;
}

/** What a translator or an extension does to a text that it finds. */
const HANDS: readonly [string, (text: Text) => void][] = [
  // Google Translate: https://github.com/facebook/react/issues/11538
  ['wrapped in <font><font>', (text) => text.replaceWith(font(`[${text.data}]`))],
  [
    'wrapped, its own node moved inside',
    (text) => {
      const around = document.createElement('span');
      text.replaceWith(around);
      around.append(text);
    },
  ],
  ['replaced by another text', (text) => text.replaceWith(new Text(`[${text.data}]`))],
  ['taken out', (text) => text.remove()],
  [
    'cut in two',
    (text) => {
      text.splitText(Math.floor(text.data.length / 2));
      text.after(new Text('!'));
    },
  ],
  [
    'taken with all that stands beside it',
    (text) => {
      const { data, parentElement } = text;
      parentElement?.replaceChildren(data);
    },
  ],
  ['put at the end of what is around it', (text) => text.parentElement?.append(text)],
];

/** By its part, the words of whatever stands there now. */
function words(mounted: Mounted, selector: string): string[] {
  return [...rootsIn(mounted.dashboard)]
    .flatMap((root) => [...root.querySelectorAll(selector)])
    .filter((element) => element.checkVisibility())
    .map((element) => (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim());
}

const SELECTORS = [
  'h1',
  'h2',
  'h3',
  'blockquote',
  '[part=note]',
  '[part=facts]',
  '[part=sources]',
  '[part=place]',
  '[part=pair]',
  '[part=moment]',
  '[part=chip]',
  '[part=paragraph]',
  '[part=headline]',
  '[part=steps]',
  '.empty',
  '.begin',
  '.summary',
  '.eyebrow',
  '[role=status]',
];

function shown(mounted: Mounted): Record<string, string[]> {
  return Object.fromEntries(SELECTORS.map((selector) => [selector, words(mounted, selector)]));
}

const OTHER = {
  ...BRIEF,
  article: {
    title: 'Sund Falls Silent',
    text: 'Sund Falls Silent\n\nNobody came to Sund. Norr wept.\n',
    lang: 'en',
  },
  features: [
    feature('Sund', point(14, 55), {
      excerpts: [{ exact: 'Nobody came to Sund.' }],
      when: '2021-01-01',
    }),
    feature('Norr', point(10, 57), { excerpts: [{ exact: 'Norr wept.' }], distancesTo: ['sund'] }),
  ],
};

describe.each(HANDS)('where every text was %s', (_what, touch) => {
  /**
   * After the same steps as in a page that nobody touched, what is new stands there as it is in that page; what was
   * there before may stand as the other hand has left it.
   */
  async function compare(step: (mounted: Mounted) => void, selected = 'norr'): Promise<void> {
    const options = { attributes: { selected }, width: 1900 };
    const [touched, clean] = [await mount(options), await mount(options)];
    const was = shown(clean);
    for (const text of textsIn(touched.dashboard)) touch(text);
    const left = shown(touched);
    for (const mounted of [touched, clean]) step(mounted);
    await touched.dashboard.updateComplete;
    await clean.dashboard.updateComplete;
    const [ours, right] = [shown(touched), shown(clean)];
    for (const selector of SELECTORS) {
      const kept = was[selector]?.length === left[selector]?.length;
      const may = (words: string) =>
        kept ? (left[selector]?.filter((_, i) => was[selector]?.[i] === words) ?? []) : [];
      expect(ours[selector], selector).toHaveLength(right[selector]?.length ?? 0);
      right[selector]?.forEach((words, i) => {
        expect([words, ...may(words)], selector).toContain(ours[selector]?.[i]);
      });
    }
  }

  it('another place has its own name and quotes', async () => {
    await compare(({ dashboard }) => dashboard.select('sund'));
  });

  it('and so has the one after that', async () => {
    await compare(({ dashboard }) => {
      dashboard.select('sund');
      dashboard.select('buoy');
    });
  });

  it('nothing is left of a place that is put away', async () => {
    await compare(({ dashboard }) => dashboard.select(null));
  });

  it('another brief has its own words everywhere', async () => {
    await compare(({ dashboard }) => {
      dashboard.brief = OTHER;
    });
  });

  it('a filter leaves each row its own name', async () => {
    await compare(({ dashboard }) => dashboard.store.toggleTopic('weather'));
  });
});

it('the place’s own words stay right where the translator comes late, after another was chosen', async () => {
  const mounted = await mount({ attributes: { selected: 'norr' }, width: 1900 });
  const late = textsIn(mounted.dashboard).filter(({ data }) => data.includes(DAWN));
  mounted.dashboard.select('sund');
  await mounted.dashboard.updateComplete;
  for (const text of late) text.replaceWith(font(`[${DAWN}]`));
  expect(words(mounted, 'blockquote')).toEqual([NOON]);
});

it('the focus stays with the entry that has it', async () => {
  const mounted = await mount({ width: 1900 });
  const entry = partsOf(mounted).entry('Sund').element();
  (entry as HTMLElement).focus();
  for (const text of textsIn(mounted.dashboard)) text.replaceWith(font(text.data));
  mounted.dashboard.select('norr');
  await mounted.dashboard.updateComplete;
  await expect.poll(() => focused()?.textContent).toContain('Sund');
  expect(focused()).toBe(partsOf(mounted).entry('Sund').element());
});

it('to highlight a place makes nothing anew: a translation does not flicker under the pointer', async () => {
  const mounted = await mount({ width: 1900 });
  for (const text of textsIn(mounted.dashboard)) text.replaceWith(font(`[${text.data}]`));
  mounted.dashboard.store.highlight('sund');
  await mounted.dashboard.updateComplete;
  expect(words(mounted, '[part=place][data-highlighted]').join()).toContain('[Sund]');
});

it('choosing, closing and the way into the article go on as ever', async () => {
  const mounted = await mount({ width: 1000 });
  const chosen = all(mounted.dashboard, 'dateline-select');
  const touchAll = () => {
    for (const text of textsIn(mounted.dashboard)) text.replaceWith(font(text.data));
  };
  touchAll();
  mounted.dashboard.select('norr');
  await mounted.dashboard.updateComplete;
  touchAll();
  await button(mounted.within, 'Show in the article').nth(1).click();
  await expect.poll(() => focused()?.textContent).toBe(FIRST);
  mounted.dashboard.select('sund');
  await mounted.dashboard.updateComplete;
  expect(words(mounted, 'blockquote')).toEqual([NOON]);
  touchAll();
  await button(mounted.within, 'Close').click();
  expect(chosen.map(({ placeId }) => placeId)).toEqual([null]);
  expect(words(mounted, 'blockquote')).toEqual([]);
});

describe('the kiosk’s card', () => {
  beforeEach(calm);

  it.each(HANDS)(
    'with its texts %s shows the words of each place of the tour',
    async (_what, touch) => {
      const mounted = await mountKiosk({ times: { attract: '10', stay: '5' } });
      const { card } = screenOf(mounted);
      const touchAll = () => {
        const root = card.element();
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        const texts: Text[] = [];
        while (walker.nextNode())
          if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
        for (const text of texts.filter(({ data }) => data.trim() !== '')) touch(text);
      };
      touchAll();
      await pass(10);
      await expect.element(card.getByRole('heading', { name: 'Norr' })).toBeVisible();
      touchAll();
      await pass(5);
      await expect.element(card.getByRole('heading', { name: 'Sund' })).toBeVisible();
      expect(card.getByRole('blockquote').element().textContent).toBe(NOON);
      touchAll();
      await pass(15);
      await expect.element(card.getByRole('heading', { name: TITLE })).toBeVisible();
    },
  );
});
