import { destination } from '@turf/turf';
import type { Polygon, Position } from 'geojson';
import { latOf, lonOf } from './positions';
import { unwrapRing } from './unwrap-line';

const STEPS = 96;
/** Just under a quarter of the way round the earth: anything larger has no inside on a flat map. */
const LARGEST_RADIUS_METERS = 10_000_000;

/**
 * Everything within a radius of a position, on the sphere: a closed counter-clockwise ring with continuous longitudes
 * in degrees. One that contains a pole is led over it. A radius beyond 10,000 km is drawn as 10,000 km.
 * @throws RangeError for a radius that is not a positive number of metres
 */
export function geodesicCircle(center: Position, radiusMeters: number): Polygon {
  if (!(radiusMeters > 0)) {
    throw new RangeError(`The radius is ${radiusMeters}; a positive number of metres was expected`);
  }
  const radius = Math.min(radiusMeters, LARGEST_RADIUS_METERS);
  const middle = [lonOf(center), latOf(center)];
  const ring: Position[] = [];
  for (let i = 0; i < STEPS; i += 1) {
    // Bearings run clockwise; the exterior of RFC 7946 runs the other way.
    const bearing = -(360 * i) / STEPS;
    ring.push(destination(middle, radius, bearing, { units: 'meters' }).geometry.coordinates);
  }
  const first = ring[0];
  if (first !== undefined) ring.push([...first]);
  return { type: 'Polygon', coordinates: [unwrapRing(ring)] };
}
