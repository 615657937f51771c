import { worldX, worldY } from '../../geometry/mercator';
import { latOf, lonOf } from '../../geometry/positions';
import { DETAIL_FROM, type Disc, isWithin } from './discs';
import { isOddlyWestOf, type Land } from './land';
import { type PathPen, PathText } from './pen';
import { type Region, trace } from './trace';
import type { World } from './world';

type Point = readonly [x: number, y: number];

/** The world's land with a brief's detail in it: within the discs, land and coast are the detail's. */
export function landWith(
  land: Land,
  discs: readonly Disc[],
  lines: World,
  traceDiscs: (pen: PathPen, region: Region) => void,
): Land {
  return {
    rows: (range, west, east) => land.rows(range, west, east),
    outline(region, x = 0, y = 0) {
      const world = land.outline(region, x, y);
      if (region.across < DETAIL_FROM) return world;
      const around = new PathText(x, y);
      traceDiscs(around, region);
      if (around.data === '') return world;
      const inside = new PathText(x, y);
      trace(inside, region, lines, 'land');
      return { ...world, finer: { discs: around.data, land: turned(inside.data) } };
    },
    coast(region, x = 0, y = 0) {
      const world = land.coast(region, x, y);
      if (region.across < DETAIL_FROM) return world;
      const own = new PathText(x, y);
      trace(own, region, lines, 'coast');
      const isIn = ([px, py]: Point) => {
        const { left, top, across } = region;
        return isWithin(discs, (px - x + left) / across, (py - y + top) / across);
      };
      return outside(world, isIn) + own.data;
    },
    holds(position) {
      const [x, y] = [worldX(lonOf(position)), worldY(latOf(position))];
      if (!isWithin(discs, x, y)) return land.holds(position);
      const [px, py] = [x * lines.steps, y * lines.steps];
      let isLand = false;
      lines.each('land', { west: px, east: px, north: py, south: py }, (ring, shift) => {
        if (isOddlyWestOf(ring, px - shift, py)) isLand = !isLand;
      });
      return isLand;
    },
  };
}

/** The rings of a path the other way round: a detail file's run against those of the world. */
function turned(path: string): string {
  const rings = path.split('M').slice(1);
  return rings.map((ring) => `M${ring.split('L').reverse().join('L')}`).join('');
}

/** The parts of a path of straight lines that lie outside, as `isIn` has it. */
function outside(path: string, isIn: (at: Point) => boolean): string {
  const text = new PathText();
  let before: Point = [0, 0];
  let wasIn = false;
  for (const [, command, x, y] of path.matchAll(/([ML])(-?[\d.]+) (-?[\d.]+)/g)) {
    const at: Point = [Number(x), Number(y)];
    const isNowIn = isIn(at);
    const isJump = command === 'M';
    if (!isJump && wasIn !== isNowIn) {
      const rim = between(wasIn ? at : before, wasIn ? before : at, isIn);
      if (wasIn) text.moveTo(...rim);
      else text.lineTo(...rim);
    }
    if (!isNowIn && isJump) text.moveTo(...at);
    else if (!isNowIn) text.lineTo(...at);
    [before, wasIn] = [at, isNowIn];
  }
  return text.data;
}

/** The last point outside, on the way in. */
function between(outer: Point, inner: Point, isIn: (at: Point) => boolean): Point {
  let [a, b] = [outer, inner];
  for (let n = 0; n < 12; n++) {
    const middle: Point = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
    if (isIn(middle)) b = middle;
    else a = middle;
  }
  return a;
}
