import { partInBox } from '../../geometry/part-in-box';
import type { Box } from './box';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A line on the map, in pixels. */
export type Path = readonly Point[];

/** On a map full of lines, names must be allowed to lie on them. */
const MOST_BOXES = 1500;
const STEP = 6;

/** Small boxes along the lines in view; none if they would be too many. */
export function boxesAlong(lines: readonly Path[], view: Box): Box[] {
  const boxes: Box[] = [];
  for (const line of lines) {
    let [from] = line;
    for (const to of line) {
      if (from && runsThrough(view, from, to)) {
        const [dx, dy] = [to.x - from.x, to.y - from.y];
        const steps = Math.ceil(Math.hypot(dx, dy) / STEP);
        if (boxes.length + steps > MOST_BOXES) return [];
        for (let step = 0; step < steps; step++) {
          const [x, y] = [from.x + (dx * step) / steps, from.y + (dy * step) / steps];
          boxes.push({ x: x - STEP / 2, y: y - STEP / 2, width: STEP, height: STEP });
        }
      }
      from = to;
    }
  }
  return boxes;
}

/** Whether one of the lines runs through a box. */
export function isCrossed(box: Box, lines: readonly Path[]): boolean {
  return lines.some((line) =>
    line.some((point, at) => runsThrough(box, line[at - 1] ?? point, point)),
  );
}

function runsThrough({ x, y, width, height }: Box, from: Point, to: Point): boolean {
  const right = x + width;
  const bottom = y + height;
  // Thousands are tested, and most lie wholly on one side.
  if ((from.x < x && to.x < x) || (from.x > right && to.x > right)) return false;
  if ((from.y < y && to.y < y) || (from.y > bottom && to.y > bottom)) return false;
  return partInBox([from.x, from.y, to.x, to.y], [x, y, right, bottom]) !== null;
}

export function lengthOf(path: Path): number {
  return path.reduce((sum, to, at) => sum + distance(path[at - 1] ?? to, to), 0);
}

/**
 * The point at a distance along a path, and the path's direction there as a unit vector; null for a path without
 * length.
 */
export function pointAlong(
  path: Path,
  length: number,
): { readonly at: Point; readonly way: Point } | null {
  let left = Math.max(0, length);
  let from: Point | undefined;
  let to: Point | undefined;
  let step = 0;
  let [before] = path;
  for (const point of path) {
    const own = before ? distance(before, point) : 0;
    if (own > 0) {
      // Only once another step follows: the last one is never left.
      left -= step;
      from = before;
      to = point;
      step = own;
      if (left <= step) break;
    }
    before = point;
  }
  if (!from || !to) return null;
  const way = { x: (to.x - from.x) / step, y: (to.y - from.y) / step };
  const part = Math.min(left, step);
  return { at: { x: from.x + way.x * part, y: from.y + way.y * part }, way };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
