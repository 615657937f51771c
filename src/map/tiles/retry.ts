/** The first wait and the longest, in milliseconds. */
const FIRST = 5_000;
const LONGEST = 300_000;

/** Tries again after ever longer waits, and at once when the network is back. */
export class Retry {
  readonly #again: () => void;
  #wait = FIRST;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(page: Window, again: () => void, signal: AbortSignal) {
    this.#again = again;
    page.addEventListener('online', () => this.#now(), { signal });
    signal.addEventListener('abort', () => clearTimeout(this.#timer), { once: true });
  }

  /** Call when something has failed; changes nothing while a try is due. */
  schedule(): void {
    if (this.#timer !== undefined) return;
    this.#timer = setTimeout(() => this.#now(), this.#wait);
    this.#wait = Math.min(LONGEST, 2 * this.#wait);
  }

  /** Call when all is well. */
  reset(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#wait = FIRST;
  }

  #now(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#again();
  }
}
