import * as L from '../leaflet';
import { pixelOriginAfter } from '../view-geometry';

/**
 * An element that stands at a position of the map and does nothing else. Leaflet's own marker brings icons, shadows,
 * dragging and keys; a button needs none of them.
 */
export class PinnedElement extends L.Layer {
  readonly #element = document.createElement('div');
  #latLng: L.LatLng;

  constructor(latLng: L.LatLng, content: HTMLElement) {
    super();
    this.#latLng = latLng;
    this.#element.className = 'spot leaflet-zoom-animated';
    this.#element.append(content);
  }

  get latLng(): L.LatLng {
    return this.#latLng;
  }

  moveTo(latLng: L.LatLng): void {
    if (latLng.equals(this.#latLng)) return;
    this.#latLng = latLng;
    this.#place();
  }

  /**
   * Puts it above every element of a lower level, and those east of it: the number of a cluster stands on its right, and
   * could not be read under a neighbour.
   */
  raise(level: number): void {
    this.#element.style.zIndex = String(level * 10_000 - Math.round(this.#latLng.lng * 4));
  }

  override onAdd(): this {
    this._map.getPane('markerPane')?.append(this.#element);
    this.#place();
    return this;
  }

  override onRemove(): this {
    this.#element.remove();
    return this;
  }

  override getEvents(): Record<string, L.LeafletEventHandlerFn> {
    return {
      zoom: () => this.#place(),
      viewreset: () => this.#place(),
      zoomanim: (event) => this.#follow(event),
    };
  }

  #place(): void {
    if (!this._map) return;
    L.setPosition(this.#element, this._map.latLngToLayerPoint(this.#latLng).round());
  }

  /** Moves to where the zoom will end; the style sheet animates the way there. */
  #follow(event: L.LeafletEvent): void {
    if (!isZoomAnimation(event)) return;
    const { zoom, center } = event;
    const origin = pixelOriginAfter(this._map, center, zoom);
    const at = this._map.project(this.#latLng, zoom).subtract(origin);
    L.setPosition(this.#element, at.round());
  }
}

function isZoomAnimation(event: L.LeafletEvent): event is L.ZoomAnimEvent {
  return 'center' in event && 'zoom' in event;
}
