import type { Geometry, Position } from 'geojson';
import { beforeEach, describe, expect, it } from 'vitest';
import { choose, chosenShapes } from '../../support/drawn';
import { BRIEF, box, feature, point } from '../../support/fixture';
import { mount, prefer } from '../../support/mount';
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
