import type { Box } from '../labels/box';
import type * as L from '../leaflet';

const FAR = 10_000;

/** What lies around the view: a name that reaches into it would be cut. */
export function around({ x: width, y: height }: L.Point): Box[] {
  return [
    { x: -FAR, y: -FAR, width: FAR, height: 2 * FAR },
    { x: width, y: -FAR, width: FAR, height: 2 * FAR },
    { x: -FAR, y: -FAR, width: 2 * FAR, height: FAR },
    { x: -FAR, y: height, width: 2 * FAR, height: FAR },
  ];
}

/** West, south, east, north; longitudes may leave ±180. */
export function boxOf(bounds: L.LatLngBounds): [number, number, number, number] {
  return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
}
