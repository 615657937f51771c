import { type Disc, depthIn, weightIn } from './discs.ts';

/** A line in the world square: x, y, x, y, … */
export type Flat = Float64Array;

/** Nodes at which a field is known; `cell` is their distance in the world square. */
export interface Grid {
  readonly left: number;
  readonly top: number;
  readonly columns: number;
  readonly rows: number;
  readonly cell: number;
}

/** The greatest distance that is measured, in cells: shapes farther apart need not know of one another. */
const FARTHEST = 32;

/** The grid around discs, with a spare node on each side; all grids share their nodes. */
export function gridAround(discs: readonly Disc[], cell: number): Grid {
  const low = (of: (disc: Disc) => number) => Math.floor(Math.min(...discs.map(of)) / cell) - 2;
  const high = (of: (disc: Disc) => number) => Math.ceil(Math.max(...discs.map(of)) / cell) + 2;
  const [left, top] = [low(({ x, radius }) => x - radius), low(({ y, radius }) => y - radius)];
  return {
    left: left * cell,
    top: top * cell,
    columns: high(({ x, radius }) => x + radius) - left + 1,
    rows: high(({ y, radius }) => y + radius) - top + 1,
    cell,
  };
}

/** Which nodes lie inside rings: an odd number of edges is to their west. */
export function insideOf(grid: Grid, rings: readonly Flat[]): Uint8Array {
  const { left, top, columns, rows, cell } = grid;
  const crossings = Array.from({ length: rows }, (): number[] => []);
  for (const ring of rings) {
    for (let i = 0; i + 3 < ring.length; i += 2) {
      const [ax = 0, ay = 0, bx = 0, by = 0] = ring.subarray(i, i + 4);
      const first = Math.max(0, Math.ceil((Math.min(ay, by) - top) / cell));
      const last = Math.min(rows - 1, Math.floor((Math.max(ay, by) - top) / cell));
      for (let row = first; row <= last; row++) {
        const y = top + row * cell;
        if (ay > y === by > y) continue;
        crossings[row]?.push(ax + ((y - ay) / (by - ay)) * (bx - ax));
      }
    }
  }
  const inside = new Uint8Array(columns * rows);
  for (const [row, all] of crossings.entries()) {
    all.sort((a, b) => a - b);
    for (let i = 0; i < all.length; i += 2) {
      const from = Math.max(0, Math.ceil(((all[i] ?? 0) - left) / cell));
      const to = Math.min(columns - 1, Math.floor(((all[i + 1] ?? Infinity) - left) / cell));
      if (to >= from) inside.fill(1, row * columns + from, row * columns + to + 1);
    }
  }
  return inside;
}

/**
 * The distance of each node from the nearest line, in cells, or more than any that counts. Nodes beside a line know it;
 * the others learn from their neighbours, in one sweep from the top and one from the bottom.
 */
export function distancesTo(grid: Grid, lines: readonly Flat[]): Float32Array {
  const { left, top, columns, rows, cell } = grid;
  const distances = new Float32Array(columns * rows).fill(FARTHEST);
  const nearest = new Int32Array(columns * rows).fill(-1);
  /** The start of each stretch, and the way to its end, in cells. */
  const stretches: number[] = [];
  const attempt = (x: number, y: number, stretch: number) => {
    const [ax = 0, ay = 0, dx = 0, dy = 0] = [
      stretches[stretch],
      stretches[stretch + 1],
      stretches[stretch + 2],
      stretches[stretch + 3],
    ];
    const length = dx * dx + dy * dy;
    const along = length === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / length;
    const t = along < 0 ? 0 : along > 1 ? 1 : along;
    const [ex, ey] = [x - ax - t * dx, y - ay - t * dy];
    const distance = Math.sqrt(ex * ex + ey * ey);
    const at = y * columns + x;
    if (distance >= (distances[at] ?? 0)) return;
    distances[at] = distance;
    nearest[at] = stretch;
  };
  for (const line of lines) {
    for (let i = 0; i + 3 < line.length; i += 2) {
      const ax = ((line[i] ?? 0) - left) / cell;
      const ay = ((line[i + 1] ?? 0) - top) / cell;
      const bx = ((line[i + 2] ?? 0) - left) / cell;
      const by = ((line[i + 3] ?? 0) - top) / cell;
      const pieces = Math.max(1, Math.ceil(Math.hypot(bx - ax, by - ay) / 4));
      const [dx, dy] = [(bx - ax) / pieces, (by - ay) / pieces];
      for (let piece = 0; piece < pieces; piece++) {
        const [x, y] = [ax + piece * dx, ay + piece * dy];
        if (x < -FARTHEST || y < -FARTHEST) continue;
        if (x > columns + FARTHEST || y > rows + FARTHEST) continue;
        const stretch = stretches.push(x, y, dx, dy) - 4;
        const reach = (a: number, b: number, last: number) => [
          Math.min(last, Math.max(0, Math.floor(Math.min(a, a + b)) - 1)),
          Math.max(0, Math.min(last, Math.ceil(Math.max(a, a + b)) + 1)),
        ];
        const [west = 0, east = 0] = reach(x, dx, columns - 1);
        const [north = 0, south = 0] = reach(y, dy, rows - 1);
        for (let row = north; row <= south; row++) {
          for (let column = west; column <= east; column++) attempt(column, row, stretch);
        }
      }
    }
  }
  const learn = (x: number, y: number, fromX: number, fromY: number) => {
    if (fromX < 0 || fromY < 0 || fromX >= columns || fromY >= rows) return;
    const stretch = nearest[fromY * columns + fromX] ?? -1;
    if (stretch >= 0) attempt(x, y, stretch);
  };
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      for (const dx of BEFORE) learn(x, y, x + dx, y - 1);
      learn(x, y, x - 1, y);
    }
    for (let x = columns - 2; x >= 0; x--) learn(x, y, x + 1, y);
  }
  for (let y = rows - 1; y >= 0; y--) {
    for (let x = columns - 1; x >= 0; x--) {
      for (const dx of BEFORE) learn(x, y, x + dx, y + 1);
      learn(x, y, x + 1, y);
    }
    for (let x = 1; x < columns; x++) learn(x, y, x - 1, y);
  }
  return distances;
}

const BEFORE = [-1, 0, 1] as const;

/** A shape, known at nodes: which are inside, and how many cells they are from its edge. */
export interface Shape {
  readonly inside: Uint8Array;
  readonly distances: Float32Array;
}

/**
 * A field that is positive where there is land (or lake). Inside the discs it is the distance from the detail's coast,
 * at the rim that from the world's, and in between a blend: so the coasts meet without a step. Outside the discs it is
 * negative.
 */
export function blended(
  grid: Grid,
  discs: readonly Disc[],
  detail: Shape,
  world: Shape,
): Float64Array {
  const { left, top, columns, rows, cell } = grid;
  const field = new Float64Array(columns * rows);
  const signed = ({ inside, distances }: Shape, at: number) =>
    (inside[at] === 1 ? 1 : -1) * (distances[at] ?? 0);
  const cellsPerKm = (discs[0]?.km ?? 0) / cell;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const [x, y] = [left + column * cell, top + row * cell];
      const at = row * columns + column;
      const weight = weightIn(discs, x, y);
      const shape = weight * signed(detail, at) + (1 - weight) * signed(world, at);
      field[at] = Math.min(shape, depthIn(discs, x, y) * cellsPerKm);
    }
  }
  return field;
}
