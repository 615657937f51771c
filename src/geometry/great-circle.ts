import { bearing, destination } from '@turf/turf';
import type { Position } from 'geojson';
import { latOf, lonOf } from './positions';
import { metersApart, metersBetween, toVector } from './unit-vector';
import { unwrapLine } from './unwrap-line';

/** Half-way round the earth takes this many segments; shorter paths take fewer. */
const SEGMENTS_PER_HALF_TURN = 128;
/** No two positions are farther apart. */
export const HALF_TURN_METERS = 20_015_115;
/** Roughly the most segments for all long steps of one line together. */
const MOST_SEGMENTS = 250_000;

/**
 * The shortest way over the sphere, in degrees, dense enough to look like a curve: about 64 segments for
 * a quarter of the globe. The first position is `from` itself; longitudes are continuous and may leave
 * ±180. Turf's own `greatCircle` cuts at the date line, which is of no use to a map that scrolls over it.
 */
export function greatCircle(
  from: Position,
  to: Position,
  segmentsPerHalfTurn = SEGMENTS_PER_HALF_TURN,
): Position[] {
  const start = [lonOf(from), latOf(from)];
  const end = [lonOf(to), latOf(to)];
  const length = metersApart(start, end);
  const segments = Math.max(1, Math.ceil((length / HALF_TURN_METERS) * segmentsPerHalfTurn));
  const course = bearing(start, end);
  const way: Position[] = [start];
  for (let i = 1; i < segments; i += 1) {
    const along = (length * i) / segments;
    way.push(destination(start, along, course, { units: 'meters' }).geometry.coordinates);
  }
  way.push(end);
  return unwrapLine(way);
}

/** A line whose steps, from vertex to vertex, are great circles where they are long; continuous longitudes in degrees. */
export function densifyLine(positions: readonly Position[]): Position[] {
  if (positions.every((position, i) => isShort(position, positions[i + 1] ?? position))) {
    return unwrapLine(positions);
  }
  const segments = Math.min(SEGMENTS_PER_HALF_TURN, MOST_SEGMENTS / halfTurnsOf(positions));
  const dense: Position[] = [];
  positions.forEach((position, i) => {
    const next = positions[i + 1];
    if (next === undefined || isShort(position, next))
      dense.push([lonOf(position), latOf(position)]);
    else for (const step of greatCircle(position, next, segments).slice(0, -1)) dense.push(step);
  });
  return unwrapLine(dense);
}

/** How many times its long steps together would lead half-way round the earth. */
function halfTurnsOf(positions: readonly Position[]): number {
  let meters = 0;
  positions.forEach((position, i) => {
    const next = positions[i + 1];
    if (next === undefined || isShort(position, next)) return;
    meters += metersBetween(toVector(position), toVector(next));
  });
  return meters / HALF_TURN_METERS;
}

/** Shorter than a segment anyway, as nearly every step of a track of many thousand positions is. */
function isShort(from: Position, to: Position): boolean {
  return Math.abs(lonOf(to) - lonOf(from)) < 1 && Math.abs(latOf(to) - latOf(from)) < 1;
}
