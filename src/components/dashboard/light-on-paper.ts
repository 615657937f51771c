import type { ReactiveController } from 'lit';
import { windowOf } from '../../map/view/sheet';

/** Marks its host while the page is printed: paper is light, whatever the screen was. */
export class LightOnPaper implements ReactiveController {
  readonly #host: Element;
  #life = new AbortController();

  constructor(host: Element) {
    this.#host = host;
  }

  hostConnected(): void {
    this.#life = new AbortController();
    const { signal } = this.#life;
    for (const type of ['beforeprint', 'afterprint']) {
      windowOf(this.#host).addEventListener(type, this.#onPrint, { signal });
    }
  }

  hostDisconnected(): void {
    this.#life.abort();
  }

  readonly #onPrint = ({ type }: Event): void => {
    this.#host.toggleAttribute('data-printing', type === 'beforeprint');
  };
}
