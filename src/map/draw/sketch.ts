import type { Geometry, Position } from 'geojson';
import type * as L from '../leaflet';

const SVG = 'http://www.w3.org/2000/svg';

/** One thing that is being drawn: its shape, and whether it is a handle. */
export interface Stroke {
  readonly geometry: Geometry;
  readonly handle: 'corner' | 'middle' | null;
}

const MOVING = ['mousedown', 'touchstart', 'click', 'dblclick'] as const;
type Kept = (typeof MOVING)[number];

/** The drawing in progress, over the map; it stays in its place while the map moves. */
export class Sketch {
  /** Over everything on the map, so that clicks there go to the drawing. */
  readonly element: HTMLElement;
  readonly #map: L.Map;
  readonly #svg: SVGSVGElement;
  #strokes: readonly Stroke[] = [];
  /** The events that are kept from the map, because they are meant for the drawing alone. */
  readonly #kept = new Set<Kept>();
  readonly #redraw = (): void => this.#draw();

  constructor(map: L.Map) {
    this.#map = map;
    const container = map.getContainer();
    const { ownerDocument } = container;
    this.element = ownerDocument.createElement('div');
    this.#svg = ownerDocument.createElementNS(SVG, 'svg');
    this.#svg.setAttribute('aria-hidden', 'true');
    Object.assign(this.element.style, { position: 'absolute', inset: '0', zIndex: '700' });
    Object.assign(this.#svg.style, {
      inlineSize: '100%',
      blockSize: '100%',
      pointerEvents: 'none',
      color: 'var(--_accent)',
    });
    this.element.append(this.#svg);
    container.append(this.element);
    for (const type of MOVING) {
      this.element.addEventListener(type, (event) => {
        if (this.#kept.has(type)) event.stopPropagation();
      });
    }
    map.on('move resize', this.#redraw);
  }

  /** Keeps events of these types from the map, or stops doing so. */
  keep(types: readonly Kept[], isKept: boolean): void {
    for (const type of types) {
      if (isKept) this.#kept.add(type);
      else this.#kept.delete(type);
    }
  }

  show(strokes: readonly Stroke[]): void {
    this.#strokes = strokes;
    this.#draw();
  }

  remove(): void {
    this.#map.off('move resize', this.#redraw);
    this.element.remove();
  }

  #draw(): void {
    // Handles over lines, lines over areas.
    const rank = ({ geometry: { type }, handle }: Stroke) =>
      handle ? 3 : type === 'Polygon' ? 0 : type === 'LineString' ? 1 : 2;
    const sorted = this.#strokes.toSorted((a, b) => rank(a) - rank(b));
    this.#svg.replaceChildren(...sorted.flatMap((stroke) => this.#element(stroke) ?? []));
  }

  #element({ geometry, handle }: Stroke): SVGElement | null {
    switch (geometry.type) {
      case 'Point':
        return this.#dot(geometry.coordinates, handle);
      case 'LineString':
        return this.#path([geometry.coordinates], false);
      case 'Polygon':
        return this.#path(geometry.coordinates, true);
      default:
        return null;
    }
  }

  #dot(position: Position, handle: Stroke['handle']): SVGElement {
    const { x, y } = this.#at(position);
    const radius = handle === null ? 7 : handle === 'corner' ? 6 : 4;
    return this.#make('circle', {
      cx: x,
      cy: y,
      r: radius,
      fill: handle === 'middle' ? 'white' : 'currentColor',
      stroke: handle === 'middle' ? 'currentColor' : 'white',
      'stroke-width': 2,
    });
  }

  #path(lines: readonly Position[][], isArea: boolean): SVGElement {
    const parts = lines.map((line) => {
      const points = line.map((position) => {
        const { x, y } = this.#at(position);
        return `${x},${y}`;
      });
      return `M${points.join('L')}${isArea ? 'Z' : ''}`;
    });
    return this.#make('path', {
      d: parts.join(''),
      fill: isArea ? 'currentColor' : 'none',
      'fill-opacity': 0.15,
      stroke: 'currentColor',
      'stroke-width': 2.5,
      'stroke-linejoin': 'round',
    });
  }

  #at([longitude = 0, latitude = 0]: Position): L.Point {
    return this.#map.latLngToContainerPoint([latitude, longitude]);
  }

  #make(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
    const element = this.#svg.ownerDocument.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    return element as SVGElement;
  }
}
