import type { Bounds } from '../../geometry/bounds';
import type { MappedPlace } from '../places/mapped-place';

/** Nearer than this the borders are coarser than what they show. */
const NEAREST = 8;
/** A chosen point is seen at least this near: with its surroundings, and the next cities named. */
const POINT_ZOOM = 4.5;

/** Where the map goes when a place is chosen. */
export type Target =
  | {
      readonly kind: 'point';
      readonly latitude: number;
      readonly longitude: number;
      readonly zoom: number;
    }
  | { readonly kind: 'bounds'; readonly bounds: Bounds; readonly maxZoom: number };

/** `current` is the zoom now, `apart` the lowest at which the place stands alone. */
export function targetOf(mapped: MappedPlace, current: number, apart: number): Target {
  const { points, hasShape, bounds } = mapped;
  const [only] = points;
  if (only && points.length === 1 && (!hasShape || mapped.beyond.isAll)) {
    const [longitude = 0, latitude = 0] = only;
    const zoom = Math.max(current, Math.min(NEAREST, Math.max(POINT_ZOOM, apart)));
    return { kind: 'point', latitude, longitude, zoom };
  }
  return { kind: 'bounds', bounds, maxZoom: NEAREST };
}
