import type { Geometry, Position } from 'geojson';
import { contains } from './contains';
import { latOf, lonOf, polygonsOf } from './positions';

/** West, south, east, north, in the continuous longitudes of the geometry. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** Where in a box a name may stand, as shares of its sides; the middle is the best. */
const SHARES = [0.5, 0.38, 0.62, 0.26, 0.74, 0.14, 0.86];

/**
 * Where the name of a geometry stands when only a box of it is seen: `anchor` while that is in the box, else a
 * position near the middle of the box that is inside an area of the geometry, else `anchor` all the same.
 * `geometry` is unwrapped (see `unwrapGeometry`).
 */
export function anchorWithin(geometry: Geometry, anchor: Position, box: Box): Position {
  const [west, south, east, north] = box;
  const [lon, lat] = [lonOf(anchor), latOf(anchor)];
  if (lon >= west && lon <= east && lat >= south && lat <= north) return anchor;
  const polygons = [...polygonsOf(geometry)];
  for (const y of SHARES) {
    for (const x of SHARES) {
      const position = [west + x * (east - west), south + y * (north - south)];
      if (polygons.some((rings) => contains(rings, position))) return position;
    }
  }
  return anchor;
}
