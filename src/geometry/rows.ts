import type { Position } from 'geojson';
import { worldX, worldY } from './mercator';
import { latOf, lonOf } from './positions';

/** A closed line on a square map of the world: x, y, x, y, … y downward; x may leave it. */
export interface Ring {
  readonly points: ArrayLike<number>;
  readonly north: number;
  readonly south: number;
  /** How far east to move it. */
  readonly shift?: number;
}

/** The parts of a row that lie inside: from, to, from, to, … in rising order, in pixels. */
export type Spans = readonly number[];

/** Which rows of pixels: row n lies at n × `step`, where a ring's 1 is `scale` pixels. */
export interface RowRange {
  readonly scale: number;
  readonly step: number;
  readonly first: number;
  readonly last: number;
}

/** The parts of each row of pixels that lie inside an area; rows outside the range are empty. */
export class Rows {
  readonly #spans: readonly Spans[];
  readonly #range: RowRange;

  constructor(spans: readonly Spans[], range: RowRange) {
    this.#spans = spans;
    this.#range = range;
  }

  at(row: number): Spans {
    return this.#spans[row - this.#range.first] ?? [];
  }

  /** How much of a rectangle lies inside, from 0 to 1; in pixels of the world. */
  share(x: number, y: number, width: number, height: number): number {
    const { step } = this.#range;
    const [from, to] = [Math.round(y / step), Math.round((y + height) / step)];
    let share = 0;
    for (let row = from; row <= to; row++) share += shareInside(this.at(row), x, x + width);
    return share / (to - from + 1);
  }
}

/**
 * The parts of each row inside the rings (even-odd rule, so holes are outside). Looks at each edge once, however many
 * rows there are.
 */
export function rowsOf(rings: Iterable<Ring>, range: RowRange): Rows {
  const { scale, step, first, last } = range;
  const rows = [...new Array(Math.max(0, last - first + 1))].map((): number[] => []);
  const perRow = scale / step;
  for (const { points, north, south, shift = 0 } of rings) {
    if (south * perRow < first || north * perRow > last) continue;
    for (let i = 2; i < points.length; i += 2) {
      const ax = (points[i - 2] ?? 0) + shift;
      const ay = (points[i - 1] ?? 0) * perRow;
      const bx = (points[i] ?? 0) + shift;
      const by = (points[i + 1] ?? 0) * perRow;
      const from = Math.max(first, Math.ceil(Math.min(ay, by)));
      // A row through the lower end belongs to the edge that begins there.
      const to = Math.min(last, Math.ceil(Math.max(ay, by)) - 1);
      for (let row = from; row <= to; row++) {
        rows[row - first]?.push((ax + ((row - ay) / (by - ay)) * (bx - ax)) * scale);
      }
    }
  }
  for (const row of rows) row.sort((a, b) => a - b);
  return new Rows(rows, range);
}

/** A ring of a polygon, in the world square. */
export function ringOf(positions: readonly Position[]): Ring {
  const points = new Float64Array(2 * positions.length);
  let [north, south] = [Infinity, -Infinity];
  positions.forEach((position, at) => {
    const y = worldY(latOf(position));
    points[2 * at] = worldX(lonOf(position));
    points[2 * at + 1] = y;
    north = Math.min(north, y);
    south = Math.max(south, y);
  });
  return { points, north, south };
}

/** The parts inside both. */
export function common(some: Spans, others: Spans): Spans {
  const both: number[] = [];
  for (let [i, j] = [0, 0]; i + 1 < some.length && j + 1 < others.length; ) {
    const a = some[i + 1] ?? 0;
    const b = others[j + 1] ?? 0;
    const from = Math.max(some[i] ?? 0, others[j] ?? 0);
    const to = Math.min(a, b);
    if (to > from) both.push(from, to);
    if (a <= b) i += 2;
    else j += 2;
  }
  return both;
}

/** How much of the stretch between two points of a row lies inside, from 0 to 1. */
export function shareInside(spans: Spans, from: number, to: number): number {
  let inside = 0;
  for (let i = 0; i + 1 < spans.length; i += 2) {
    inside += Math.max(0, Math.min(to, spans[i + 1] ?? 0) - Math.max(from, spans[i] ?? 0));
  }
  return to > from ? inside / (to - from) : 0;
}
