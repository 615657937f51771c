import type * as L from '../leaflet';
import { zoomInRange } from '../view-geometry';

/** Where a mouse or a finger is, in pixels of the map's container. */
export function pointOf(map: L.Map, place: Pick<MouseEvent, 'clientX' | 'clientY'>): L.Point {
  // Leaflet reads no more of an event.
  return map.mouseEventToContainerPoint(place as MouseEvent);
}

/** Whether the map is on its way to another zoom: positions are then already those at its end. */
export function isZooming(map: L.Map): boolean {
  return map.getPane('mapPane')?.classList.contains('leaflet-zoom-anim') ?? false;
}

/** Zooms around a point of the container, as the reader asked. */
export function zoomAround(map: L.Map, at: L.Point, zoom: number, taken: () => void): void {
  const next = zoomInRange(map, zoom);
  if (next === map.getZoom()) return;
  taken();
  map.setZoomAround(at, next);
}
