import { bboxClip, feature } from '@turf/turf';
import type { Geometry, Position } from 'geojson';
import { anchorOf } from './anchor';
import { latOf, lonOf } from './positions';

/** West, south, east, north, in the continuous longitudes of the geometry. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/**
 * Where the name of a geometry stands when only a box of it is seen: `anchor` while that is in the box, else the
 * anchor of the part inside, else `anchor` all the same. `geometry` is unwrapped (see `unwrapGeometry`).
 */
export function anchorWithin(geometry: Geometry, anchor: Position, box: Box): Position {
  const [west, south, east, north] = box;
  const [lon, lat] = [lonOf(anchor), latOf(anchor)];
  if (lon >= west && lon <= east && lat >= south && lat <= north) return anchor;
  switch (geometry.type) {
    case 'Polygon':
    case 'MultiPolygon':
    case 'LineString':
    case 'MultiLineString': {
      const { geometry: inside } = bboxClip(feature(geometry), [west, south, east, north]);
      return inside.coordinates.some((part) => part.length > 0) ? anchorOf(inside) : anchor;
    }
    default:
      return anchor;
  }
}
