import type { Bounds } from '../geometry/bounds';
import type * as L from './leaflet';

/** The height, in pixels, of the rows in which names look up what lies under them. */
export const ROW = 8;

/** The pixel origin of the map after a zoom to `center`, for layers that follow the animation. */
export function pixelOriginAfter(map: L.Map, center: L.LatLng, zoom: number): L.Point {
  const panePosition = map.layerPointToContainerPoint([0, 0]);
  return map.project(center, zoom).subtract(map.getSize().divideBy(2)).add(panePosition).round();
}

/** The zoom nearest to this one that the map allows. */
export function zoomInRange(map: L.Map, zoom: number): number {
  return Math.max(map.getMinZoom(), Math.min(map.getMaxZoom(), zoom));
}

/**
 * The middle of a view, as near to `y` as possible, at which the view stays within the world, which begins at 0. `half`
 * is half the view's height; all are in pixels.
 */
export function middleInside(y: number, half: number, world: number): number {
  return half > world / 2 ? world / 2 : Math.min(world - half, Math.max(half, y));
}

/**
 * The bounds of the view, extended on each side by `pad` times its size. On screen, not in degrees: a tenth of the
 * world's would be all of Antarctica. Longitudes may leave ±180.
 */
export function viewBounds(map: L.Map, pad = 0): Bounds {
  const { x, y } = map.getSize();
  const southWest = map.containerPointToLatLng([-x * pad, y * (1 + pad)]);
  const northEast = map.containerPointToLatLng([x * (1 + pad), -y * pad]);
  return [southWest.lng, southWest.lat, northEast.lng, northEast.lat];
}
