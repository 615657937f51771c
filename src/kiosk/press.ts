import type { Phase } from './machine/phases';

/** The longest time between a finger's going up and its click. */
const CLICK_MS = 400;

/** Follows a finger from going down until its click has reached its target: nothing may move before that. */
export class Press {
  /** What the screen was doing when the finger went down; null if no finger is down. */
  since: Phase | null = null;
  readonly #ended: () => void;
  #timer = 0;

  constructor(ended: () => void) {
    this.#ended = ended;
  }

  listen(page: Window, signal: AbortSignal): void {
    const options = { signal, capture: true };
    for (const type of ['click', 'pointercancel'] as const) {
      page.addEventListener(type, () => this.#endIn(0), options);
    }
    page.addEventListener('pointerup', () => this.#endIn(CLICK_MS), options);
    signal.addEventListener('abort', () => this.#end(), { once: true });
  }

  begin(since: Phase): void {
    this.since = since;
  }

  #endIn(wait: number): void {
    if (this.since === null) return;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#end(), wait);
  }

  #end(): void {
    clearTimeout(this.#timer);
    this.since = null;
    this.#ended();
  }
}
