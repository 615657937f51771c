import type { Page, Range, Row } from '../../collection/port';

/** So many are asked for at once. */
const CHUNK = 50;
/** More are forgotten, those first that were asked for first. */
const MOST_CHUNKS = 40;

export type Ask = (range: Range, signal: AbortSignal) => Promise<Page>;

/** The rows of a list that does not fit in memory: those near what is seen. */
export class Rows {
  /** How many there are; null before anybody has said. */
  total: number | null = null;
  readonly #changed: () => void;
  #ask: Ask;
  #chunks = new Map<number, readonly Row[]>();
  /** Those of the list before, which stand until there are newer. */
  #stale = new Map<number, readonly Row[]>();
  #asked = new Map<number, AbortController>();

  constructor(ask: Ask, changed: () => void) {
    this.#ask = ask;
    this.#changed = changed;
  }

  /** The list is another, or longer. What is known of it stands until there is news; not so where it is `another`. */
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

  /** What is seen: that is asked for, and nothing else any more. */
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

  /** Asks for nothing any more. */
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
