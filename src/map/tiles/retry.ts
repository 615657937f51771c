/** The first wait and the longest, in milliseconds. */
const FIRST = 5_000;
const LONGEST = 300_000;

/** Tries again after longer and longer waits, and at once when the network is back. */
export class Retry {
  readonly #again: () => void;
  #wait = FIRST;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(page: Window, again: () => void, signal: AbortSignal) {
    this.#again = again;
    page.addEventListener('online', () => this.#now(), { signal });
    signal.addEventListener('abort', () => clearTimeout(this.#timer), { once: true });
  }

  /** Something has failed; while a try is due, nothing changes. */
  schedule(): void {
    if (this.#timer !== undefined) return;
    this.#timer = setTimeout(() => this.#now(), this.#wait);
    this.#wait = Math.min(LONGEST, 2 * this.#wait);
  }

  /** All is well. */
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
