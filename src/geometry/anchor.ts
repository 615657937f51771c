import { bearing, destination } from '@turf/turf';
import type { Geometry, Position } from 'geojson';
import { insideOf } from './inside';
import { latOf, linesOf, lonOf, polygonsOf, runsOf } from './positions';
import { metersAlong, metersBetween, toVector } from './unit-vector';
import { unwrapGeometry } from './unwrap';
import { unwrapLine } from './unwrap-line';

const RADIANS = Math.PI / 180;

/**
 * Where a mark for a geometry stands, in degrees: a point itself, the midpoint of the longest line, a position truly
 * inside the largest polygon. In the continuous longitudes of `unwrapGeometry`, so it may leave ±180 with the shape it
 * belongs to.
 * @throws RangeError for a geometry without positions, which `parseBrief` never lets through
 */
export function anchorOf(geometry: Geometry): Position {
  return anchorOfUnwrapped(unwrapGeometry(geometry));
}

/** The same for a geometry already in continuous longitudes. */
export function anchorOfUnwrapped(shape: Geometry): Position {
  const rings = largest([...polygonsOf(shape)], areaOf);
  if (rings !== null) return insideOf(rings);
  const line = largest([...linesOf(shape)], metersAlong);
  if (line !== null) return middleOf(line);
  return mostCentral([...runsOf(shape)].flat());
}

function largest<Part>(parts: readonly Part[], size: (part: Part) => number): Part | null {
  let best: Part | null = null;
  let most = -1;
  for (const part of parts) {
    const value = parts.length === 1 ? 0 : size(part);
    if (value > most) {
      most = value;
      best = part;
    }
  }
  return best;
}

/**
 * On the sphere, in units of its radius squared: enough to compare, without Turf's `area`, which measures in square
 * metres.
 */
function areaOf(rings: readonly Position[][]): number {
  const [exterior = 0, ...holes] = rings.map((ring) => Math.abs(shareOf(ring)));
  return holes.reduce((rest, hole) => rest - hole, exterior);
}

/** The area that a ring of continuous longitudes encloses; negative where it runs clockwise. */
function shareOf(ring: readonly Position[]): number {
  return ring.reduce((sum, position, i) => {
    const next = ring[i + 1] ?? position;
    const heights = Math.sin(latOf(position) * RADIANS) + Math.sin(latOf(next) * RADIANS);
    return sum - ((lonOf(next) - lonOf(position)) * RADIANS * heights) / 2;
  }, 0);
}

function middleOf(line: Position[]): Position {
  const meters = new Float64Array(line.length);
  let vector = toVector(line[0] ?? []);
  line.forEach((position, i) => {
    const next = toVector(position);
    meters[i] = metersBetween(vector, next);
    vector = next;
  });
  let rest = meters.reduce((sum, step) => sum + step, 0) / 2;
  const at = meters.findIndex((step, i) => {
    if (i > 0 && step >= rest) return true;
    rest -= step;
    return false;
  });
  const [start, end] = [line[at - 1] ?? line[0] ?? [], line[at] ?? line[0] ?? []];
  const course = bearing(start, end);
  const middle = destination(start, rest, course, { units: 'meters' }).geometry.coordinates;
  // Turf's answer may be in another turn of the globe than the line.
  return unwrapLine([start, middle])[1] ?? middle;
}

function turnDistance(a: Position, b: Position): number {
  const apart = Math.abs(lonOf(a) - lonOf(b)) % 360;
  return Math.hypot(Math.min(apart, 360 - apart), latOf(a) - latOf(b));
}

function mostCentral(points: readonly Position[]): Position {
  const [first] = points;
  if (first === undefined) throw new RangeError('The geometry has no positions');
  const mean = [
    points.reduce((sum, point) => sum + lonOf(point), 0) / points.length,
    points.reduce((sum, point) => sum + latOf(point), 0) / points.length,
  ];
  return points.reduce(
    (best, point) => (turnDistance(point, mean) < turnDistance(best, mean) ? point : best),
    first,
  );
}
