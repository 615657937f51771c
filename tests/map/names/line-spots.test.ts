import fc from 'fast-check';
import { expect, it } from 'vitest';
import { grown } from '../../../src/map/labels/box';
import { isCrossed, type Path } from '../../../src/map/labels/path';
import { besideLine } from '../../../src/map/names/line-spots';
import type { Under } from '../../../src/map/names/name-spots';

const VIEW = { x: 0, y: 0, width: 800, height: 600 };
const UNDER: Under = {
  land: () => null,
  water: () => 0,
  inner: () => 0,
  isOnLine: () => false,
};
const SETTING = { width: 90, height: 17, lines: 1 };
const spotsOf = (own: Path, others: readonly Path[], under = UNDER) =>
  besideLine([own], others, [SETTING], VIEW, under);
const boxOf = ({ x, y }: { x: number; y: number }) => ({
  x: x - SETTING.width / 2,
  y: y - SETTING.height / 2,
  width: SETTING.width,
  height: SETTING.height,
});
const line = (...points: readonly [number, number][]) => points.map(([x, y]) => ({ x, y }));

it('the name of a line is never nearer to another line than to its own', () => {
  const point = fc.record({
    x: fc.integer({ max: 900, min: -100 }),
    y: fc.integer({ max: 700, min: -100 }),
  });
  const path = fc.array(point, { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(path, path, (own, other) => {
      for (const spot of spotsOf(own, [other])) {
        const box = boxOf(spot);
        expect(isCrossed(grown(box, 8), [own])).toBe(true);
        expect(isCrossed(grown(box, 13), [other])).toBe(false);
        expect(
          box.x >= 0 && box.y >= 0 && box.x + box.width <= 800 && box.y + box.height <= 600,
        ).toBe(true);
      }
    }),
  );
});

it('it stands by the middle of the line and across no letter of it', () => {
  const own = line([100, 500], [700, 100]);
  const [first] = spotsOf(own, []);
  if (!first) throw new Error('No spot');
  expect(isCrossed(boxOf(first), [own])).toBe(false);
  expect(Math.hypot(first.x - 400, first.y - 300)).toBeLessThan(60);
});

it('between two lines that run close together there is no room for the name of either', () => {
  const [own, left, right] = [-20, 0, 20].map((x) => line([400 + x, 0], [400 + x, 600]));
  if (!own || !left || !right) throw new Error('No lines');
  const spots = spotsOf(left, [own, right]);
  expect(spots).toEqual([]);
});

it('a line that is shorter than its name has it right beside', () => {
  for (const [x, y] of [
    [6, 0],
    [5, 5],
    [-3, 5],
    [0, 0],
  ] as const) {
    const own = line([400, 300], [400 + x, 300 + y]);
    const [first] = spotsOf(own, []);
    expect(first && isCrossed(grown(boxOf(first), 8), [own]), `${x}, ${y}`).toBe(true);
    expect(first && isCrossed(boxOf(first), [own]), `${x}, ${y}`).toBe(false);
  }
});

it('it avoids hatching, and moves along the line to avoid a coast', () => {
  const own = line([100, 300], [700, 300]);
  expect(spotsOf(own, [], { ...UNDER, water: () => 0.5 })).toEqual([]);
  const coast: Under = { ...UNDER, land: ({ x }) => (x > 320 && x < 420 ? 0.5 : 1) };
  const [first] = spotsOf(own, [], coast);
  expect(first && coast.land(boxOf(first))).toBe(1);
});
