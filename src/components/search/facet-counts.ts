import { isEvent, matches, type Span } from '../../brief/queries/filter';
import type { Facets } from '../../collection/port';
import type { State } from '../../state/state';
import { LatestAnswer } from './latest-answer';

/** What a reader can filter by. */
export interface FilterChoices {
  /** How many places of each kind pass the rest of the filter. */
  readonly kinds: ReadonlyMap<string, number>;
  /**
   * From the first date to the last; null if there are no dates, and for a brief in memory, whose timeline has them.
   */
  readonly span: Span | null;
}

/** Counts what a reader can filter by; the counts of a collection come once it has answered. */
export class FacetCounts {
  readonly #facets: LatestAnswer<Facets>;

  /** Calls `changed` when there is another answer. */
  constructor(changed: () => void) {
    this.#facets = new LatestAnswer((collection, ...asked) => collection.facets(...asked), changed);
  }

  of(state: State): FilterChoices {
    const { brief, filter, collection } = state;
    if (collection) {
      const facets = this.#facets.of(collection, state) ?? this.#facets.latest;
      return { kinds: new Map(facets?.kinds), span: facets?.times?.span ?? null };
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
    this.#facets.stop();
  }
}
