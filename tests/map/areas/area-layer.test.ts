import type { Geometry, Position } from 'geojson';
import { beforeEach, describe, expect, it } from 'vitest';
import { allChosenMarks, choose, chosenShapes } from '../../support/drawn';
import { BRIEF, box, feature, point } from '../../support/fixture';
import { type Mounted, mount, prefer } from '../../support/mount';
import { partsOf } from '../../support/ways';

beforeEach(() => prefer({ 'prefers-reduced-motion': 'reduce' }));

const briefOf = (...features: unknown[]) => ({ ...BRIEF, bbox: undefined, features });
const ringsOf = (...parts: ReturnType<typeof box>[]) => parts.map(({ coordinates }) => coordinates);

describe('a line of 249,000 positions', () => {
  const track = (at: (i: number) => Position): Geometry => ({
    type: 'LineString',
    coordinates: Array.from({ length: 249_000 }, (_, i) => at(i)),
  });
  const tracks: [name: string, at: (i: number) => Position][] = [
    ['a zigzag', (i) => [-60 + i / 2_490, i % 2 === 0 ? 20 : 50]],
    ['a spiral', (i) => [Math.cos(i / 50) * (i / 5_000), Math.sin(i / 50) * (i / 5_000)]],
    ['a walk', (i) => [i / 10_000, 40 + Math.sin(i / 400) / 20]],
    // Round the globe thousands of times.
    ['jumps', (i) => [((i * 7919) % 360) - 180, ((i * 104_729) % 160) - 80]],
  ];
  it.each(tracks)(
    '%s is drawn, and so is what comes after it',
    async (_name, at) => {
      const mounted = await mount({
        brief: briefOf(feature('Track', track(at)), feature('Bight', box(0, 0, 5, 5))),
      });
      for (const id of ['track', 'bight']) {
        await choose(mounted, id);
        await expect.poll(() => chosenShapes(mounted).length).toBe(1);
      }
      expect(mounted.dashboard.issues).toEqual([]);
    },
    60_000,
  );
});

describe('a circle of uncertainty', () => {
  it('of less than a pixel is nothing, and nothing dashed is without length', async () => {
    const mounted = await mount({
      brief: briefOf(
        feature('Exact', point(10, 57), { coordinateUncertaintyInMeters: 1 }),
        feature('Vague', point(30, 57), { coordinateUncertaintyInMeters: 200_000 }),
        feature('Speck', box(20, 50, 20.00001, 50.00001), { approximate: true }),
        feature(
          'Isles',
          {
            type: 'MultiPolygon',
            coordinates: ringsOf(box(0, 40, 9, 45), box(12, 42, 12.0001, 42.0001)),
          },
          { approximate: true },
        ),
        feature(
          'Stop',
          {
            type: 'LineString',
            coordinates: [
              [5, 50],
              [5, 50],
            ],
          },
          { approximate: true },
        ),
      ),
    });
    const { map } = partsOf(mounted);
    const paths = () => [...map.element().querySelectorAll<SVGPathElement>('path')];
    await expect.poll(() => paths().filter((path) => path.matches('.uncertainty'))).toHaveLength(2);
    const subpaths = paths()
      .filter((path) => getComputedStyle(path).strokeDasharray !== 'none')
      .flatMap((path) => (path.getAttribute('d') ?? '').split(/(?=M)/));
    expect(subpaths.length).toBeGreaterThan(3);
    const withoutLength = subpaths.filter((path) => {
      const vertices = path.match(/-?[\d.]+ -?[\d.]+/g) ?? [];
      return vertices.length > 1 && new Set(vertices).size === 1;
    });
    expect(withoutLength).toEqual([]);
  });

  it('lies around each point of a place', async () => {
    const mounted = await mount({
      brief: briefOf(
        feature(
          'Isles',
          {
            type: 'MultiPoint',
            coordinates: [
              [10, 50],
              [20, 55],
            ],
          },
          { coordinateUncertaintyInMeters: 50_000 },
        ),
      ),
    });
    mounted.dashboard.select('isles');
    await expect.poll(() => chosenShapes(mounted, '.uncertainty')).toHaveLength(2);
  });
});

