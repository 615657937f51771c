import type { Bounds } from '../../geometry/bounds';
import type { MappedPlace } from '../places/mapped-place';

/** Further in than this, the borders are too coarse for what they show. */
const NEAREST = 8;
/** The least zoom for a chosen point: it shows its surroundings, and names the next cities. */
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

/** `current` is the present zoom, `apart` the lowest at which the place stands alone. */
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
