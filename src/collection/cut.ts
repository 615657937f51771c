/** A rectangle in pixels. */
export type Frame = readonly [left: number, top: number, right: number, bottom: number];

/** In pixels: a vertex nearer than this to the one before is left out. */
const STEP = 0.7;

/** Scales a run of the world square to pixels, `east` pixels further east, without vertices too near to be seen. */
export function thinned(run: Float64Array, across: number, east: number): Float64Array {
  const kept = new Float64Array(run.length);
  let length = 0;
  const last = run.length - 2;
  for (let at = 0; at <= last; at += 2) {
    const x = (run[at] ?? 0) * across + east;
    const y = (run[at + 1] ?? 0) * across;
    const isNear =
      length > 0 &&
      at < last &&
      Math.abs(x - (kept[length - 2] ?? 0)) < STEP &&
      Math.abs(y - (kept[length - 1] ?? 0)) < STEP;
    if (isNear) continue;
    kept[length] = x;
    kept[length + 1] = y;
    length += 2;
  }
  return kept.subarray(0, length);
}

/**
 * The part of a run in a frame: for a ring, one ring along the frame's edges; for a line, the stretches that touch it.
 */
export function cutToFrame(run: Float64Array, frame: Frame, isRing: boolean): Float32Array[] {
  const [left, top, right, bottom] = frame;
  let [isInside, touches] = [true, [Infinity, Infinity, -Infinity, -Infinity]];
  for (let at = 0; at < run.length; at += 2) {
    const [x, y] = [run[at] ?? 0, run[at + 1] ?? 0];
    if (x < left || x > right || y < top || y > bottom) isInside = false;
    const [west = 0, north = 0, east = 0, south = 0] = touches;
    touches = [Math.min(west, x), Math.min(north, y), Math.max(east, x), Math.max(south, y)];
  }
  if (isInside) return run.length > 0 ? [Float32Array.from(run)] : [];
  const [west = 0, north = 0, east = 0, south = 0] = touches;
  if (west > right || east < left || north > bottom || south < top) return [];
  return isRing ? ringIn(run, frame) : stretchesIn(run, frame);
}

function stretchesIn(run: Float64Array, [left, top, right, bottom]: Frame): Float32Array[] {
  const stretches: Float32Array[] = [];
  let start = -1;
  const end = (at: number) => {
    if (start >= 0) stretches.push(Float32Array.from(run.subarray(start, at)));
    start = -1;
  };
  for (let at = 0; at + 3 < run.length; at += 2) {
    const [x, y, x2, y2] = [run[at] ?? 0, run[at + 1] ?? 0, run[at + 2] ?? 0, run[at + 3] ?? 0];
    const misses =
      (x < left && x2 < left) ||
      (x > right && x2 > right) ||
      (y < top && y2 < top) ||
      (y > bottom && y2 > bottom);
    if (misses) end(at + 2);
    else if (start < 0) start = at;
  }
  end(run.length);
  return stretches;
}

/** A ring cut by each edge of the frame in turn (Sutherland and Hodgman). */
function ringIn(run: Float64Array, [left, top, right, bottom]: Frame): Float32Array[] {
  let ring: ArrayLike<number> = run;
  ring = half(ring, 0, 1, left);
  ring = half(ring, 0, -1, -right);
  ring = half(ring, 1, 1, top);
  ring = half(ring, 1, -1, -bottom);
  return ring.length >= 6 ? [Float32Array.from(ring)] : [];
}

/** The part of a ring beyond a line: where `sign` times its x (axis 0) or y (axis 1) is at least `least`. */
function half(ring: ArrayLike<number>, axis: 0 | 1, sign: 1 | -1, least: number): number[] {
  const cut: number[] = [];
  const { length } = ring;
  for (let at = 0; at < length; at += 2) {
    const before = at === 0 ? length - 2 : at - 2;
    const [x, y] = [ring[at] ?? 0, ring[at + 1] ?? 0];
    const [x0, y0] = [ring[before] ?? 0, ring[before + 1] ?? 0];
    const now = sign * (axis === 0 ? x : y) - least;
    const then = sign * (axis === 0 ? x0 : y0) - least;
    if (now >= 0 !== then >= 0) {
      const part = then / (then - now);
      // Exactly on the line, without rounding: pieces are joined by equal coordinates.
      if (axis === 0) cut.push(sign * least, y0 + (y - y0) * part);
      else cut.push(x0 + (x - x0) * part, sign * least);
    }
    if (now >= 0) cut.push(x, y);
  }
  return cut;
}
