import { attempt } from './machine/attempt';
import { SECOND } from './machine/time';

const ANSWER_MS = 5 * SECOND;
/** How long an answer counts. */
const FRESH_MS = 30 * SECOND;

/** Whether a reload would find this page again: a screen that shows the browser's own error page is stuck there. */
export class PageReturn {
  readonly #life: AbortSignal;
  #foundAt = Number.NEGATIVE_INFINITY;
  #askedAt = Number.NEGATIVE_INFINITY;

  constructor(life: AbortSignal) {
    this.#life = life;
  }

  /** Asks the server if it has to, and is sure only once the server has answered. */
  get isSure(): boolean {
    if (location.protocol === 'file:' || hasServiceWorker()) return true;
    const now = performance.now();
    if (now - this.#askedAt > ANSWER_MS + SECOND) void this.#ask(now);
    return now - this.#foundAt < FRESH_MS;
  }

  async #ask(now: number): Promise<void> {
    this.#askedAt = now;
    const signal = AbortSignal.any([this.#life, AbortSignal.timeout(ANSWER_MS)]);
    const answer = await fetch(location.href, { method: 'HEAD', signal }).catch(() => null);
    if (answer?.ok) this.#foundAt = performance.now();
  }
}

function hasServiceWorker(): boolean {
  return attempt(() => Boolean(navigator.serviceWorker?.controller), false);
}
