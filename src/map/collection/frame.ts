import type { Bounds } from '../../geometry/bounds';
import type { Box } from '../labels/box';
import type * as L from '../leaflet';
import type { Padding, View } from '../world/sheet';

/** How far to draw beyond the view on each side: this part of it, up to so many pixels. */
const PAD = { part: 0.25, most: 256 };
/** The map ends at this latitude; what lies beyond stands at its edge. */
const END = 85;

export interface At {
  readonly x: number;
  readonly y: number;
}

export function viewOf(map: L.Map): View {
  return { center: map.getCenter(), zoom: map.getZoom() };
}

/** Pixels beyond the view on each side. */
export function padOf(map: L.Map): Padding {
  const { x, y } = map.getSize();
  const part = (size: number) => Math.round(Math.min(size * PAD.part, PAD.most));
  return { x: part(x), y: part(y) };
}

/** The bounds of a view with what is drawn beyond it: never more than one world. */
export function boxAround(map: L.Map, { center, zoom }: View): Bounds {
  const { x, y } = padOf(map);
  const half = map.getSize().divideBy(2).add([x, y]);
  const middle = map.project(center, zoom);
  const first = map.unproject(middle.subtract(half), zoom);
  const last = map.unproject(middle.add(half), zoom);
  const isWhole = last.lng - first.lng >= 360;
  const [west, east] = isWhole ? [center.lng - 180, center.lng + 180] : [first.lng, last.lng];
  return [west, last.lat < -END ? -90 : last.lat, east, first.lat > END ? 90 : first.lat];
}

/** The top left corner of the view, in pixels of the world at a zoom. */
export function cornerOf(map: L.Map, zoom: number): At {
  const half = map.getSize().divideBy(2);
  return map.project(map.getCenter(), zoom).subtract(half);
}

/** The view, in pixels of the world at a zoom. */
export function seenBox(map: L.Map, zoom: number): Box {
  const { x, y } = cornerOf(map, zoom);
  const { x: width, y: height } = map.getSize();
  return { x, y, width, height };
}
