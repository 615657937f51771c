import { type Box, grown } from '../labels/box';
import { isCrossed, lengthOf, type Path, type Point, pointAlong } from '../labels/path';
import type { TextBlock } from '../labels/text-blocks';
import { isInside } from './area-spots';
import { isAcross, type Spot, type Under } from './name-spots';

/** The points along a line at which its name is tried, as parts of its length, from the middle outward. */
const PARTS = [8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14].map((part) => part / 16);
/** The gap between a line and its name, in pixels, … */
const AIR = 5;
/** … and between the name and any other line, whose name it would seem to be. */
const FROM_OTHERS = 14;

/** A line's name has at most so many rows, for it is placed last, and does not stand on hatching. */
const MOST_ROWS = 3;
const MOST_WATER = 0.05;

/** Spots right beside a line, on either side, and beside no other: without such a spot, it goes unnamed. */
export function besideLine(
  lines: readonly Path[],
  others: readonly Path[],
  blocks: readonly TextBlock[],
  view: Box,
  under: Under,
): Spot[] {
  const spots: Spot[] = [];
  const add = (at: Point, side: Point, order: number, key: string, block: TextBlock) => {
    const { width, height, lines: rows } = block;
    // Far enough for the corner of the name that is nearest to the line.
    const away = AIR + (Math.abs(side.x) * width + Math.abs(side.y) * height) / 2;
    const middle = { x: at.x + side.x * away, y: at.y + side.y * away };
    const box = { x: middle.x - width / 2, y: middle.y - height / 2, width, height };
    if (rows > MOST_ROWS || !isInside(box, view) || under.water(box) > MOST_WATER) return;
    // That corner may lie past the end of a short line.
    if (!isCrossed(grown(box, AIR + 1), lines) || isCrossed(grown(box, FROM_OTHERS), others))
      return;
    const bad = (isCrossed(box, lines) ? 100 : 0) + (isAcross(under.land(box)) ? 40 : 0);
    const cost = order * 6 + (rows - 1) * 8 + bad;
    spots.push({ ...middle, side: 'centre', width, height, block, key: `${key}/${rows}`, cost });
  };
  lines.forEach((line, which) => {
    pointsOf(line).forEach(({ at, way }, order) => {
      sidesOf(way).forEach((side, index) => {
        for (const block of blocks) add(at, side, order, `${which},${order},${index}`, block);
      });
    });
  });
  return spots.toSorted((a, b) => a.cost - b.cost);
}

/** Directions at right angles to a line; for a short one, also up, down, left and right. */
function sidesOf({ x, y }: Point): Point[] {
  const isFlat = Math.abs(x) > Math.abs(y);
  const [across, straight] = [{ x: -y, y: x }, isFlat ? { x: 0, y: -1 } : { x: 1, y: 0 }];
  return [across, straight].flatMap((side) => [side, { x: -side.x, y: -side.y }]);
}

/** Points along a line, and its direction there. */
function pointsOf(line: Path): { readonly at: Point; readonly way: Point }[] {
  const length = lengthOf(line);
  const [first] = line;
  if (!(length > 0)) return first ? [{ at: first, way: { x: 1, y: 0 } }] : [];
  return PARTS.flatMap((part) => pointAlong(line, part * length) ?? []);
}
