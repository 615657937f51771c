import type * as L from '../leaflet';

/** Tells a press on a mark from the end of a drag that began there. */
export class Presses {
  #dragged = false;

  constructor(map: L.Map, signal: AbortSignal) {
    const press = () => {
      this.#dragged = false;
    };
    map.getContainer().addEventListener('pointerdown', press, { signal, capture: true });
    map.on('dragstart', () => {
      this.#dragged = true;
    });
  }

  /** Whether the pointer has dragged the map since it was pressed. */
  get isDrag(): boolean {
    return this.#dragged;
  }

  listen(button: HTMLButtonElement, act: () => void): void {
    button.addEventListener('click', (event) => {
      // The release that ends a drag is a click too; one from the keyboard has no detail.
      if (event.detail > 0 && this.#dragged) return;
      act();
    });
    button.addEventListener('dblclick', (event) => event.stopPropagation());
  }
}
