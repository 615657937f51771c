import { destination } from '@turf/turf';
import type { Polygon, Position } from 'geojson';
import { latOf, lonOf } from './positions';
import { unwrapRing } from './unwrap-line';

const DEGREES_PER_STEP = 2;

/**
 * The part of a ring round `center` between two distances in metres and two bearings in degrees
 * (clockwise from north, from the first to the second). Arcs have a vertex every two degrees or less; the
 * exterior is counter-clockwise and closed; longitudes are continuous; four decimals, about 11 m.
 * @throws RangeError where the distances are not 0 ≤ inner < outer, or the sector has no width
 */
export function ringSector(
  center: Position,
  innerMeters: number,
  outerMeters: number,
  bearing1: number,
  bearing2: number,
): Polygon {
  if (!(innerMeters >= 0 && innerMeters < outerMeters && Number.isFinite(outerMeters))) {
    throw new RangeError(`Distances are ${innerMeters} and ${outerMeters}; 0 ≤ inner < outer`);
  }
  const sweep = (((bearing2 - bearing1) % 360) + 360) % 360;
  if (!(sweep > 0)) throw new RangeError(`Bearings ${bearing1} and ${bearing2} leave no width`);
  const steps = Math.ceil(sweep / DEGREES_PER_STEP);
  const at = (meters: number, step: number): Position =>
    destination([lonOf(center), latOf(center)], meters, bearing1 + (sweep * step) / steps, {
      units: 'meters',
    }).geometry.coordinates.map((degrees) => Number(degrees.toFixed(4)));

  const ring: Position[] = [];
  for (let step = steps; step >= 0; step -= 1) ring.push(at(outerMeters, step));
  if (innerMeters === 0) ring.push(at(0, 0));
  else for (let step = 0; step <= steps; step += 1) ring.push(at(innerMeters, step));
  const first = ring[0];
  if (first !== undefined) ring.push([...first]);
  return { type: 'Polygon', coordinates: [unwrapRing(ring).map(rounded)] };
}

/** Adding 360 leaves crumbs in the last bits. */
function rounded(position: Position): Position {
  return position.map((degrees) => Number(degrees.toFixed(4)));
}
