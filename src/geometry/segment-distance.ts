import { bearing, earthRadius } from '@turf/turf';
import type { Position } from 'geojson';
import { metersApart } from './unit-vector';

const RADIANS = Math.PI / 180;

/**
 * Metres from a position to the nearest point of the great circle between `a` and `b` (cross-track distance).
 * Formulas: https://www.movable-type.co.uk/scripts/latlong.html
 */
export function segmentDistance(position: Position, a: Position, b: Position): number {
  const fromA = metersApart(a, position);
  const length = metersApart(a, b);
  const turn = (bearing(a, position) - bearing(a, b)) * RADIANS;
  const across = Math.asin(Math.sin(fromA / earthRadius) * Math.sin(turn));
  const ratio = Math.cos(fromA / earthRadius) / Math.cos(across);
  const along = Math.acos(Math.min(1, Math.max(-1, ratio))) * earthRadius;
  const beside = Math.cos(turn) >= 0 && along <= length;
  return beside ? Math.abs(across) * earthRadius : Math.min(fromA, metersApart(b, position));
}
