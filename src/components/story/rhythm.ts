/** How long without stirring counts as rest. */
const REST_MS = 350;
/** Movements of a map in quicker succession than this are no longer calm. */
const PACE_MS = 1200;

/** Calls back once what stirs has come to rest: the last stop counts, and none passed on the way. */
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
