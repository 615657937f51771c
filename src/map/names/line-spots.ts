import { type Box, grown } from '../labels/box';
import { isCrossed, type Path, type Point } from '../labels/path';
import type { Setting } from '../labels/settings';
import { isInside } from './area-spots';
import { isAcross, type Spot, type Under } from './name-spots';

/** Parts of a line at which its name is tried, from the middle outward. */
const PARTS = [8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14].map((part) => part / 16);
/** Between a line and its name, in pixels, … */
const AIR = 5;
/** … and between the name and a line that it does not name: it would be taken for that one's. */
const FROM_OTHERS = 14;

/** Of so many rows at most, for it is the last to be named, and not on hatching. */
const MOST_ROWS = 3;
const MOST_WATER = 0.05;

/** Right beside a line, on either side, and beside no other: where there is no such spot, it has no name. */
export function besideLine(
  lines: readonly Path[],
  others: readonly Path[],
  settings: readonly Setting[],
  view: Box,
  under: Under,
): Spot[] {
  const spots: Spot[] = [];
  const add = (at: Point, side: Point, order: number, key: string, setting: Setting) => {
    const { width, height, lines: rows } = setting;
    // As far as the corner of the name that is nearest to the line.
    const away = AIR + (Math.abs(side.x) * width + Math.abs(side.y) * height) / 2;
    const middle = { x: at.x + side.x * away, y: at.y + side.y * away };
    const box = { x: middle.x - width / 2, y: middle.y - height / 2, width, height };
    if (rows > MOST_ROWS || !isInside(box, view) || under.water(box) > MOST_WATER) return;
    // That corner may lie past the end of a short line.
    if (!isCrossed(grown(box, AIR + 1), lines) || isCrossed(grown(box, FROM_OTHERS), others))
      return;
    const bad = (isCrossed(box, lines) ? 100 : 0) + (isAcross(under.land(box)) ? 40 : 0);
    const cost = order * 6 + (rows - 1) * 8 + bad;
    spots.push({ ...middle, side: 'centre', width, height, setting, key: `${key}/${rows}`, cost });
  };
  lines.forEach((line, which) => {
    pointsOf(line).forEach(({ at, way }, order) => {
      sidesOf(way).forEach((side, index) => {
        for (const setting of settings) add(at, side, order, `${which},${order},${index}`, setting);
      });
    });
  });
  return spots.toSorted((a, b) => a.cost - b.cost);
}

/** Straight away from a line; beside a short one, also up, down, left and right. */
function sidesOf({ x, y }: Point): Point[] {
  const isFlat = Math.abs(x) > Math.abs(y);
  const [across, straight] = [{ x: -y, y: x }, isFlat ? { x: 0, y: -1 } : { x: 1, y: 0 }];
  return [across, straight].flatMap((side) => [side, { x: -side.x, y: -side.y }]);
}

/** Points along a line, and which way it goes there, as a vector of length one. */
function pointsOf(line: Path): { readonly at: Point; readonly way: Point }[] {
  const lengths = line.map((point, i) => distance(line[i - 1] ?? point, point));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const [first] = line;
  if (!(total > 0)) return first ? [{ at: first, way: { x: 1, y: 0 } }] : [];
  return PARTS.flatMap((part) => {
    let left = part * total;
    const i = lengths.findIndex((length) => {
      if (length > 0 && left <= length) return true;
      left -= length;
      return false;
    });
    const [from, to, length] = [line[i - 1], line[i], lengths[i]];
    if (!from || !to || !length) return [];
    const way = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
    return [{ at: { x: from.x + way.x * left, y: from.y + way.y * left }, way }];
  });
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