describe('an area that ends at a coast', () => {
  const pathsOf = (mounted: Mounted, selector: string) =>
    [...partsOf(mounted).map.element().querySelectorAll<SVGPathElement>(selector)].filter((path) =>
      /L/.test(path.getAttribute('d') ?? ''),
    );
  // From the Yellow Sea over Korea to the Sea of Japan.
  const KOREA = box(122, 35.5, 134, 37.5);
  const world = { basemap: 'world' };
  const seaAndLand = {
    brief: briefOf(
      feature('Ground', KOREA, { clip: 'land', approximate: true }),
      feature('Waters', KOREA, { clip: 'sea', kind: 'sea-area' }),
    ),
    attributes: world,
  };

  it('ends at the lines of the basemap, on either side, and nowhere else', async () => {
    const mounted = await mount(seaAndLand);
    await expect.poll(() => pathsOf(mounted, '.area[clip-path]')).toHaveLength(2);
    const [ground, waters] = ['land', 'sea'].map((side) => {
      const [area] = pathsOf(mounted, `.area[clip-path^="url(#dateline-cut-${side}"]`);
      const root = area?.getRootNode() as ShadowRoot;
      const clip = new Path2D(
        root.querySelector(`[id^="dateline-cut-${side}"] path`)?.getAttribute('d') ?? '',
      );
      const context = document.createElement('canvas').getContext('2d');
      const { x = 0, y = 0, width = 0, height = 0 } = area?.getBBox() ?? {};
      const rule = side === 'sea' ? 'evenodd' : 'nonzero';
      return (east: number, south: number) =>
        context?.isPointInPath(clip, x + east * width, y + south * height, rule);
    });
    // The middle of the peninsula, and a sea on either side of it.
    for (const [east, south, isLand] of [
      [0.5, 0.5, true],
      [0.1, 0.5, false],
      [0.85, 0.5, false],
    ] as const) {
      expect(ground?.(east, south)).toBe(isLand);
      expect(waters?.(east, south)).toBe(!isLand);
    }
    // A browser takes a quarter of a second for the union of two paths.
    const clips = partsOf(mounted).map.element().querySelectorAll('clipPath');
    expect([...clips].map((clip) => clip.childElementCount)).toEqual([1, 1, 1, 1]);
    // The coast is drawn, and is not dashed where the rest of the edge is.
    const dashes = pathsOf(mounted, '.edge').map((path) => [
      path.getAttribute('clip-path'),
      getComputedStyle(path).strokeDasharray !== 'none',
    ]);
    expect(dashes.filter(([clip]) => /cut-\d/.test(String(clip)))).toHaveLength(2);
    for (const [clip, isDashed] of dashes) {
      expect(isDashed).toBe(/cut-land/.test(String(clip)));
    }
  });

  it('has no seam where the pieces of the world meet', async () => {
    // The first sketch is cut at the meridian of Greenwich, the fine atlas at 22.5 degrees.
    const area = (west: number) => feature(`At ${west}`, box(west, 24, west + 2, 26));
    for (const west of [-1, 21.5]) {
      const brief = briefOf({ ...area(west), properties: { name: 'Sahara', clip: 'land' } });
      const mounted = await mount({ brief, attributes: world });
      await expect.poll(() => pathsOf(mounted, '.area[clip-path]')).toHaveLength(1);
      const [shape] = pathsOf(mounted, '.area');
      const { x = 0, y = 0, width = 0, height = 0 } = shape?.getBBox() ?? {};
      const map = partsOf(mounted).map.element();
      const d = map.querySelector('[id^="dateline-cut-land"] path')?.getAttribute('d') ?? '';
      const context = document.createElement('canvas').getContext('2d');
      for (let part = 0.01; part < 1; part += 0.01) {
        const isLand = context?.isPointInPath(new Path2D(d), x + part * width, y + height / 2);
        expect(isLand, `${west} + ${2 * part}`).toBe(true);
      }
      mounted.host.remove();
    }
  });

  it('follows the view', async () => {
    const mounted = await mount(seaAndLand);
    await expect.poll(() => pathsOf(mounted, '.area[clip-path]')).toHaveLength(2);
    const outline = () =>
      partsOf(mounted)
        .map.element()
        .querySelector('[id^="dateline-cut-land"] path')
        ?.getAttribute('d');
    const before = outline();
    await mounted.within.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(outline).not.toBe(before);
  });

  it('is drawn as it was written, and dashed, where no coast is known', async () => {
    const mounted = await mount({ ...seaAndLand, attributes: { basemap: 'none' } });
    await expect.poll(() => pathsOf(mounted, '.area')).toHaveLength(2);
    expect(pathsOf(mounted, '[clip-path]')).toEqual([]);
    for (const edge of pathsOf(mounted, '.edge')) {
      expect(getComputedStyle(edge).strokeDasharray).not.toBe('none');
    }
  });
});

