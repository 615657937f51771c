import type { Place } from '../../brief/brief';
import { isEvent, matches } from '../../brief/queries/filter';
import { aroundAll, wholeBounds } from '../../map/view/opening-bounds';
import type { State } from '../../state/state';
import { LatestAnswer } from './latest-answer';

/** The whole world in clusters, whose bounds are all that is needed; `radius` in pixels. */
const WORLD = { box: [-180, -90, 180, 90] as const, zoom: 0, radius: 40 };

/** How many places pass the filter, and their bounds; those of a collection come once it has answered. */
export class ResultsExtent {
  readonly #total: LatestAnswer<number>;
  #life = new AbortController();

  /** Calls `changed` when the number has changed. */
  constructor(changed: () => void) {
    this.#total = new LatestAnswer(async (collection, filter, signal) => {
      const { total } = await collection.page(filter, { start: 0, end: 1 }, signal);
      return total;
    }, changed);
  }

  /** How many places pass; null until that is known. */
  countOf(state: State): number | null {
    const { collection } = state;
    return collection ? this.#total.of(collection, state) : passingIn(state).length;
  }

  /** The bounds of all places that pass; null if none is on the map. */
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
    this.#total.stop();
    this.#life.abort();
    this.#life = new AbortController();
  }
}

function passingIn({ brief, filter }: State): readonly Place[] {
  if (!brief) return [];
  return brief.places.filter((place) => !isEvent(place) && matches(brief, place, filter));
}
