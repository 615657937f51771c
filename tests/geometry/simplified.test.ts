import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simplified } from '../../src/geometry/simplified';

type Point = [number, number];

const number = fc.integer({ min: -1000, max: 1000 });
const line = fc.array(fc.tuple(number, number), { minLength: 2, maxLength: 60 });

function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

describe('a simplified line', () => {
  it('is made of points of its own, in their order, with both ends', () => {
    fc.assert(
      fc.property(line, fc.integer({ min: 0, max: 300 }), (points, tolerance) => {
        const simple = simplified(points, tolerance);
        expect(simple[0]).toBe(points[0]);
        expect(simple.at(-1)).toBe(points.at(-1));
        let at = -1;
        for (const point of simple) {
          const next = points.indexOf(point, at + 1);
          expect(next).toBeGreaterThan(at);
          at = next;
        }
      }),
    );
  });

  it('is nowhere farther than the tolerance from any point that is left out', () => {
    fc.assert(
      fc.property(line, fc.integer({ min: 0, max: 300 }), (points, tolerance) => {
        const simple = simplified(points, tolerance);
        for (const point of points) {
          const nearest = Math.min(
            ...simple.slice(1).map((end, i) => distance(point, simple[i] ?? end, end)),
          );
          expect(nearest).toBeLessThanOrEqual(tolerance + 1e-9);
        }
      }),
    );
  });

  it('keeps what is too short to have anything left out', () => {
    expect(simplified([[0, 0]], 5)).toEqual([[0, 0]]);
    expect(simplified([], 5)).toEqual([]);
  });
});
