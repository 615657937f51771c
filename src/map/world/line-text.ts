/** A line or a ring, in steps from the world's left and top; where it crosses the date line, x leaves the world. */
export interface WorldLine {
  /** x, y, x, y, … */
  readonly points: Int32Array;
  readonly west: number;
  readonly east: number;
  readonly north: number;
  readonly south: number;
}

/**
 * The digits of lines as text, five bits each; those of the upper half say that another follows. None needs an escape
 * in JSON or in a script.
 */
export const DIGITS = '()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefgh';
const VALUES = new Uint8Array(128);
for (let value = 0; value < DIGITS.length; value++) VALUES[DIGITS.charCodeAt(value)] = value;

/**
 * Lines from their text, which build/line-text.ts writes: for each, the number of its points and the steps east and
 * south to each point. The first steps are from the end of the line before, or from `x` and `y`.
 */
export function readLines(text: string, x: number, y: number): WorldLine[] {
  const lines: WorldLine[] = [];
  let at = 0;
  const next = (): number => {
    let value = 0;
    let shift = 0;
    let digit: number;
    do {
      digit = VALUES[text.charCodeAt(at++)] ?? 0;
      value |= (digit & 31) << shift;
      shift += 5;
    } while (digit > 31);
    return value;
  };
  // A text that was cut short lacks a number, not the end.
  const step = (): number => {
    const value = next();
    return value & 1 ? -(value + 1) / 2 : value / 2;
  };
  while (at < text.length) {
    // In some other text, a number may have so many digits that it turns negative.
    const count = Math.min(next() >>> 0, text.length);
    const points = new Int32Array(2 * count);
    let [west, east, north, south] = [Infinity, -Infinity, Infinity, -Infinity];
    for (let i = 0; i < 2 * count; i += 2) {
      x += step();
      y += step();
      points[i] = x;
      points[i + 1] = y;
      if (x < west) west = x;
      if (x > east) east = x;
      if (y < north) north = y;
      if (y > south) south = y;
    }
    lines.push({ points, west, east, north, south });
  }
  return lines;
}
