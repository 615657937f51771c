import type { LitElement, ReactiveController } from 'lit';

const ON = ['pointerover', 'focusin'];
const OFF = ['pointerout', 'focusout'];

/**
 * An element with `data-place` highlights that place everywhere while the pointer or the focus is on it: `html`<button
 * data-place=${id}>…</button>``.
 */
export class HighlightController implements ReactiveController {
  readonly #host: LitElement;
  readonly #highlight: (id: string | null) => void;

  constructor(host: LitElement, highlight: (id: string | null) => void) {
    this.#host = host;
    this.#highlight = highlight;
    host.addController(this);
  }

  hostConnected(): void {
    const { renderRoot } = this.#host;
    for (const type of [...ON, ...OFF]) renderRoot.addEventListener(type, this.#listener);
  }

  hostDisconnected(): void {
    const { renderRoot } = this.#host;
    for (const type of [...ON, ...OFF]) renderRoot.removeEventListener(type, this.#listener);
  }

  readonly #listener = ({ type, target }: Event): void => {
    const place = target instanceof Element && target.closest<HTMLElement>('[data-place]');
    if (place) this.#highlight(ON.includes(type) ? (place.dataset['place'] ?? null) : null);
  };
}
