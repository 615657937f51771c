import { type GeoJSONStoreFeatures, TerraDrawExtend } from 'terra-draw';
import type * as L from '../leaflet';
import { Sketch, type Stroke } from './sketch';

const { TerraDrawBaseAdapter, SELECT_PROPERTIES } = TerraDrawExtend;
type Adapter = InstanceType<typeof TerraDrawBaseAdapter>;

/**
 * Terra Draw on our map. Its own adapter for Leaflet writes style sheets as HTML into the page’s head: strict pages
 * forbid that, and it does not reach into a shadow tree.
 */
export class DrawAdapter extends TerraDrawBaseAdapter {
  readonly #map: L.Map;
  readonly #sketch: Sketch;
  readonly #shown = new Map<string, GeoJSONStoreFeatures>();

  constructor(map: L.Map) {
    super({ coordinatePrecision: 6 });
    this.#map = map;
    this.#sketch = new Sketch(map);
  }

  override getMapEventElement(): HTMLElement {
    return this.#sketch.element;
  }

  override getLngLatFromEvent(event: PointerEvent | MouseEvent): { lng: number; lat: number } {
    const { containerX, containerY } = this.getMapElementXYPosition(event);
    return this.unproject(containerX, containerY);
  }

  override project(lng: number, lat: number): { x: number; y: number } {
    const { x, y } = this.#map.latLngToContainerPoint([lat, lng]);
    return { x, y };
  }

  override unproject(x: number, y: number): { lng: number; lat: number } {
    const { lat, lng } = this.#map.containerPointToLatLng([x, y]);
    return { lat, lng };
  }

  override setCursor(cursor: Parameters<Adapter['setCursor']>[0]): void {
    this.#sketch.element.style.cursor = cursor === 'unset' ? '' : cursor;
  }

  override setDraggability(isEnabled: boolean): void {
    this.#sketch.keep(['mousedown', 'touchstart'], !isEnabled);
  }

  override setDoubleClickToZoom(isEnabled: boolean): void {
    // The map itself turns two taps into a double click.
    this.#sketch.keep(['click', 'dblclick'], !isEnabled);
  }

  override render({ created, updated, deletedIds }: Parameters<Adapter['render']>[0]): void {
    for (const feature of [...created, ...updated]) this.#shown.set(String(feature.id), feature);
    for (const id of deletedIds) this.#shown.delete(String(id));
    this.#sketch.show([...this.#shown.values()].map(strokeOf));
  }

  override clear(): void {
    this.#shown.clear();
    this.#sketch.show([]);
  }

  /** Leaves nothing of the drawing on the map. */
  remove(): void {
    this.#sketch.remove();
  }
}

function strokeOf({ geometry, properties }: GeoJSONStoreFeatures): Stroke {
  const isMiddle = properties[SELECT_PROPERTIES.MID_POINT] === true;
  const isCorner =
    properties[SELECT_PROPERTIES.SELECTION_POINT] === true ||
    (geometry.type === 'Point' &&
      properties['mode'] !== 'point' &&
      properties['mode'] !== 'select');
  return { geometry, handle: isMiddle ? 'middle' : isCorner ? 'corner' : null };
}
