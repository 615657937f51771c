import type * as L from '../leaflet';
import { type Pins, spotAround } from './pins';

/**
 * The name of the mark under the pointer or the focus, and a ring around the mark. Hidden from screen readers: the mark
 * itself has a name.
 */
export class Tip {
  readonly #pane: HTMLElement;
  readonly #pins: Pins;
  readonly #text = document.createElement('span');
  readonly #spot: HTMLElement;

  constructor(pane: HTMLElement, pins: Pins) {
    this.#pane = pane;
    this.#pins = pins;
    this.#text.className = 'mark-tip';
    this.#text.dir = 'auto';
    const ring = document.createElement('span');
    ring.className = 'mark-ring';
    this.#spot = spotAround(ring, this.#text);
    this.#spot.classList.add('tip');
    this.#spot.setAttribute('aria-hidden', 'true');
  }

  show(text: string, radius: number, at: L.LatLng): void {
    this.#text.textContent = text;
    this.#spot.style.setProperty('--_size', `${2 * radius}px`);
    if (!this.#spot.isConnected) this.#pane.append(this.#spot);
    this.#pins.pin(this.#spot, at);
  }

  hide(): void {
    if (this.#spot.isConnected) this.#pins.unpin(this.#spot);
  }
}
