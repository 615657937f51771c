import { expect, it } from 'vitest';
import { boxesAlong, isCrossed, pointAlong } from '../../../src/map/labels/path';

const BOX = { x: 10, y: 10, width: 20, height: 10 };
const line = (...points: readonly [number, number][]) => points.map(([x, y]) => ({ x, y }));

it.each([
  ['through it, with both ends outside', line([0, 0], [40, 30]), true],
  ['past a corner', line([0, 14], [14, 0]), false],
  ['along a side, outside', line([0, 9], [40, 9]), false],
  ['straight down through it', line([15, -100], [15, 100]), true],
  ['wholly inside', line([12, 12], [14, 14]), true],
  ['only one of its ways', line([-50, -50], [0, 15], [60, 15]), true],
  ['a point outside', line([5, 5]), false],
])('a line %s', (_name, path, expected) => {
  expect(isCrossed(BOX, [path])).toBe(expected);
});

it('boxes stand along a line as far as it comes into view, and not at all where they would be too many', () => {
  const view = { x: 0, y: 0, width: 100, height: 100 };
  const boxes = boxesAlong([line([0, 50], [60, 50], [60, 80]), line([-50, -50], [-10, -10])], view);
  expect(boxes.length).toBe(15);
  expect(boxes.every(({ x, y }) => x >= -3 && x < 60 && y >= 47 && y < 80)).toBe(true);
  const many = Array.from({ length: 400 }, (_, i) => line([0, i / 4], [100, i / 4]));
  expect(boxesAlong(many, view)).toEqual([]);
});

it.each([
  ['at its beginning', 0, { x: 0, y: 0 }, { x: 1, y: 0 }],
  ['in its first step', 4, { x: 4, y: 0 }, { x: 1, y: 0 }],
  ['at a corner', 10, { x: 10, y: 0 }, { x: 1, y: 0 }],
  ['past a corner', 13, { x: 10, y: 3 }, { x: 0, y: 1 }],
  ['beyond its end', 99, { x: 10, y: 20 }, { x: 0, y: 1 }],
])('a point %s, and which way the line goes there', (_name, length, at, way) => {
  // Steps of no length lead nowhere, be they first, in the middle or last.
  const path = line([0, 0], [0, 0], [10, 0], [10, 0], [10, 20], [10, 20]);
  expect(pointAlong(path, length)).toEqual({ at, way });
});

it('a line without length has no point along it', () => {
  expect(pointAlong([], 1)).toBeNull();
  expect(pointAlong(line([5, 5], [5, 5]), 0)).toBeNull();
});
