import { earthRadius } from '@turf/turf';
import type { Position } from 'geojson';
import { latOf, lonOf } from './positions';

/** From the earth's centre to a position, of length 1: frequent comparisons then need no trigonometry. */
export type UnitVector = readonly [x: number, y: number, z: number];

const RADIANS = Math.PI / 180;

export function toVector(position: Position): UnitVector {
  const [lon, lat] = [lonOf(position) * RADIANS, latOf(position) * RADIANS];
  const around = Math.cos(lat);
  return [around * Math.cos(lon), around * Math.sin(lon), Math.sin(lat)];
}

/** The cosine of the angle between them. */
export function dot(a: UnitVector, b: UnitVector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

/** Along the great circle, on the sphere that Turf measures on. */
export function metersBetween(a: UnitVector, b: UnitVector): number {
  const chord = Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
  return 2 * earthRadius * Math.asin(Math.min(1, chord / 2));
}

/** The same between two positions. Turf's `distance` is NaN between some that are exactly opposite each other. */
export function metersApart(a: Position, b: Position): number {
  const [[x, y, z], [u, v, w]] = [toVector(a), toVector(b)];
  return (
    2 * earthRadius * Math.atan2(Math.hypot(x - u, y - v, z - w), Math.hypot(x + u, y + v, z + w))
  );
}

/** From the first position of a line to its last, along great circles. */
export function metersAlong(line: readonly Position[]): number {
  const vectors = line.map(toVector);
  return vectors.reduce((meters, vector, i) => {
    const next = vectors[i + 1];
    return next ? meters + metersBetween(vector, next) : meters;
  }, 0);
}
