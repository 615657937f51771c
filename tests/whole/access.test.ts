import axe from 'axe-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { BRIEF, FEATURES, feature, point } from '../support/fixture';
import {
  focused,
  focusedName,
  heard,
  json,
  type Mounted,
  type MountOptions,
  mount,
  mountNow,
  prefer,
  serve,
} from '../support/mount';
import { REPORTS } from '../support/reports';
import { button, partsOf } from '../support/ways';

beforeEach(() => prefer({ 'prefers-reduced-motion': 'reduce' }));

const bad = { ...BRIEF, features: [...FEATURES, feature('Nowhere', point(500, 95))] };

type State = [name: string, make: (theme: string) => Promise<Mounted>];

const shown = (options: MountOptions, act?: (mounted: Mounted) => Promise<unknown>) => {
  return async (theme: string) => {
    const mounted = await mount({ ...options, attributes: { theme, ...options.attributes } });
    await act?.(mounted);
    return mounted;
  };
};

const STATES: State[] = [
  [
    'loading',
    async (theme) => {
      serve({ '/never.geojson': () => new Promise<Response>(() => {}) });
      const mounted = mountNow({ src: '/never.geojson', attributes: { theme } });
      await expect.element(mounted.within.getByText('Loading…')).toBeInTheDocument();
      return mounted;
    },
  ],
  ['ready', shown({})],
  ['ready, all columns', shown({ width: 1800 })],
  [
    'the name of a sea under the pointer',
    shown({ width: 1800 }, (mounted) => button(partsOf(mounted).places, /^Shoals/).hover()),
  ],
  ['chosen', shown({ attributes: { selected: 'norr' } })],
  [
    'several reports, in all columns, with corrections open',
    shown(
      { brief: REPORTS, width: 1800, attributes: { selected: 'norr' } },
      async ({ within, dashboard }) => {
        dashboard.store.openArticle('bahr');
        await within.getByText('All 2 corrections').click();
      },
    ),
  ],
  [
    'several reports, on a phone',
    shown({ brief: REPORTS, width: 320, attributes: { selected: 'shoals' } }),
  ],
  ['chosen, the editor’s', shown({ attributes: { selected: 'buoy' } })],
  [
    'at a passage',
    shown({ attributes: { selected: 'norr' } }, ({ within }) =>
      button(within, 'Show in the article').first().click(),
    ),
  ],
  [
    'filtered',
    shown({}, async (mounted) => {
      await button(partsOf(mounted).topics, 'Travel').click();
      await expect.element(button(partsOf(mounted).topics, 'All topics')).toBeVisible();
    }),
  ],
  [
    'partly faulty',
    shown({ brief: bad }, ({ within }) =>
      within.getByText('1 of 7 places could not be shown').click(),
    ),
  ],
  [
    'failed',
    async (theme) => {
      serve({ '/gone.geojson': () => new Response('', { status: 404 }) });
      const mounted = mountNow({ src: '/gone.geojson', attributes: { theme } });
      await heard(mounted.dashboard, 'dateline-error');
      await expect.element(button(mounted.within, 'Try again')).toBeVisible();
      return mounted;
    },
  ],
  [
    'failed anew',
    async (theme) => {
      const files = serve({ '/a.geojson': () => json(BRIEF) });
      const mounted = await mount({ src: '/a.geojson', attributes: { theme } });
      files['/a.geojson'] = () => new Response('', { status: 500 });
      await mounted.dashboard.reload();
      await expect.element(button(mounted.within, 'Try again')).toBeVisible();
      return mounted;
    },
  ],
  ['empty', shown({ brief: { type: 'FeatureCollection', features: [] } })],
  ['narrow', shown({ width: 340, height: 740 })],
  ['narrow, chosen', shown({ width: 340, height: 740, attributes: { selected: 'sund' } })],
  ['of middle width', shown({ width: 820, attributes: { selected: 'shoals' } })],
];

