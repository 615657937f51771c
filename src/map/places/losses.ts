import type { Place } from '../../brief/brief';

/** Keeps one bad place from costing the others: its failure is reported once, and the rest goes on. */
export class Losses {
  readonly #told = new Set<Place>();
  readonly #tell: (place: Place, error: unknown) => void;

  constructor(tell: (place: Place, error: unknown) => void) {
    this.#tell = tell;
  }

  /** The result of `work`, or `instead` if it throws. */
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
