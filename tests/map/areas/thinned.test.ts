import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thinnedLines, thinnedRings } from '../../../src/map/areas/thinned';
import * as L from '../../../src/map/leaflet';

const SIZE = 300;
const view = { min: L.point(0, 0), max: L.point(SIZE, SIZE) };
const vertex = fc
  .tuple(fc.integer({ min: 0, max: SIZE }), fc.integer({ min: 0, max: SIZE }))
  .map(([x, y]) => L.point(x, y));

/** Every pixel that lines go through. */
function pixelsOf(runs: readonly L.Point[][]): Set<number> {
  const pixels = new Set<number>();
  for (const run of runs) {
    run.forEach((from, i) => {
      const to = run[i + 1] ?? from;
      const steps = Math.max(1, Math.abs(to.x - from.x), Math.abs(to.y - from.y));
      for (let step = 0; step <= steps; step += 1) {
        const { x, y } = from.add(to.subtract(from).multiplyBy(step / steps)).round();
        pixels.add(y * 1000 + x);
      }
    });
  }
  return pixels;
}

/** Those of which no other lies within two pixels. */
function farFrom(pixels: Set<number>, others: Set<number>): number[] {
  const near = [-2, -1, 0, 1, 2].flatMap((dy) => [-2, -1, 0, 1, 2].map((dx) => 1000 * dy + dx));
  return [...pixels].filter((pixel) => !near.some((step) => others.has(pixel + step)));
}

function count(runs: readonly L.Point[][]): number {
  return runs.reduce((sum, run) => sum + run.length, 0);
}

const many = (at: (i: number) => [x: number, y: number]): L.Point[] =>
  Array.from({ length: 60_000 }, (_, i) => L.point(at(i)).round());

describe('a line that is thinned', () => {
  const lines: [name: string, line: L.Point[]][] = [
    ['a zigzag', many((i) => [(i * SIZE) / 60_000, i % 2 === 0 ? 40 : 260])],
    [
      'a spiral',
      many((i) => [150 + (i / 500) * Math.cos(i / 50), 150 + (i / 500) * Math.sin(i / 50)]),
    ],
    ['jumps', many((i) => [(i * 7919) % SIZE, (i * 104_729) % (SIZE - 1)])],
    ['a walk', many((i) => [150 + 140 * Math.sin(i / 900), 150 + 140 * Math.sin(i / 1300)])],
  ];
  it.each(lines)('covers what it covered, and no more: %s', (_name, line) => {
    const thin = thinnedLines([line], view);
    const [before, after] = [pixelsOf([line]), pixelsOf(thin)];
    expect(farFrom(before, after)).toEqual([]);
    expect(farFrom(after, before)).toEqual([]);
    expect(count(thin)).toBeLessThan(line.length / 2);
  });

  it('is in one piece where it does not lie upon itself, however many lines there are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(vertex, { minLength: 2, maxLength: 300 }), { maxLength: 60 }),
        (runs) => {
          const thin = thinnedLines(runs, view);
          const [before, after] = [pixelsOf(runs), pixelsOf(thin)];
          expect(farFrom(before, after)).toEqual([]);
          expect(farFrom(after, before)).toEqual([]);
        },
      ),
      { numRuns: 30 },
    );
    const steps = many((i) => [i % SIZE, Math.floor(i / SIZE)]).filter((_, i) => i % 3 === 0);
    const apart = Array.from({ length: 2_000 }, (_, i) => steps.slice(10 * i, 10 * i + 10));
    expect(thinnedLines(apart, view).every((run) => run.length === 2)).toBe(true);
  });
});

it('a ring keeps its inside, and its spikes are lines', () => {
  const square = [
    [50, 50],
    [250, 50],
    [250, 250],
    [50, 250],
  ].map(([x = 0, y = 0]) => L.point(x, y));
  const spikes = many((i) => [i % 2 === 0 ? 50 : 10, 250 - Math.floor(i / 300)]);
  const thin = thinnedRings([[...square, ...spikes]], view);
  const [before, after] = [pixelsOf([[...square, ...spikes]]), pixelsOf(thin)];
  expect(farFrom(before, after)).toEqual([]);
  expect(count(thin)).toBeLessThan(2_000);
});
