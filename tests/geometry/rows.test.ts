import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains } from '../../src/geometry/contains';
import { worldX, worldY } from '../../src/geometry/mercator';
import { common, ringOf, rowsOf, shareInside } from '../../src/geometry/rows';

const square = [
  [0, 0],
  [90, 0],
  [90, -45],
  [0, -45],
  [0, 0],
];

describe('rowsOf', () => {
  const scale = 1000;
  const rows = rowsOf([ringOf(square)], { scale, step: 10, first: 0, last: 99 });

  it('tells what of each row lies inside', () => {
    expect(rows.at(49)).toEqual([]);
    expect(rows.at(55)).toEqual([500, 750]);
    expect(rows.at(99)).toEqual([]);
    expect(rows.at(-5)).toEqual([]);
    expect(rows.at(1e9)).toEqual([]);
  });

  it('tells how much of a rectangle lies inside', () => {
    expect(rows.share(500, 520, 100, 40)).toBe(1);
    expect(rows.share(450, 520, 100, 40)).toBe(0.5);
    expect(rows.share(0, 520, 100, 40)).toBe(0);
  });

  it('says the same as a look at each point', () => {
    const lon = fc.integer({ min: -1700, max: 1700 }).map((tenths) => tenths / 10);
    const lat = fc.integer({ min: -800, max: 800 }).map((tenths) => tenths / 10);
    const ring = fc.array(fc.tuple(lon, lat), { minLength: 3, maxLength: 9 }).map((points) => {
      const [first = [0, 0]] = points;
      return [...points, first];
    });
    fc.assert(
      fc.property(ring, fc.integer({ min: 100, max: 900 }), (points, row) => {
        const spans = rowsOf([ringOf(points)], { scale, step: 1, first: row, last: row }).at(row);
        expect(spans.length % 2).toBe(0);
        // Edges are straight on the map: compared there, in its own square.
        const onMap = points.map(([x, y]) => [worldX(x) * scale, worldY(y) * scale]);
        for (let x = 5.5; x < scale; x += 97) {
          if (spans.some((edge) => Math.abs(edge - x) < 1e-6)) continue;
          expect(shareInside(spans, x - 1e-7, x + 1e-7) > 0.5).toBe(contains([onMap], [x, row]));
        }
      }),
    );
  });
});

it('finds what lies inside both of two rows', () => {
  expect(common([0, 10, 20, 30], [5, 25])).toEqual([5, 10, 20, 25]);
  expect(common([0, 10], [10, 20])).toEqual([]);
  expect(common([], [0, 1])).toEqual([]);
});
