import { along, area, length, lineString } from '@turf/turf';
import type { Geometry, Position } from 'geojson';
import { insideOf } from './inside';
import { latOf, linesOf, lonOf, polygonsOf, runsOf } from './positions';
import { metersBetween, toVector } from './unit-vector';
import { unwrapGeometry } from './unwrap';
import { unwrapLine } from './unwrap-line';

/**
 * Where a mark for a geometry stands, in degrees: a point itself, the middle of the longest line by its
 * length, a place truly inside the largest polygon. In the continuous longitudes of `unwrapGeometry`, so
 * it may leave ±180 with the shape it belongs to.
 * @throws RangeError for a geometry without positions, which `parseBrief` never lets through
 */
export function anchorOf(geometry: Geometry): Position {
  const shape = unwrapGeometry(geometry);
  const rings = largest([...polygonsOf(shape)], (part) =>
    area({ type: 'Polygon', coordinates: part }),
  );
  if (rings !== null) return insideOf(rings);
  const line = largest([...linesOf(shape)], (part) => length(lineString(part)));
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

function middleOf(line: Position[]): Position {
  const vectors = line.map(toVector);
  const lengths = vectors.map((vector, i) => metersBetween(vector, vectors[i + 1] ?? vector));
  let rest = lengths.reduce((sum, length) => sum + length, 0) / 2;
  const at = lengths.findIndex((length) => {
    if (length >= rest) return true;
    rest -= length;
    return false;
  });
  const [start, end] = [line[at] ?? [], line[at + 1] ?? line[at] ?? []];
  const middle = along(lineString([start, end]), rest, { units: 'meters' }).geometry.coordinates;
  // Turf may answer in another turn of the globe than the line is drawn in.
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
