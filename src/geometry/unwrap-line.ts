import type { Position } from 'geojson';
import { EPSILON, nearLongitude } from './longitude';
import { latOf, lonOf } from './positions';
import { spanOf } from './spans';

/** A copy of a line, in 2D, in which each step goes the short way; longitudes may leave ±180. */
export function unwrapLine(line: readonly Position[]): Position[] {
  // Most lines already do, and a track may have a hundred thousand positions.
  if (line.every(isNear)) return [...line];
  const unwrapped: Position[] = [];
  let previous: number | null = null;
  for (const position of line) {
    const longitude: number =
      previous === null ? lonOf(position) : nearLongitude(lonOf(position), previous);
    unwrapped.push([longitude, latOf(position)]);
    previous = longitude;
  }
  return unwrapped;
}

/** Whether a position is 2D and lies within half a turn of the one before it. */
function isNear(position: Position, at: number, line: readonly Position[]): boolean {
  const before = line[at - 1] ?? position;
  return position.length === 2 && Math.abs(lonOf(position) - lonOf(before)) <= 180;
}

/**
 * A copy of a closed ring in which each step goes the short way. Two kinds of ring cannot simply do so. One cut along
 * the date line, such as Natural Earth's Antarctica or a box round the world, has a step of exactly 360 degrees and
 * stays as written. One that goes round a pole does not close: it is led over that pole.
 */
export function unwrapRing(ring: readonly Position[]): Position[] {
  const short = unwrapLine(ring);
  const first = short[0];
  const last = short.at(-1);
  if (first === undefined || last === undefined) return short;
  const turn = lonOf(last) - lonOf(first);
  const closed = Math.abs(turn) < EPSILON;
  // Sums of longitudes leave rounding errors, and a ring must end exactly where it began.
  if (closed && (width(short) > 0 || width(ring) === 0)) return [...short.slice(0, -1), [...first]];
  if (hasFullTurn(ring)) return ring.map((position) => [lonOf(position), latOf(position)]);
  if (closed) return short;
  const pole = meanLatitude(short) < 0 ? -90 : 90;
  return [...short, [lonOf(last), pole], [lonOf(first), pole], [lonOf(first), latOf(first)]];
}

function width(line: readonly Position[]): number {
  const span = spanOf(line);
  return span ? span.east - span.west : Number.NEGATIVE_INFINITY;
}

/** A step round the globe back to where it started: over a pole, or along the edge of a flat map. */
function hasFullTurn(ring: readonly Position[]): boolean {
  return ring.some((position, i) => {
    const turns = (lonOf(ring[i + 1] ?? position) - lonOf(position)) / 360;
    return Math.abs(turns) > 0.5 && Math.abs(turns - Math.round(turns)) < EPSILON;
  });
}

function meanLatitude(line: readonly Position[]): number {
  return line.reduce((sum, position) => sum + latOf(position), 0) / line.length;
}
