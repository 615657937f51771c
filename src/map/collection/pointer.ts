import type { Shape } from '../../collection/port';
import { worldSize } from '../../geometry/mercator';
import type * as L from '../leaflet';
import { type Item, itemAt, type Scene } from './scene';

/** The least radius of a target, in pixels: 24 across for a mouse, and more for a finger. */
const REACH = { fine: 12, coarse: 20 };

/** What is under the pointer: a mark, or otherwise a shape, and where. */
export type Under =
  | { readonly key: string; readonly item: Item }
  | { readonly key: string; readonly shape: Shape; readonly latLng: L.LatLng };

export function underOf(item: Item): Under {
  return { key: item.key, item };
}

export interface PointerHost {
  scene(): Scene | null;
  /** The shape at a point, in pixels of the world at the map's zoom. */
  shapeAt(point: L.Point): Shape | null;
  look(under: Under | null): void;
  press(under: Under): void;
}

/** Finds the painted mark under the pointer: paint receives no events. */
export class Pointer {
  readonly #map: L.Map;
  readonly #host: PointerHost;
  #over: string | null = null;
  #isPressed = false;
  #isDragged = false;
  #isCoarse = false;

  constructor(map: L.Map, host: PointerHost, signal: AbortSignal) {
    this.#map = map;
    this.#host = host;
    const container = map.getContainer();
    const capture = { signal, capture: true };
    container.addEventListener('pointerdown', (event) => this.#onDown(event), capture);
    container.addEventListener('pointerup', () => this.#onUp(), capture);
    container.addEventListener('pointercancel', () => this.#onUp(), capture);
    container.addEventListener('pointermove', (event) => this.#onMove(event), { signal });
    container.addEventListener('pointerleave', () => this.#leave(), { signal });
    // Before areas of the map receive it: marks lie above them.
    container.addEventListener('click', (event) => this.#onClick(event), capture);
    map.on('dragstart', () => {
      this.#isDragged = true;
      this.#leave();
    });
    signal.addEventListener('abort', () => container.classList.remove('over-mark'));
  }

  get isOver(): boolean {
    return this.#over !== null;
  }

  #onDown({ pointerType }: PointerEvent): void {
    this.#isPressed = true;
    this.#isDragged = false;
    this.#isCoarse = pointerType === 'touch';
  }

  #onUp(): void {
    this.#isPressed = false;
  }

  #onMove(event: PointerEvent): void {
    if (this.#isPressed || event.pointerType === 'touch') return;
    this.#isCoarse = false;
    const under = isOnButton(event) ? null : this.#at(event);
    if ((under?.key ?? null) === this.#over) return;
    // A button reports itself.
    if (under || !isOnButton(event)) this.#host.look(under);
    this.#over = under?.key ?? null;
    this.#map.getContainer().classList.toggle('over-mark', under !== null);
  }

  #leave(): void {
    if (this.#over === null) return;
    this.#over = null;
    this.#map.getContainer().classList.remove('over-mark');
    this.#host.look(null);
  }

  #onClick(event: MouseEvent): void {
    if (this.#isDragged || isOnButton(event)) return;
    const under = this.#at(event);
    if (!under) return;
    event.stopPropagation();
    this.#host.press(under);
  }

  #at(event: MouseEvent): Under | null {
    const map = this.#map;
    const corner = map.project(map.getCenter()).subtract(map.getSize().divideBy(2));
    const point = corner.add(map.mouseEventToContainerPoint(event));
    const item = this.#itemAt(point);
    if (item) return underOf(item);
    // An area of the chosen place receives the event itself.
    const isOnPath = event.target instanceof SVGElement;
    const shape = isOnPath ? null : this.#host.shapeAt(point);
    return shape && { key: `shape ${shape.id}`, shape, latLng: map.unproject(point) };
  }

  #itemAt(point: L.Point): Item | null {
    const scene = this.#host.scene();
    if (!scene) return null;
    const scale = scene.across / worldSize(this.#map.getZoom());
    const { x, y } = point.multiplyBy(scale);
    const reach = (this.#isCoarse ? REACH.coarse : REACH.fine) * scale;
    // At the edge of the box asked for, an item may lie in the next copy of the world.
    for (const shift of [0, scene.across, -scene.across]) {
      const item = itemAt(scene.items, { x: x + shift, y }, reach);
      if (item) return item;
    }
    return null;
  }
}

function isOnButton({ target }: Event): boolean {
  return target instanceof Element && target.closest('button, .here') !== null;
}