describe('axe finds nothing', () => {
  it.each(
    STATES.flatMap(([name, make]) =>
      ['light', 'dark'].map((theme) => [name, theme, make] as const),
    ),
  )('in the state “%s”, %s', async (_name, theme, make) => {
    const mounted = await make(theme);
    // The page around is not ours.
    const { violations } = await axe.run(mounted.dashboard, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
    });
    expect(
      violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes.map(({ html, failureSummary }) => html + failureSummary).join('\n')}`,
      ),
    ).toEqual([]);
  });
});

interface AXNode {
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly properties?: readonly { name: string; value: { value: unknown } }[];
}

/** What a screen reader is given, as “role name”. */
async function tree(): Promise<readonly { role: string; name: string; node: AXNode }[]> {
  const session = cdp();
  await session.send('Accessibility.enable');
  const { frameTree } = await session.send('Page.getFrameTree');
  const frame = frameTree.childFrames?.at(-1)?.frame.id ?? frameTree.frame.id;
  const { nodes } = (await session.send('Accessibility.getFullAXTree', { frameId: frame })) as {
    nodes: AXNode[];
  };
  return nodes
    .filter(({ ignored }) => !ignored)
    .map((node) => ({ role: node.role?.value ?? '', name: node.name?.value ?? '', node }));
}

describe('the accessibility tree', () => {
  it('has the map as a region, its places as a group, lists, headings in order, one live region', async () => {
    await mount({ width: 1800, attributes: { selected: 'norr' } });
    const nodes = await tree();
    const named = (role: string) =>
      nodes.filter((node) => node.role === role).map(({ name }) => name);
    // Small capitals reach the tree as they are drawn.
    const upper = (role: string) => named(role).map((name) => name.toUpperCase());
    expect(named('region')).toContain('Map');
    expect(named('group')).toEqual(expect.arrayContaining(['Places on the map', 'Topics', 'View']));
    expect(upper('list')).toEqual(
      expect.arrayContaining(['PLACES', 'DISTANCES', 'WHAT HAPPENED WHEN']),
    );
    expect(named('article')).toHaveLength(1);
    expect(named('status')).toHaveLength(1);
    expect(named('button').filter((name) => name === '')).toEqual([]);
    expect(named('link').filter((name) => name === '')).toEqual([]);
    const headings = nodes.filter(({ role }) => role === 'heading');
    const levels = headings.map(({ node }) =>
      Number(node.properties?.find(({ name }) => name === 'level')?.value.value),
    );
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [i, level] of levels.entries()) {
      expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1);
    }
    expect(headings.map(({ name }) => name.toUpperCase())).toEqual(
      expect.arrayContaining(['FERRY LINKS NORR AND SUND', 'PLACES', 'NORR', 'DISTANCE TO']),
    );
  });

  it('tells the chosen place in list, map and article', async () => {
    await mount({ width: 1800, attributes: { selected: 'norr' } });
    const marked = page
      .getByRole('button')
      .elements()
      .filter((element) => element.ariaCurrent === 'true');
    const names = marked.map(
      (element) => element.ariaLabel ?? element.textContent?.trim().split(/\s/)[0],
    );
    expect(names.filter((name) => name?.startsWith('Norr')).length).toBeGreaterThanOrEqual(3);
  });
});

describe('the keyboard alone', () => {
  it('reaches everything with few stops, in a visible order, each with a ring', async () => {
    const mounted = await mount({ width: 1200 });
    const before = document.createElement('button');
    mounted.host.before(before);
    before.focus();
    const names: string[] = [];
    for (let i = 0; i < 60; i++) {
      await userEvent.tab();
      const active = focused();
      if (!active || !mounted.host.contains(document.activeElement)) break;
      const { outlineStyle, outlineWidth } = getComputedStyle(active);
      const name = focusedName();
      expect(`${name}: ${outlineStyle} ${Number.parseFloat(outlineWidth) >= 2}`).toBe(
        `${name}: ${outlineStyle === 'none' ? 'a ring' : outlineStyle} true`,
      );
      names.push(name);
    }
    before.remove();
    expect(names.length).toBeLessThan(60);
    const has = (part: RegExp) => names.findIndex((name) => part.test(name));
    for (const part of [
      /^Travel$/,
      /^Norr\s/,
      /^Zoom in$/,
      /^Whole brief$/,
      /^Move the map east$/,
      /^Article$/,
    ]) {
      expect(has(part), String(part)).toBeGreaterThanOrEqual(0);
    }
    expect(names.filter((name) => /^(Norr|Sund|Shoals), /.test(name))).toHaveLength(1);
  });
});

describe('forced colours', () => {
  it('still tell the chosen place from the others', async () => {
    await prefer({ 'forced-colors': 'active', 'prefers-reduced-motion': 'reduce' });
    const mounted = await mount({ attributes: { selected: 'norr' } });
    const { mark, entry } = partsOf(mounted);
    const look = (element: Element) =>
      [element, ...element.querySelectorAll('*')]
        .map((one) => {
          const {
            color,
            fill,
            outlineStyle,
            backgroundColor,
            borderInlineStartColor,
            scale,
            transform,
          } = getComputedStyle(one);
          return [
            color,
            fill,
            outlineStyle,
            backgroundColor,
            borderInlineStartColor,
            scale,
            transform,
          ].join();
        })
        .join();
    expect(look(mark('Norr').element())).not.toBe(look(mark('Sund').element()));
    const edge = (name: string) => {
      const { borderInlineStartColor, color, backgroundColor, outlineStyle } = getComputedStyle(
        entry(name).element(),
      );
      return [borderInlineStartColor, color, backgroundColor, outlineStyle].join();
    };
    expect(edge('Norr')).not.toBe(edge('Sund'));
  });
});
