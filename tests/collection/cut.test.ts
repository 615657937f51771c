import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutToFrame, thinned } from '../../src/collection/cut';

const FRAME = [0, 0, 100, 100] as const;
const run = (...xy: number[]) => Float64Array.from(xy);
const listed = (runs: readonly Float32Array[]) => runs.map((each) => [...each]);

it('drops the vertices that nobody would see, and keeps both ends', () => {
  const many = Float64Array.from({ length: 2000 }, (_, at) => at / 20_000_000);
  const few = thinned(many, 1000, 0);
  expect(few.length).toBeLessThan(10);
  expect(few.at(-1)).toBeCloseTo(1999 / 20_000);
});

it('lies in the copy of the world that is asked for', () => {
  expect([...thinned(run(0.25, 0.5, 0.75, 0.5), 100, -100)]).toEqual([-75, 50, -25, 50]);
});

it('keeps what lies within, and drops what lies beyond', () => {
  expect(listed(cutToFrame(run(10, 10, 90, 10, 90, 90), FRAME, true))).toEqual([
    [10, 10, 90, 10, 90, 90],
  ]);
  expect(cutToFrame(run(110, 10, 190, 10, 190, 90), FRAME, true)).toEqual([]);
  expect(cutToFrame(run(110, 10, 190, 10), FRAME, false)).toEqual([]);
});

it('cuts an area along the edges of the frame', () => {
  const [ring] = cutToFrame(run(-50, -50, 50, -50, 50, 50, -50, 50), FRAME, true);
  const corners = new Set(pairs(ring ?? []).map(String));
  expect(corners).toEqual(new Set(['0,0', '50,0', '50,50', '0,50']));
});

it('fills the frame with an area that surrounds it', () => {
  const around = run(-50, -50, 150, -50, 150, 150, -50, 150);
  expect(areaOf(cutToFrame(around, FRAME, true))).toBe(10_000);
});

it('keeps the stretches of a line that touch the frame', () => {
  const there = run(-50, 50, 50, 50, 150, 50, 150, 150, 50, 150, 50, 50);
  expect(listed(cutToFrame(there, FRAME, false))).toEqual([
    [-50, 50, 50, 50, 150, 50],
    [50, 150, 50, 50],
  ]);
});

it('never makes an area larger, or lets it reach beyond the frame', () => {
  const point = fc.tuple(fc.integer({ min: -200, max: 300 }), fc.integer({ min: -200, max: 300 }));
  fc.assert(
    fc.property(point, point, point, (a, b, c) => {
      const cut = cutToFrame(run(...a, ...b, ...c), FRAME, true);
      expect(areaOf(cut)).toBeLessThanOrEqual(areaOf([Float32Array.of(...a, ...b, ...c)]) + 1);
      for (const value of cut.flatMap((ring) => [...ring])) {
        expect(value).toBeGreaterThanOrEqual(-0.001);
        expect(value).toBeLessThanOrEqual(100.001);
      }
    }),
  );
});

it('cuts a ring of 250,000 positions', () => {
  const many = Float64Array.from({ length: 500_000 }, (_, at) => {
    const angle = (Math.floor(at / 2) / 250_000) * 2 * Math.PI;
    return 50 + 90 * (at % 2 === 0 ? Math.cos(angle) : Math.sin(angle));
  });
  expect(areaOf(cutToFrame(many, FRAME, true))).toBeGreaterThan(9900);
});

function pairs(xy: ArrayLike<number>): [number, number][] {
  return Array.from({ length: xy.length / 2 }, (_, at) => [xy[2 * at] ?? 0, xy[2 * at + 1] ?? 0]);
}

function areaOf(rings: readonly Float32Array[]): number {
  const twice = rings.reduce((sum, ring) => {
    const points = pairs(ring);
    return points.reduce((all, [x, y], at) => {
      const [x2, y2] = points[(at + 1) % points.length] ?? [0, 0];
      return all + x * y2 - x2 * y;
    }, sum);
  }, 0);
  return Math.abs(twice) / 2;
}
