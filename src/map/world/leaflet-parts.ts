import type * as L from '../leaflet';

/**
 * What this room needs of Leaflet at run time. It is built as a module of its own and gets the map's Leaflet: a second
 * copy would number its layers from the start, and mix them up with the map's.
 */
export interface LeafletParts {
  getPosition(element: HTMLElement): L.Point;
  setPosition(element: HTMLElement | SVGElement, at: L.Point): void;
  setTransform(element: HTMLElement, at: L.Point, scale: number): void;
}
