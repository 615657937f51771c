import type { BBox } from 'geojson';
import type { Place } from '../../brief/brief';
import { boundsOf } from '../../geometry/bounds';

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
  | { readonly kind: 'box'; readonly box: BBox; readonly maxZoom: number };

/** `current` is the zoom now, `apart` the lowest at which the place stands alone. Null where it has no position. */
export function targetOf({ geometry }: Place, current: number, apart: number): Target | null {
  if (!geometry) return null;
  if (geometry.type === 'Point') {
    const [longitude = 0, latitude = 0] = geometry.coordinates;
    const zoom = Math.max(current, Math.min(NEAREST, Math.max(POINT_ZOOM, apart)));
    return { kind: 'point', latitude, longitude, zoom };
  }
  const box = boundsOf([geometry]);
  return box && { kind: 'box', box, maxZoom: NEAREST };
}
