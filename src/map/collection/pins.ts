import type * as L from '../leaflet';
import { pixelOriginAfter } from '../view-geometry';
import type { LeafletParts } from '../world/leaflet-parts';
import type { View } from '../world/sheet';

/** Elements that stand on the map: each keeps its place while the map moves, and its own size. */
export class Pins {
  readonly #map: L.Map;
  readonly #leaflet: LeafletParts;
  readonly #pins = new Map<HTMLElement, L.LatLng>();

  constructor(map: L.Map, leaflet: LeafletParts) {
    this.#map = map;
    this.#leaflet = leaflet;
  }

  pin(element: HTMLElement, latLng: L.LatLng): void {
    this.#pins.set(element, latLng);
    this.#placeOne(element, latLng);
  }

  unpin(element: HTMLElement): void {
    this.#pins.delete(element);
    element.remove();
  }

  place(): void {
    for (const [element, latLng] of this.#pins) this.#placeOne(element, latLng);
  }

  /** Moves to where a zoom will end; the style sheet animates the way there. */
  follow({ center, zoom }: View): void {
    const origin = pixelOriginAfter(this.#map, center, zoom);
    for (const [element, latLng] of this.#pins) {
      const at = this.#map.project(latLng, zoom).subtract(origin);
      this.#leaflet.setPosition(element, at.round());
    }
  }

  #placeOne(element: HTMLElement, latLng: L.LatLng): void {
    this.#leaflet.setPosition(element, this.#map.latLngToLayerPoint(latLng).round());
  }
}

/** The element to pin: it has no size, and holds whatever stands there. */
export function spotAround(...content: readonly HTMLElement[]): HTMLDivElement {
  const spot = document.createElement('div');
  spot.className = 'spot leaflet-zoom-animated';
  spot.append(...content);
  return spot;
}
