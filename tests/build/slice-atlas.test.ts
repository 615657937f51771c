import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutLine, cutRing, type Point } from '../../build/cut';
import { writeLines } from '../../build/line-text';
import { sliceAtlas, sliced } from '../../build/slice-atlas';
import { trimAtlas } from '../../build/trim-atlas';
import { readAtlas } from '../../src/map/world/atlas';
import { readLines } from '../../src/map/world/line-text';
import { World } from '../../src/map/world/world';

const integer = fc.integer({ min: -300_000, max: 300_000 });
const line = fc.array(fc.tuple(integer, integer), { minLength: 2, maxLength: 20 });
const points = ({ points }: { points: Int32Array }) =>
  Array.from({ length: points.length / 2 }, (_, i) => [points[2 * i], points[2 * i + 1]]);

describe('the text of lines', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(fc.array(line), integer, integer, (lines, x, y) => {
        const read = readLines(writeLines(lines, x, y), x, y);
        expect(read.map(points)).toEqual(lines);
        for (const [at, { west, east, north, south }] of read.entries()) {
          const xs = (lines[at] ?? []).map(([px]) => px);
          const ys = (lines[at] ?? []).map(([, py]) => py);
          expect([west, east]).toEqual([Math.min(...xs), Math.max(...xs)]);
          expect([north, south]).toEqual([Math.min(...ys), Math.max(...ys)]);
        }
      }),
    );
  });

  it('needs no escape', () => {
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        expect(writeLines(lines, 0, 0)).not.toMatch(/[^ -~]|["'\\]/);
      }),
    );
  });

  it('may be cut short or be something else, and ends', () => {
    const ends = fc.property(fc.string(), (text) => void readLines(text, 0, 0));
    fc.assert(ends, { examples: [['HHHHHH*']] });
    const text = writeLines(
      [
        [
          [1, 2],
          [3, 4],
        ],
      ],
      0,
      0,
    );
    for (let end = 0; end < text.length; end++) readLines(text.slice(0, end), 0, 0);
  });
});

const box = { west: 0, north: 0, east: 100, south: 100 };
const near = fc.integer({ min: -50, max: 150 });
const path = fc.array(fc.tuple(near, near), { minLength: 2, maxLength: 12 });

describe('a cut', () => {
  it('leaves of a line what is inside, and all of that', () => {
    fc.assert(
      fc.property(path, (whole) => {
        const parts = cutLine(whole, box);
        for (const [x, y] of parts.flat()) expect(isIn(x, y, 1e-9)).toBe(true);
        const length = (some: readonly Point[]) =>
          some.slice(1).reduce((sum, [x, y], i) => {
            const [fromX, fromY] = some[i] ?? [x, y];
            return sum + Math.hypot(x - fromX, y - fromY);
          }, 0);
        const inside = parts.reduce((sum, part) => sum + length(part), 0);
        expect(inside).toBeCloseTo(sampled(whole), -1);
      }),
      { numRuns: 40 },
    );
  });

  it('leaves of an area what is inside, and all of that', () => {
    fc.assert(
      fc.property(path, near, near, (open, x, y) => {
        const ring = [...open, open[0] ?? ([0, 0] as const)];
        const cut = cutRing(ring, box);
        const [px, py] = [x + 0.37, y + 0.41];
        expect(windingAround(cut, px, py)).toBe(isIn(px, py) ? windingAround(ring, px, py) : 0);
      }),
    );
  });
});

function isIn(x: number, y: number, slack = 0): boolean {
  return x >= -slack && x <= 100 + slack && y >= -slack && y <= 100 + slack;
}

/** How much of a line is inside, by many points of it. */
function sampled(whole: readonly Point[]): number {
  const count = 2000;
  return whole.slice(1).reduce((sum, [x, y], i) => {
    const [fromX, fromY] = whole[i] ?? [x, y];
    const inside = Array.from({ length: count }, (_, n) => (n + 0.5) / count).filter((t) =>
      isIn(fromX + t * (x - fromX), fromY + t * (y - fromY)),
    );
    return sum + (inside.length / count) * Math.hypot(x - fromX, y - fromY);
  }, 0);
}

/** How often a ring runs around a point. */
function windingAround(ring: readonly Point[], x: number, y: number): number {
  return ring.slice(1).reduce((winding, [bx, by], i) => {
    const [ax, ay] = ring[i] ?? [bx, by];
    if (ay > y === by > y) return winding;
    const isEast = ax + ((y - ay) / (by - ay)) * (bx - ax) > x;
    return isEast ? winding + (by > ay ? 1 : -1) : winding;
  }, 0);
}

describe('slices', () => {
  it('hold a line that leaves the world on the side where it goes on', () => {
    const lines = [
      [
        [0.9, 0.4],
        [1.1, 0.4],
      ] as const,
    ];
    const slices = sliced({ coast: { kind: 'line', lines } }, { zoom: 1, steps: 1000 });
    expect(Object.keys(slices).toSorted()).toEqual(['0/0', '1/0']);
    const world = new World({ zoom: 1, steps: 1000, slices, whole: {} });
    const found = (west: number, east: number) => {
      const seen: unknown[] = [];
      world.each('coast', { west, east, north: 0, south: 999 }, (one, shift) => {
        seen.push(points(one).map(([x = 0, y]) => [x + shift, y]));
      });
      return seen;
    };
    const parts = [
      [
        [900, 400],
        [1000, 400],
      ],
      [
        [1000, 400],
        [1100, 400],
      ],
    ];
    expect(found(950, 1050)).toEqual(parts);
    expect(found(-50, 50)).toEqual(parts.map((part) => part.map(([x = 0, y]) => [x - 1000, y])));
    expect(found(300, 600)).toEqual([]);
  });

  it.each(['110m', '50m'] as const)('of the %s atlas have all that it has', async (detail) => {
    const flat = await trimAtlas(detail);
    const atlas = readAtlas(JSON.parse(sliceAtlas(flat, detail)));
    expect(Object.keys(atlas.whole)).toEqual(['disputed']);
    const world = new World(atlas);
    const all = { west: 0, north: 0, east: atlas.steps - 1, south: atlas.steps - 1 };
    const layers = ['land', 'coast', 'border', 'disputed', 'lake'] as const;
    // The sketch has no shores: from afar none is seen beside its lake.
    for (const layer of detail === '110m' ? layers : [...layers, 'shore' as const]) {
      let count = 0;
      world.each(layer, all, () => {
        count += 1;
      });
      const shape = layer === 'shore' ? 'lake' : layer;
      expect(count, layer).toBeGreaterThanOrEqual(0.9 * flat.objects[shape].arcs.length);
    }
  });
});
