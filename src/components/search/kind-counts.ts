import { isEvent, matches } from '../../brief/queries/filter';
import type { Collection, Count, Progress } from '../../collection/port';
import type { State } from '../../state/state';

/** How many places there are of each kind that pass the rest of the filter; of a collection, once it has answered. */
export class KindCounts {
  readonly #changed: () => void;
  #asked: { collection: Collection; progress: Progress | null; rest: string } | null = null;
  #counts: readonly Count[] = [];
  #life = new AbortController();

  /** `changed`: there are other counts. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  of(state: State): ReadonlyMap<string, number> {
    const { brief, filter, collection, progress } = state;
    const rest = { ...filter, kinds: new Set<string>() };
    if (collection) {
      const { words, topics, articles, span } = filter;
      const key = JSON.stringify([words, [...topics], [...articles], span]);
      const asked = this.#asked;
      if (asked?.collection !== collection || asked.progress !== progress || asked.rest !== key) {
        this.#asked = { collection, progress, rest: key };
        void this.#ask(collection, rest);
      }
      return new Map(this.#counts);
    }
    const counts = new Map<string, number>();
    for (const place of brief?.places ?? []) {
      if (isEvent(place)) continue;
      const one = brief && matches(brief, place, rest) ? 1 : 0;
      counts.set(place.kind, (counts.get(place.kind) ?? 0) + one);
    }
    return counts;
  }

  stop(): void {
    this.#life.abort();
    this.#asked = null;
  }

  async #ask(collection: Collection, rest: State['filter']): Promise<void> {
    this.#life.abort();
    this.#life = new AbortController();
    const { signal } = this.#life;
    const facets = await collection.facets(rest, signal).catch(() => null);
    if (!facets || signal.aborted) return;
    this.#counts = facets.kinds;
    this.#changed();
  }
}
