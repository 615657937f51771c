import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Rows, ringOf, rowsOf, shareInside } from '../../../src/geometry/rows';
import { overlaps } from '../../../src/map/labels/box';
import { onArea } from '../../../src/map/names/area-spots';
import { besideMark } from '../../../src/map/names/mark-spots';
import { type Ground, isSmallerIn, shareOf, type Under } from '../../../src/map/names/name-spots';
import { ROW } from '../../../src/map/view-geometry';

const scale = 4096;
const view = { x: 0, y: 0, width: 800, height: 600 };
/** The middle of the world, in the middle of the view. */
const [left, top] = [400 - scale / 2, 300 - scale / 2];
const nothing: Under = { land: () => null, water: () => 0, inner: () => 0, isOnLine: () => false };

/** An area in pixels of the view. */
function groundOf(points: readonly (readonly [x: number, y: number])[], isWater = false): Ground {
  const inWorld = points.map(([x, y]) => [(x - left) / scale, (y - top) / scale]);
  const ys = inWorld.map(([, y = 0]) => y);
  const ring = {
    ...ringOf([]),
    points: Float64Array.from(inWorld.flat()),
    north: Math.min(...ys),
    south: Math.max(...ys),
  };
  const xs = points.map(([x]) => x);
  const own = points.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...own)];
  const extent = { x, y, width: Math.max(...xs) - x, height: Math.max(...own) - y };
  const first = Math.floor((Math.max(y, 0) - top) / ROW);
  const last = Math.ceil((Math.min(y + extent.height, view.height) - top) / ROW);
  const rows: Rows = rowsOf([ring], { scale, step: ROW, first: first - 6, last: last + 6 });
  return { extent, left, top, first, last, rows, clip: null, isWater };
}

const box = (x: number, y: number, width: number, height: number) =>
  [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
    [x, y],
  ] as const;
const setting = { lines: 1, width: 90, height: 17 };
const boxOf = ({
  x,
  y,
  width = 0,
  height = 0,
}: {
  x: number;
  y: number;
  width?: number;
  height?: number;
}) => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
});

it('first has the spots that are wholly inside, in any area with room', () => {
  const side = fc.integer({ min: 130, max: 700 });
  const corner = fc.integer({ min: -200, max: 500 });
  fc.assert(
    fc.property(corner, corner, side, side, (x, y, width, height) => {
      const spots = onArea(
        { x: x + width / 2, y: y + height / 2 },
        groundOf(box(x, y, width, height)),
        [setting],
        view,
        nothing,
      );
      for (const spot of spots) {
        const own = boxOf(spot);
        expect(own.x).toBeGreaterThanOrEqual(0);
        expect(own.x + own.width).toBeLessThanOrEqual(view.width);
        if (spot.cost >= 200 || spot.isLast) continue;
        expect([own.x >= x, own.x + own.width <= x + width]).toEqual([true, true]);
      }
      expect(spots.map(({ cost }) => cost)).toEqual(
        spots.map(({ cost }) => cost).sort((a, b) => a - b),
      );
    }),
  );
});

it('leads to an area that is too small from beside it', () => {
  const area = box(400, 300, 30, 40);
  const spots = onArea({ x: 415, y: 320 }, groundOf(area), [setting], view, nothing);
  const beside = spots.filter(({ leader }) => leader);
  expect(beside.length).toBeGreaterThan(0);
  for (const { leader, ...spot } of beside) {
    expect(overlaps(boxOf(spot), { x: 400, y: 300, width: 30, height: 40 })).toBe(false);
    const [x = 0, y = 0] = leader?.to ?? [];
    expect([x > 400 && x < 430, y > 292 && y < 348]).toEqual([true, true]);
  }
});

it('names a water in it or in the water beside it, never on land', () => {
  const land: Under = {
    land: ({ x }) => (x < 440 ? 1 : 0),
    water: () => 0,
    inner: () => 0,
    isOnLine: () => false,
  };
  const [best] = onArea(
    { x: 415, y: 320 },
    groundOf(box(400, 300, 30, 40), true),
    [setting],
    view,
    land,
  );
  expect(best && boxOf(best).x).toBeGreaterThan(430);
});

it('finds the same spots on the earth from a view that has moved a little', () => {
  const area = box(100, 100, 400, 300);
  const here = onArea({ x: 300, y: 250 }, groundOf(area), [setting], view, nothing);
  const keys = new Set(here.map(({ key }) => key));
  const moved = groundOf(area.map(([x, y]) => [x + 10, y] as const));
  const there = onArea(
    { x: 310, y: 250 },
    { ...moved, left: left + 10, rows: groundOf(area).rows },
    [setting],
    view,
    nothing,
  );
  expect(there.filter(({ key }) => keys.has(key)).length).toBeGreaterThan(0.8 * here.length);
});

it('stands beside its mark, on the right where nothing tells against it', () => {
  const spots = besideMark({ x: 100, y: 100, radius: 14 }, [setting], nothing);
  expect(spots[0]?.side).toBe('right');
  const coast: Under = {
    land: ({ x }) => (x > 100 ? 0.5 : 0),
    water: () => 0,
    inner: () => 0,
    isOnLine: () => false,
  };
  expect(besideMark({ x: 100, y: 100, radius: 14 }, [setting], coast)[0]?.side).toBe('left');
  expect(shareInside([0, 10], 0, 20)).toBe(0.5);
});

it('stand in no smaller area within their own, where there is room beside it', () => {
  const inset = fc.integer({ min: 0, max: 100 });
  fc.assert(
    fc.property(inset, inset, (east, south) => {
      const outer = groundOf(box(100, 100, 600, 400));
      const inner = groundOf(box(250 + east, 150 + south, 200, 200));
      expect(isSmallerIn(inner, outer)).toBe(true);
      expect(isSmallerIn(outer, inner)).toBe(false);
      const under = { ...nothing, inner: shareOf([inner]) };
      const [best] = onArea({ x: 400, y: 300 }, outer, [setting], view, under);
      // It may touch the edge.
      expect(best && under.inner(boxOf(best))).toBeLessThan(0.1);
    }),
  );
});
