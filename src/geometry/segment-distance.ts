import { bearing, distance, earthRadius } from '@turf/turf';
import type { Position } from 'geojson';

const METERS = { units: 'meters' } as const;
const RADIANS = Math.PI / 180;

/**
 * Metres from a position to the nearest point of the great circle between `a` and `b` (cross-track distance).
 * Formulas: https://www.movable-type.co.uk/scripts/latlong.html
 */
export function segmentDistance(position: Position, a: Position, b: Position): number {
  const fromA = distance(a, position, METERS);
  const length = distance(a, b, METERS);
  const turn = (bearing(a, position) - bearing(a, b)) * RADIANS;
  const across = Math.asin(Math.sin(fromA / earthRadius) * Math.sin(turn));
  const ratio = Math.cos(fromA / earthRadius) / Math.cos(across);
  const along = Math.acos(Math.min(1, Math.max(-1, ratio))) * earthRadius;
  const beside = Math.cos(turn) >= 0 && along <= length;
  return beside ? Math.abs(across) * earthRadius : Math.min(fromA, distance(b, position, METERS));
}
