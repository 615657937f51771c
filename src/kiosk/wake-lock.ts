/** The wait before the next request after a refusal. */
const PATIENCE_MS = 30_000;

/** Keeps the screen on while `wanted()`. The browser releases the lock whenever the page is hidden. */
export class WakeLock {
  readonly #wanted: () => boolean;
  #sentinel: WakeLockSentinel | null = null;
  #isAsking = false;
  #askAgainAt = 0;

  constructor(wanted: () => boolean, signal: AbortSignal) {
    this.#wanted = wanted;
    const shown = () => {
      this.#askAgainAt = 0;
      void this.update();
    };
    document.addEventListener('visibilitychange', shown, { signal });
    signal.addEventListener('abort', () => void this.#release(), { once: true });
  }

  get isHeld(): boolean {
    return this.#sentinel !== null && !this.#sentinel.released;
  }

  /**
   * Requests or releases the lock, as needed. A refusal (low battery, a sandbox) is not an error: it asks again later.
   */
  async update(): Promise<void> {
    if (!this.#wanted()) return this.#release();
    if (this.isHeld || this.#isAsking || document.visibilityState === 'hidden') return;
    if (performance.now() < this.#askAgainAt) return;
    this.#isAsking = true;
    try {
      this.#sentinel = (await navigator.wakeLock?.request('screen')) ?? null;
    } catch {
      this.#sentinel = null;
      this.#askAgainAt = performance.now() + PATIENCE_MS;
    } finally {
      this.#isAsking = false;
    }
    // It may no longer be wanted.
    if (!this.#wanted()) await this.#release();
  }

  async #release(): Promise<void> {
    const sentinel = this.#sentinel;
    this.#sentinel = null;
    await sentinel?.release().catch(() => null);
  }
}
