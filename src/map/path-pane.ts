import type * as L from './leaflet';
import { pixelOriginAfter } from './view-geometry';

const SVG = 'http://www.w3.org/2000/svg';
/** How far paths are drawn beyond the view on each side, as a share of it, so that a drag shows no gap. */
const BEYOND = 0.1;

/** A part of the map, in pixels from its origin. */
export interface Frame {
  readonly min: L.Point;
  readonly max: L.Point;
}

/** A path on the map, which draws itself for the zoom and the origin that the map has. */
export interface MapPath {
  readonly element: SVGPathElement;
  draw(frame: Frame): void;
}

/** The part of the map that was drawn, and the zoom and origin it was drawn for. */
interface Drawn {
  readonly frame: Frame;
  readonly origin: L.Point;
  readonly center: L.LatLng;
  readonly zoom: number;
}

/**
 * All paths of a map in one SVG, redrawn when the map comes to rest and stretched until then. Leaflet's own renderer
 * and paths weigh six times as much: they draw in three ways, and find for themselves what the pointer is on.
 */
export class PathPane {
  readonly #map: L.Map;
  readonly #svg = document.createElementNS(SVG, 'svg');
  readonly #group = document.createElementNS(SVG, 'g');
  readonly #paths = new Set<MapPath>();
  /** Null before there is a path. */
  #drawn: Drawn | null = null;
  #isZooming = false;

  constructor(map: L.Map) {
    this.#map = map;
    this.#svg.setAttribute('class', 'leaflet-zoom-animated');
    // To a screen reader these would be pictures without names: the places' buttons stand for them.
    this.#svg.ariaHidden = 'true';
    this.#svg.append(this.#group);
  }

  add(path: MapPath): void {
    if (!this.#drawn) this.#begin();
    this.#paths.add(path);
    if (this.#drawn) path.draw(this.#drawn.frame);
    this.raise(path);
  }

  delete(path: MapPath): void {
    this.#paths.delete(path);
    path.element.remove();
  }

  /** Puts a path above all others. */
  raise({ element }: MapPath): void {
    this.#group.append(element);
  }

  /** Listens to the map; the listeners end with it. */
  #begin(): void {
    const map = this.#map;
    map.getPane('overlayPane')?.append(this.#svg);
    this.#draw();
    map.on({
      viewreset: () => this.#draw(),
      zoom: () => this.#stretch(map.getCenter(), map.getZoom()),
      zoomanim: ({ center, zoom }: L.ZoomAnimEvent) => {
        this.#isZooming = true;
        this.#stretch(center, zoom);
      },
      zoomend: () => {
        this.#isZooming = false;
      },
      moveend: () => {
        if (!this.#isZooming) this.#draw();
      },
    });
  }

  #draw(): void {
    const map = this.#map;
    const size = map.getSize();
    const min = map.containerPointToLayerPoint(size.multiplyBy(-BEYOND)).round();
    const { x: width, y: height } = size.multiplyBy(1 + 2 * BEYOND).round();
    const frame = { min, max: min.add([width, height]) };
    const [origin, zoom] = [map.getPixelOrigin(), map.getZoom()];
    const before = this.#drawn;
    this.#drawn = { frame, origin, center: map.getCenter(), zoom };
    this.#place(min);
    // Leaflet reports a newly set view twice.
    if (before?.zoom === zoom && before.origin.equals(origin) && isSame(before.frame, frame))
      return;
    const box = { width, height, viewBox: `${min.x} ${min.y} ${width} ${height}` };
    for (const [name, value] of Object.entries(box)) this.#svg.setAttribute(name, `${value}`);
    for (const path of this.#paths) path.draw(frame);
  }

  /** Moves what is drawn to where it will be after a movement. */
  #stretch(center: L.LatLng, zoom: number): void {
    if (!this.#drawn) return;
    const map = this.#map;
    const scale = map.getZoomScale(zoom, this.#drawn.zoom);
    const half = map.getSize().multiplyBy((0.5 + BEYOND) * scale);
    const corner = map.project(this.#drawn.center, zoom).subtract(half);
    this.#place(corner.subtract(pixelOriginAfter(map, center, zoom)), scale);
  }

  #place({ x, y }: L.Point, scale = 1): void {
    this.#svg.style.transform = `translate3d(${x}px,${y}px,0) scale(${scale})`;
  }
}

function isSame(one: Frame, other: Frame): boolean {
  return one.min.equals(other.min) && one.max.equals(other.max);
}

/** A new element for a path. */
export function pathElement(className: string): SVGPathElement {
  const element = document.createElementNS(SVG, 'path');
  element.setAttribute('class', className);
  return element;
}
