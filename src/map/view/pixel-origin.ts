import type * as L from '../leaflet';

/** Where the pixels of the map's pane will begin after a zoom to `center`: for what follows the animation. */
export function pixelOriginAfter(map: L.Map, center: L.LatLng, zoom: number): L.Point {
  const panePosition = map.layerPointToContainerPoint([0, 0]);
  return map.project(center, zoom).subtract(map.getSize().divideBy(2)).add(panePosition).round();
}
