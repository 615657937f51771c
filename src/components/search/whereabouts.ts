import type { Place } from '../../brief/brief';
import { type Filter, isEvent, matches } from '../../brief/queries/filter';
import type { Collection, Progress } from '../../collection/port';
import { aroundAll, wholeBounds } from '../../map/view/opening-bounds';
import type { State } from '../../state/state';

/** All of the world as one: so far apart stand the clusters that tell where places are. */
const WORLD = { box: [-180, -90, 180, 90] as const, zoom: 0, radius: 40 };

/** How many places pass the filter, and where they are on the map; of a collection, once it has answered. */
export class Whereabouts {
  readonly #changed: () => void;
  #asked: { collection: Collection; progress: Progress | null; filter: Filter } | null = null;
  #count: number | null = null;
  #life = new AbortController();

  /** `changed`: another number is known. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** How many; null before anybody knows. */
  countOf(state: State): number | null {
    const { filter, collection, progress } = state;
    if (!collection) return passingIn(state).length;
    const asked = this.#asked;
    const isOther = asked?.collection !== collection || asked.filter !== filter;
    if (isOther) this.#count = null;
    if (isOther || asked.progress !== progress) {
      this.#asked = { collection, progress, filter };
      void this.#ask(collection, filter);
    }
    return this.#count;
  }

  /** What holds them all; null where none is on the map. */
  async boundsOf(state: State): Promise<State['sight']> {
    const { filter, collection } = state;
    if (!collection) {
      const places = passingIn(state).filter(({ geometry }) => geometry !== null);
      return places.length > 0 ? wholeBounds(places) : null;
    }
    const { signal } = this.#life;
    const clusters = await collection.clusters(WORLD, filter, signal).catch(() => []);
    return aroundAll(clusters.map(({ box }) => box));
  }

  stop(): void {
    this.#life.abort();
    this.#life = new AbortController();
    this.#asked = null;
  }

  async #ask(collection: Collection, filter: Filter): Promise<void> {
    this.#life.abort();
    this.#life = new AbortController();
    const { signal } = this.#life;
    const page = await collection.page(filter, { start: 0, end: 1 }, signal).catch(() => null);
    if (!page || signal.aborted) return;
    this.#count = page.total;
    this.#changed();
  }
}

function passingIn({ brief, filter }: State): readonly Place[] {
  if (!brief) return [];
  return brief.places.filter((place) => !isEvent(place) && matches(brief, place, filter));
}
