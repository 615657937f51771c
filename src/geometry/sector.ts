import { destination } from '@turf/turf';
import type { Polygon, Position } from 'geojson';
import { latOf, lonOf } from './positions';
import { unwrapLine, unwrapRing } from './unwrap-line';

/** In degrees clockwise from north, from the first clockwise to the second; null is all round. */
export type Bearings = readonly [number, number] | null;

const DEGREES_PER_STEP = 2;

/**
 * A clockwise line at a constant distance in metres from `center` on the sphere; all round, it is closed. It has a
 * vertex every two degrees or less, in four decimals, about 11 m; longitudes are continuous.
 * @throws RangeError where the bearings leave no width
 */
export function arcAround(center: Position, meters: number, bearings: Bearings): Position[] {
  const [from, to] = bearings ?? [0, 360];
  const sweep = bearings ? (((to - from) % 360) + 360) % 360 : 360;
  if (!(sweep > 0)) throw new RangeError(`Bearings ${from} and ${to} leave no width`);
  const steps = Math.ceil(sweep / DEGREES_PER_STEP);
  const arc = [...new Array(steps + 1).keys()].map((step) =>
    destination([lonOf(center), latOf(center)], meters, from + (sweep * step) / steps, {
      units: 'meters',
    }).geometry.coordinates.map(rounded),
  );
  return unwrapLine(arc).map((position) => position.map(rounded));
}

/**
 * What lies between two distances in metres from `center`: the exterior is counter-clockwise, and rings are closed.
 * @throws RangeError where the distances are not 0 ≤ inner < outer, or the bearings leave no width
 */
export function ringSector(
  center: Position,
  [inner, outer]: readonly [number, number],
  bearings: Bearings,
): Polygon {
  if (!(inner >= 0 && inner < outer && Number.isFinite(outer))) {
    throw new RangeError(`Distances are ${inner} and ${outer}; 0 ≤ inner < outer`);
  }
  const far = arcAround(center, outer, bearings).reverse();
  const near = inner > 0 ? arcAround(center, inner, bearings) : [];
  const rings = bearings
    ? [[...far, ...(near.length > 0 ? near : [center.map(rounded)]), ...far.slice(0, 1)]]
    : [far, near].filter(({ length }) => length > 0);
  // Adding whole turns leaves rounding errors in the last bits.
  const coordinates = rings.map((ring) => unwrapRing(ring).map((at) => at.map(rounded)));
  return { type: 'Polygon', coordinates };
}

function rounded(degrees: number): number {
  return Number(degrees.toFixed(4));
}
