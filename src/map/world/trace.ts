import type { WorldLine } from './arcs';
import type { PathPen } from './pen';

/** A square of the map at some zoom, in CSS pixels. */
export interface Square {
  /** From the world's left and top to the square's. */
  readonly left: number;
  readonly top: number;
  readonly size: number;
  /** The world's own side. */
  readonly across: number;
}

/** Lines further beyond the edge than this cannot be seen; none is that thick. */
const MARGIN = 4;
/** Points nearer to the one before than this add nothing to be seen. */
const STEP = 0.3;

/**
 * Makes the lines that touch the square the context's path, without the points too near together and, unless they are
 * wanted whole, without the detours that lines make beyond its edges.
 */
export function trace(
  context: PathPen,
  square: Square,
  lines: readonly WorldLine[],
  whole = false,
): void {
  const { left, top, size, across } = square;
  const margin = MARGIN / across;
  const [west, east] = [left / across - margin, (left + size) / across + margin];
  const [north, south] = [top / across - margin, (top + size) / across + margin];
  context.beginPath();
  for (const line of lines) {
    if (line.south < north || line.north > south) continue;
    for (const copy of [-1, 0, 1]) {
      if (line.east + copy < west || line.west + copy > east) continue;
      traceLine(context, line.points, { ...square, left: left - copy * across }, whole);
    }
  }
}

function traceLine(
  context: PathPen,
  points: Float64Array,
  { left, top, size, across }: Square,
  whole: boolean,
): void {
  const last = points.length - 2;
  let [x, y] = [0, 0];
  /** The edges beyond which everything lies that came since the last point drawn. */
  let beyond = 0;
  let isWaiting = false;
  for (let i = 0; i <= last; i += 2) {
    const nextX = (points[i] ?? 0) * across - left;
    const nextY = (points[i + 1] ?? 0) * across - top;
    if (i > 0 && i < last && Math.abs(nextX - x) + Math.abs(nextY - y) < STEP) continue;
    const sides = whole ? 0 : sidesOf(nextX, nextY, size);
    if (i === 0) context.moveTo(nextX, nextY);
    else if ((beyond & sides) === 0) {
      if (isWaiting) context.lineTo(x, y);
      context.lineTo(nextX, nextY);
    }
    isWaiting = (beyond & sides) !== 0;
    beyond = isWaiting ? beyond & sides : sides;
    [x, y] = [nextX, nextY];
  }
}

/** A bit for each edge of the square that the point lies beyond. */
function sidesOf(x: number, y: number, size: number): number {
  const across = x < -MARGIN ? 1 : x > size + MARGIN ? 2 : 0;
  return across | (y < -MARGIN ? 4 : y > size + MARGIN ? 8 : 0);
}
