import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Cluster } from '../../../src/collection/port';
import {
  type Item,
  itemAt,
  nearestTo,
  nearestTowards,
  sceneOf,
} from '../../../src/map/collection/scene';

const LOOK = { zoom: 2, spacing: 64, scale: 1, seenOf: () => 0.3 };

function cluster(lon: number, lat: number, count = 1): Cluster {
  const at = { index: 0, name: 'Norr', isNameless: false, kind: 'place', matches: [] };
  const row = { ...at, id: `${lon} ${lat}`, position: [lon, lat] as const, snippet: null };
  const kinds = [['place', count]] as const;
  return { count, lon, lat, box: [lon, lat, lon, lat], kinds, row: count === 1 ? row : null };
}

function itemsAt(...points: readonly (readonly [x: number, y: number])[]): Item[] {
  return points.map(([x, y]) => ({
    ...{ key: `${x} ${y}`, x, y, radius: 8, row: null },
    cluster: cluster(0, 0, 2),
  }));
}

it('stands where the map has its places, poles at the ends of it', () => {
  const { items } = sceneOf([cluster(0, 0), cluster(190, 90), cluster(-180, -90)], 1024, LOOK);
  const at = items.map(({ x, y }) => [Math.round(x), Math.round(y)]);
  expect(at).toEqual([
    [512, 512],
    [1052, 14],
    [0, 1010],
  ]);
});

it('draws more places larger, and the largest first', () => {
  const counts = [2, 30_000, 40, 900];
  const { crowds } = sceneOf(
    counts.map((count, at) => cluster(at, 0, count)),
    1024,
    LOOK,
  );
  expect(crowds.map((item) => item.cluster.count)).toEqual([30_000, 900, 40, 2]);
  const radii = crowds.map(({ radius }) => radius);
  expect(radii).toEqual(radii.toSorted((a, b) => b - a));
  expect(new Set(radii).size).toBe(4);
});

it('draws circles no larger than there is room between them', () => {
  const { crowds } = sceneOf([cluster(0, 0, 90_000)], 1024, { ...LOOK, spacing: 44 });
  expect(crowds[0]?.radius).toBeLessThanOrEqual(22);
});

it('draws circles as many times as large as the numbers in them', () => {
  const radiusIn = (scale: number, spacing: number) =>
    sceneOf([cluster(0, 0, 5)], 1024, { ...LOOK, scale, spacing }).crowds[0]?.radius;
  expect(radiusIn(2, 128)).toBeCloseTo(2 * (radiusIn(1, 64) ?? 0), -0.5);
});

it('finds what is under a pointer: the nearest by its edge, and a small one from further away', () => {
  const [small, large] = itemsAt([100, 100], [130, 100]);
  if (!small || !large) throw new Error('There are two.');
  const items = [small, { ...large, radius: 20 }];
  expect(itemAt(items, { x: 100, y: 111 }, 12)).toBe(small);
  expect(itemAt(items, { x: 113, y: 100 }, 12)?.x).toBe(130);
  expect(itemAt(items, { x: 100, y: 113 }, 12)).toBeNull();
});

it('goes where an arrow key points', () => {
  const items = itemsAt([100, 50], [160, 100], [110, 160], [40, 100], [150, 190]);
  const from = { x: 100, y: 100 };
  const way = (direction: 'up' | 'right' | 'down' | 'left') =>
    nearestTowards(items, from, direction)?.key;
  expect(way('up')).toBe('100 50');
  expect(way('right')).toBe('160 100');
  expect(way('down')).toBe('110 160');
  expect(way('left')).toBe('40 100');
  expect(nearestTowards(itemsAt([100, 50]), from, 'right')).toBeNull();
});

it('leads with arrow keys to every mark that is not alone in its direction', () => {
  const point = fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 600 }));
  const points = fc.uniqueArray(point, { minLength: 2, maxLength: 40, selector: String });
  fc.assert(
    fc.property(points, (all) => {
      const items = itemsAt(...all);
      for (const item of items) {
        const others = items.filter((other) => other !== item);
        const ways = (['up', 'right', 'down', 'left'] as const).map((way) =>
          nearestTowards(others, item, way),
        );
        // Whatever lies around is ahead in one of four directions.
        expect(ways.some((way) => way !== null)).toBe(true);
      }
    }),
  );
});

it('knows the mark nearest to a point', () => {
  expect(nearestTo(itemsAt([10, 10], [90, 90]), { x: 70, y: 80 })?.key).toBe('90 90');
  expect(nearestTo([], { x: 0, y: 0 })).toBeNull();
});
