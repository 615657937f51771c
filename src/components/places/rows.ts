import type { Page, Range, Row } from '../../collection/port';

/** How many rows are asked for at once. */
const CHUNK = 50;
/** The most chunks that are kept: the oldest go first. */
const MOST_CHUNKS = 40;

export type Ask = (range: Range, signal: AbortSignal) => Promise<Page>;

/** The rows of a list too long for memory: those near what is in view. */
export class Rows {
  /** How many rows there are; null until that is known. */
  total: number | null = null;
  readonly #changed: () => void;
  #ask: Ask;
  #chunks = new Map<number, readonly Row[]>();
  /** Rows from before a change, shown until newer ones come. */
  #stale = new Map<number, readonly Row[]>();
  #asked = new Map<number, AbortController>();

  constructor(ask: Ask, changed: () => void) {
    this.#ask = ask;
    this.#changed = changed;
  }

  /**
   * Call when the list has changed or grown. Its known rows stay until newer ones come, unless it is `another` list.
   */
  renew(ask: Ask, isAnother: boolean): void {
    this.stop();
    this.#ask = ask;
    this.#stale = isAnother ? new Map() : new Map([...this.#stale, ...this.#chunks]);
    this.#chunks = new Map();
  }

  at(rank: number): Row | null {
    const chunk = Math.floor(rank / CHUNK);
    const rows = this.#chunks.get(chunk) ?? this.#stale.get(chunk);
    return rows?.[rank - chunk * CHUNK] ?? null;
  }

  /** Asks for the rows in view, and no longer for any others. */
  want({ start, end }: Range): void {
    const first = Math.floor(start / CHUNK);
    const last = Math.floor(Math.max(start, end - 1) / CHUNK);
    for (const [chunk, asked] of this.#asked) {
      if (chunk >= first && chunk <= last) continue;
      asked.abort();
      this.#asked.delete(chunk);
    }
    for (let chunk = first; chunk <= last; chunk++) {
      if (!this.#chunks.has(chunk) && !this.#asked.has(chunk)) void this.#fetch(chunk);
    }
  }

  /** Aborts all requests. */
  stop(): void {
    for (const asked of this.#asked.values()) asked.abort();
    this.#asked.clear();
  }

  async #fetch(chunk: number): Promise<void> {
    const asked = new AbortController();
    this.#asked.set(chunk, asked);
    const range = { start: chunk * CHUNK, end: (chunk + 1) * CHUNK };
    const page = await this.#ask(range, asked.signal).catch(() => null);
    if (asked.signal.aborted) return;
    this.#asked.delete(chunk);
    if (!page) return;
    this.total = page.total;
    this.#chunks.set(chunk, page.rows);
    this.#stale.delete(chunk);
    const [oldest] = this.#chunks.keys();
    if (this.#chunks.size > MOST_CHUNKS && oldest !== undefined) this.#chunks.delete(oldest);
    this.#changed();
  }
}
