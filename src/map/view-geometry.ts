import type { Bounds } from '../geometry/bounds';
import type * as L from './leaflet';

/** Where the pixels of the map's pane will begin after a zoom to `center`: for what follows the animation. */
export function pixelOriginAfter(map: L.Map, center: L.LatLng, zoom: number): L.Point {
  const panePosition = map.layerPointToContainerPoint([0, 0]);
  return map.project(center, zoom).subtract(map.getSize().divideBy(2)).add(panePosition).round();
}

/** What is seen, or `pad` times its size more of it on each side; longitudes may leave ±180. */
export function viewBounds(map: L.Map, pad = 0): Bounds {
  const bounds = map.getBounds().pad(pad);
  return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
}
