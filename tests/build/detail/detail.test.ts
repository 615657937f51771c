import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { depthIn, discAround, grouped, REACH_KM, weightIn } from '../../../build/detail/discs';
import { blended, distancesTo, gridAround, insideOf } from '../../../build/detail/field';
import { joined, type Path, split } from '../../../build/detail/lines';
import { outlines } from '../../../build/detail/outlines';

const CELL = 2 ** -14;
const disc = discAround(129.66, 40.86);

/** A ring around all that lies west of a meridian, in the world square. */
function westOf(x: number): Float64Array {
  const [north, south, far] = [disc.y - 0.01, disc.y + 0.01, disc.x - 0.01];
  return Float64Array.of(far, north, x, north, x, south, far, south, far, north);
}

function fieldOf(detailX: number, worldX: number) {
  const grid = gridAround([disc], CELL);
  const shape = (x: number) => ({
    inside: insideOf(grid, [westOf(x)]),
    distances: distancesTo(grid, [westOf(x)]),
  });
  return { grid, field: blended(grid, [disc], shape(detailX), shape(worldX)) };
}

describe('discs', () => {
  it('reach as far as they say, and the detail counts wholly around the place and not at the rim', () => {
    expect(depthIn([disc], disc.x, disc.y)).toBeCloseTo(REACH_KM, 6);
    expect(weightIn([disc], disc.x, disc.y)).toBe(1);
    expect(weightIn([disc], disc.x + disc.radius, disc.y)).toBeCloseTo(0, 9);
  });

  it('that overlap are one group, also across the date line', () => {
    const at = (lon: number) => discAround(lon, 60);
    expect(grouped([at(10), at(10.5), at(40)]).map(({ length }) => length)).toEqual([2, 1]);
    const [group = []] = grouped([at(179.8), at(-179.8)]);
    expect(group).toHaveLength(2);
    expect(Math.abs((group[0]?.x ?? 0) - (group[1]?.x ?? 1))).toBeLessThan(0.01);
  });
});

describe('the field of a coast', () => {
  it('knows how far each node is from the nearest line', () => {
    const grid = { left: 0, top: 0, columns: 30, rows: 30, cell: 1 };
    const number = fc.integer({ min: 0, max: 29 });
    const line = fc.array(fc.tuple(number, number), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(line, (points) => {
        const flat = Float64Array.from(points.flat());
        const found = distancesTo(grid, [flat]);
        for (let y = 0; y < 30; y += 7) {
          for (let x = 0; x < 30; x += 7) {
            const exact = Math.min(
              // Farther, it does not matter how far.
              32,
              ...points.slice(1).map(([bx, by], i) => {
                const [ax, ay] = points[i] ?? [bx, by];
                const [dx, dy] = [bx - ax, by - ay];
                const length = dx * dx + dy * dy;
                const along = length === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / length;
                const t = Math.max(0, Math.min(1, along));
                return Math.hypot(x - ax - t * dx, y - ay - t * dy);
              }),
            );
            expect(Math.abs((found[y * 30 + x] ?? 0) - exact)).toBeLessThan(0.3);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is the detail’s around the place and meets the world’s at the rim, without a step', () => {
    const shift = 10 * CELL;
    const { grid, field } = fieldOf(disc.x + shift, disc.x);
    const [ring = []] = outlines(grid, [disc], field);
    const coast = ring.find(({ isRim }) => !isRim)?.line ?? [];
    const middle = coast.filter(([, y]) => Math.abs(y - disc.y) < disc.radius / 3);
    for (const [x] of middle) expect(x).toBeCloseTo(disc.x + shift, 6);
    for (const end of [coast[0], coast.at(-1)]) {
      expect(Math.abs((end?.[0] ?? 0) - disc.x)).toBeLessThan(1.5 * CELL);
    }
    // No stretch of it turns aside.
    for (const [i, [x, y]] of coast.slice(1).entries()) {
      const [fromX = x, fromY = y] = coast[i] ?? [];
      expect(Math.abs(x - fromX)).toBeLessThanOrEqual(Math.abs(y - fromY) + CELL);
    }
  });

  it('has no more land than there is, and all of it within the rim', () => {
    const { grid, field } = fieldOf(disc.x, disc.x);
    for (const ring of outlines(grid, [disc], field)) {
      for (const { line } of ring) {
        for (const [x, y] of line) {
          expect(depthIn([disc], x, y)).toBeGreaterThan(-1);
          expect(x).toBeLessThan(disc.x + 1.5 * CELL);
        }
      }
    }
  });
});

describe('lines', () => {
  const number = fc.double({ min: -2, max: 2, noNaN: true });
  const line = fc
    .array(fc.tuple(number, number), { minLength: 2, maxLength: 8 })
    .map(
      (points): Path =>
        points.map(([x, y]) => [disc.x + x * disc.radius, disc.y + y * disc.radius]),
    );

  it('that are cut at the rim lose nothing: each end on it is shared by two parts', () => {
    fc.assert(
      fc.property(line, (path) => {
        const { inside, outside } = split([disc], [path]);
        const length = (paths: readonly Path[]) =>
          paths.reduce(
            (sum, one) =>
              one.slice(1).reduce((all, [x, y], i) => {
                const [fromX = x, fromY = y] = one[i] ?? [];
                return all + Math.hypot(x - fromX, y - fromY);
              }, sum),
            0,
          );
        // A stretch that only grazes the disc may be told as outside.
        expect(length([...inside, ...outside])).toBeCloseTo(length([path]), 9);
      }),
    );
  });

  it('of the detail end where the world’s go on', () => {
    const { x, y, radius, km } = disc;
    const river: Path = [-0.9, -0.5, 0, 0.5, 1].map((part) => [x + part * radius, y]);
    const { inside } = split([disc], [[...river, [x + 1.2 * radius, y]]]);
    const world = split(
      [disc],
      [
        [
          [x, y + 4 * km],
          [x + 1.2 * radius, y + 4 * km],
        ],
      ],
    );
    const [bent = []] = joined([disc], inside, world.inside);
    const goal = world.inside[0]?.at(-1);
    expect(bent.at(-1)?.[0]).toBeCloseTo(goal?.[0] ?? 0, 9);
    expect(bent.at(-1)?.[1]).toBeCloseTo(goal?.[1] ?? 0, 9);
    // Around the place it runs where it ran.
    expect(bent.find(([bx]) => Math.abs(bx - x) < 1e-9)?.[1]).toBeCloseTo(y, 9);
  });
});