describe('an area that is inferred in part', () => {
  it('is dashed there, and solid elsewhere', async () => {
    const inferredEdge = {
      type: 'LineString',
      coordinates: [
        [0, 40],
        [0, 50],
      ],
    };
    const area = feature('Region', box(0, 40, 10, 50), { inferredEdge, approximate: true });
    const mounted = await mount({ brief: briefOf(area) });
    const edges = () => [
      ...partsOf(mounted).map.element().querySelectorAll<SVGPathElement>('path.edge'),
    ];
    await expect.poll(() => edges().length).toBe(2);
    const steps = edges().map((edge) => [
      getComputedStyle(edge).strokeDasharray !== 'none',
      edge.getAttribute('d')?.match(/L/g)?.length,
    ]);
    expect(steps).toEqual([
      [false, 3],
      [true, 1],
    ]);
  });
});

describe('a band around a place', () => {
  it('has arcs with their distances, in the words of the page', async () => {
    const band = { from: 'sunan', meters: [350_000, 650_000], bearings: [60, 100] };
    const brief = {
      ...BRIEF,
      bbox: [128, 36, 134, 43],
      features: [
        { ...feature('Sunan, an airport', point(125.7, 39.2)), id: 'sunan' },
        { ...feature('Waters', null, { band, approximate: true, kind: 'sea-area' }), id: 'waters' },
      ],
    };
    const mounted = await mount({ brief, width: 1440 });
    const labels = () =>
      [...partsOf(mounted).map.element().querySelectorAll('.arc-labels text')].map(
        ({ textContent }) => textContent,
      );
    await expect.poll(labels).toContain('650 km from Sunan');
    for (const label of labels()) expect(label).toMatch(/^(?:350|650) km(?: from Sunan)?$/);
    expect(mounted.dashboard.issues).toEqual([]);
    // Further out there is less room.
    await mounted.within.getByRole('button', { name: 'Zoom out' }).click();
    await mounted.within.getByRole('button', { name: 'Zoom out' }).click();
    await expect.poll(labels).not.toContain('650 km from Sunan');
  });
});

it('keeps its highlight when another place is chosen', async () => {
  const mounted = await mount({
    brief: briefOf(feature('Bight', box(0, 40, 9, 45)), feature('Norr', point(20, 42))),
  });
  const area = () => partsOf(mounted).map.element().querySelector('path.area');
  await expect.poll(area).not.toBeNull();
  mounted.dashboard.store.highlight('bight');
  await expect.poll(() => area()?.classList.contains('highlighted')).toBe(true);
  mounted.dashboard.select('norr');
  await expect.poll(() => allChosenMarks(mounted)).toHaveLength(1);
  expect(area()?.classList.contains('highlighted')).toBe(true);
});
