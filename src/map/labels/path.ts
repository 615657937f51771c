import type { Box } from './box';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A line on the map, in pixels. */
export type Path = readonly Point[];

/** In a map full of lines names must be allowed to lie on them. */
const MOST_BOXES = 1500;
const STEP = 6;

/** Small boxes along the lines, as far as they are in view; none where they would be too many. */
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

/** The part of a way that lies in a box, cut on each of its sides in turn (Liang and Barsky). */
function runsThrough({ x, y, width, height }: Box, from: Point, to: Point): boolean {
  let [begin, end] = [0, 1];
  const cut = (start: number, way: number, least: number, most: number): boolean => {
    if (way === 0) return start >= least && start <= most;
    const [a, b] = [(least - start) / way, (most - start) / way];
    begin = Math.max(begin, Math.min(a, b));
    end = Math.min(end, Math.max(a, b));
    return begin <= end;
  };
  return cut(from.x, to.x - from.x, x, x + width) && cut(from.y, to.y - from.y, y, y + height);
}
