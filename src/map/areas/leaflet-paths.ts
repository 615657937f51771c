import type * as L from '../leaflet';
import type { PixelPath } from '../leaflet-private';

/**
 * What this room needs of Leaflet at run time. It is built as a module of its own and is handed the map's Leaflet: a
 * second copy would count its layers anew and mix them up with the map's.
 */
export interface LeafletPaths {
  group(): L.LayerGroup;
  emptyPath(options: L.PolylineOptions): L.Path;
  pixelPath(path: PixelPath, options: L.PolylineOptions): L.Path;
  twinOf(path: L.Path, options: L.PolylineOptions): L.Path;
  point(x: number, y: number): L.Point;
  simplify(points: L.Point[], tolerance: number): L.Point[];
}
