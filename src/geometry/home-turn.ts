import type { Geometry } from 'geojson';
import { wrapLongitude } from './longitude';
import { mapParts } from './parts';
import { latOf, lonOf } from './positions';
import { spanOf } from './spans';

/**
 * A geometry from a file that counts its longitudes from 0 to 360, or on beyond the date line, with each part moved by
 * whole turns, in one piece, until its western end lies within ±180. Lines and rings stay continuous, and may reach
 * beyond 180 as in `unwrapGeometry`.
 */
export function turnedHome(geometry: Geometry): Geometry {
  return mapParts(geometry, (part) => {
    const [run = []] = part;
    const west = spanOf(run)?.west ?? 0;
    const shift = wrapLongitude(west) - west;
    if (shift === 0) return part;
    return part.map((run) => run.map((position) => [lonOf(position) + shift, latOf(position)]));
  });
}
