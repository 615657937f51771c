import type { ReactiveController } from 'lit';

/** Marks its host while the page is printed: paper is light, whatever the screen was. */
export class LightOnPaper implements ReactiveController {
  readonly #host: Element;

  constructor(host: Element) {
    this.#host = host;
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#onPrint);
    window.addEventListener('afterprint', this.#onPrint);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#onPrint);
    window.removeEventListener('afterprint', this.#onPrint);
  }

  readonly #onPrint = ({ type }: Event): void => {
    this.#host.toggleAttribute('data-printing', type === 'beforeprint');
  };
}
