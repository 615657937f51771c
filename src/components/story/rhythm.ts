/** What has not stirred for so long has come to rest. */
const REST_MS = 350;
/** Sooner after one another, movements of a map are no longer calm. */
const PACE_MS = 1200;

/** Calls when what stirs has come to rest: the last stop counts, and none that was passed on the way. */
export class Rhythm {
  readonly #rested: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #calledAt = Number.NEGATIVE_INFINITY;

  constructor(rested: () => void) {
    this.#rested = rested;
  }

  stir(): void {
    clearTimeout(this.#timer);
    const wait = Math.max(REST_MS, this.#calledAt + PACE_MS - performance.now());
    this.#timer = setTimeout(() => {
      this.#calledAt = performance.now();
      this.#rested();
    }, wait);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
