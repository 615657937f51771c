import type { LitElement, ReactiveController } from 'lit';

/**
 * Knows whether the browser has lost an element's canvases, and has them repainted when they are back. A canvas that
 * gets its picture as a bitmap is lost without an event, so a hidden canvas of one pixel is watched instead.
 */
export class GraphicsController implements ReactiveController {
  readonly #host: LitElement;
  readonly #repaint: () => void;
  readonly #lost = new Set<EventTarget>();
  #witness: HTMLCanvasElement | null = null;
  #life = new AbortController();

  constructor(host: LitElement, repaint: () => void) {
    this.#host = host;
    this.#repaint = repaint;
    host.addController(this);
  }

  /** Whether a canvas is lost; one that has been removed does not count. */
  get isLost(): boolean {
    for (const canvas of this.#lost) {
      const isGone = canvas instanceof Node && !canvas.isConnected;
      if (isGone && canvas !== this.#witness) this.#lost.delete(canvas);
    }
    return this.#lost.size > 0;
  }

  hostConnected(): void {
    this.#life = new AbortController();
    // These events do not bubble, but capturing sees them.
    const options = { capture: true, signal: this.#life.signal };
    const witness = document.createElement('canvas');
    witness.width = witness.height = 1;
    this.#witness = witness;
    const lost = ({ target }: Event) => target && this.#lost.add(target);
    const restored = ({ target }: Event) => {
      if (target) this.#lost.delete(target);
      // A restored canvas is empty.
      if (target === witness) beLost(witness);
      this.#repaint();
    };
    beLost(witness);
    for (const root of [this.#host.renderRoot, witness]) {
      root.addEventListener('contextlost', lost, options);
      root.addEventListener('contextrestored', restored, options);
    }
  }

  hostDisconnected(): void {
    this.#life.abort();
    this.#lost.clear();
    this.#witness = null;
  }
}

/** A canvas that was never painted cannot be lost. */
function beLost(canvas: HTMLCanvasElement): void {
  canvas.getContext('2d')?.fillRect(0, 0, 1, 1);
}
