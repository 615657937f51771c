import type { Phase } from './machine/phases';

/** A click comes this long after the finger went up, at the latest. */
const CLICK_MS = 400;

/** A finger from when it goes down until its click has met what it was meant for: till then nothing may move. */
export class Press {
  /** What the screen was doing when the finger went down; null where none is. */
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
