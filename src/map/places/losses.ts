import type { Place } from '../../brief/brief';

/** What could not be put on the map; one bad place costs itself alone, and is told of once. */
export class Losses {
  readonly #told = new Set<Place>();
  readonly #tell: (place: Place, error: unknown) => void;

  constructor(tell: (place: Place, error: unknown) => void) {
    this.#tell = tell;
  }

  /** What `work` gives, or `instead` where it throws. */
  attempt<Value, Instead>(place: Place, work: () => Value, instead: Instead): Value | Instead {
    try {
      return work();
    } catch (error) {
      if (!this.#told.has(place)) {
        this.#told.add(place);
        this.#tell(place, error);
      }
      return instead;
    }
  }
}
