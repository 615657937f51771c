import type * as L from '../leaflet';

/**
 * What this room needs of Leaflet at run time. It is built as a module of its own and is handed the map's Leaflet: a
 * second copy would count its layers anew and mix them up with the map's.
 */
export interface LeafletParts {
  readonly TileGrid: new (options: TileGridOptions) => L.GridLayer;
  getPosition(element: HTMLElement): L.Point;
  setPosition(element: HTMLElement | SVGElement, at: L.Point): void;
  setTransform(element: HTMLElement, at: L.Point, scale: number): void;
}

export interface TileGridOptions extends L.GridLayerOptions {
  /** The side of a tile in CSS pixels, by zoom. */
  readonly sideAt: (zoom: number) => number;
  /** A new tile; `done` is called when it has been painted. */
  readonly create: (at: L.Coords, done: () => void) => HTMLElement;
}
