import { worldSize } from '../../geometry/mercator';
import type * as L from '../leaflet';
import { type Item, itemAt, type Scene } from './scene';

/** A target is at least so large, in pixels from its middle: 24 across for a mouse, and more for a finger. */
const REACH = { fine: 12, coarse: 20 };

export interface PointerHost {
  scene(): Scene | null;
  hover(item: Item | null): void;
  press(item: Item): void;
}

/** Finds the painted marks under the pointer: what is painted hears nothing itself. */
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
    // Before areas of the map hear of it: marks lie over those.
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
    const item = isOnButton(event) ? null : this.#itemAt(event);
    if ((item?.key ?? null) === this.#over) return;
    // A button tells of itself.
    if (item || !isOnButton(event)) this.#host.hover(item);
    this.#over = item?.key ?? null;
    this.#map.getContainer().classList.toggle('over-mark', item !== null);
  }

  #leave(): void {
    if (this.#over === null) return;
    this.#over = null;
    this.#map.getContainer().classList.remove('over-mark');
    this.#host.hover(null);
  }

  #onClick(event: MouseEvent): void {
    if (this.#isDragged || isOnButton(event)) return;
    const item = this.#itemAt(event);
    if (!item) return;
    event.stopPropagation();
    this.#host.press(item);
  }

  #itemAt(event: MouseEvent): Item | null {
    const scene = this.#host.scene();
    if (!scene) return null;
    const map = this.#map;
    const scale = scene.across / worldSize(map.getZoom());
    const corner = map.project(map.getCenter()).subtract(map.getSize().divideBy(2));
    const { x, y } = corner.add(map.mouseEventToContainerPoint(event)).multiplyBy(scale);
    const reach = (this.#isCoarse ? REACH.coarse : REACH.fine) * scale;
    // At the edge of what was asked for, an item may lie in the next copy of the world.
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
