import { isEvent, matches, type Span } from '../../brief/queries/filter';
import type { Collection, Count, Progress } from '../../collection/port';
import type { State } from '../../state/state';

/** What one can filter by. */
export interface Narrowing {
  /** How many places there are of each kind that pass the rest of the filter. */
  readonly kinds: ReadonlyMap<string, number>;
  /** From the first date to the last; null where none has a date, and of a brief in memory, whose timeline has them. */
  readonly span: Span | null;
}

/** What the places that pass can be filtered by; of a collection, once it has answered. */
export class Narrowings {
  readonly #changed: () => void;
  #asked: { collection: Collection; progress: Progress | null; filter: string } | null = null;
  #kinds: readonly Count[] = [];
  #span: Span | null = null;
  #life = new AbortController();

  /** `changed`: there is another answer. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  of(state: State): Narrowing {
    const { brief, filter, collection, progress } = state;
    if (collection) {
      const { words, kinds, topics, articles, span } = filter;
      const key = JSON.stringify([words, [...kinds], [...topics], [...articles], span]);
      const asked = this.#asked;
      if (asked?.collection !== collection || asked.progress !== progress || asked.filter !== key) {
        this.#asked = { collection, progress, filter: key };
        void this.#ask(collection, filter);
      }
      return { kinds: new Map(this.#kinds), span: this.#span };
    }
    const rest = { ...filter, kinds: new Set<string>() };
    const counts = new Map<string, number>();
    for (const place of brief?.places ?? []) {
      if (isEvent(place)) continue;
      const one = brief && matches(brief, place, rest) ? 1 : 0;
      counts.set(place.kind, (counts.get(place.kind) ?? 0) + one);
    }
    return { kinds: counts, span: null };
  }

  stop(): void {
    this.#life.abort();
    this.#asked = null;
  }

  async #ask(collection: Collection, filter: State['filter']): Promise<void> {
    this.#life.abort();
    this.#life = new AbortController();
    const { signal } = this.#life;
    const facets = await collection.facets(filter, signal).catch(() => null);
    if (!facets || signal.aborted) return;
    this.#kinds = facets.kinds;
    this.#span = facets.times?.span ?? null;
    this.#changed();
  }
}
