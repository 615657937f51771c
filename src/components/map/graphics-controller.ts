import type { LitElement, ReactiveController } from 'lit';

/** Knows whether the browser has lost an element's canvases, and has them painted again when it gets them back. */
export class GraphicsController implements ReactiveController {
  readonly #host: LitElement;
  readonly #repaint: () => void;
  readonly #lost = new Set<EventTarget>();
  #life = new AbortController();

  constructor(host: LitElement, repaint: () => void) {
    this.#host = host;
    this.#repaint = repaint;
    host.addController(this);
  }

  /** A canvas that was removed in the meantime is no loss. */
  get isLost(): boolean {
    for (const canvas of this.#lost) {
      if (canvas instanceof Node && !canvas.isConnected) this.#lost.delete(canvas);
    }
    return this.#lost.size > 0;
  }

  hostConnected(): void {
    this.#life = new AbortController();
    // These events do not bubble, but capturing sees them.
    const options = { capture: true, signal: this.#life.signal };
    const { renderRoot } = this.#host;
    const lost = ({ target }: Event) => target && this.#lost.add(target);
    const restored = ({ target }: Event) => {
      if (target) this.#lost.delete(target);
      // A restored canvas is empty.
      this.#repaint();
    };
    renderRoot.addEventListener('contextlost', lost, options);
    renderRoot.addEventListener('contextrestored', restored, options);
  }

  hostDisconnected(): void {
    this.#life.abort();
    this.#lost.clear();
  }
}
