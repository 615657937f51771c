import { type Ids, madeId } from '../brief/read/place-ids';
import { bytes } from './grow';

/**
 * The ids of places while they arrive. One that was made, and that the file has later, gives way: the place is called by
 * another from then on, as if the file had been read before.
 */
export class ArrivingIds implements Ids {
  readonly #ids: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #isMade = bytes();
  readonly #featureOf: (number: number) => number;

  /** `featureOf` gives the index of the feature that became the place of this number. */
  constructor(featureOf: (number: number) => number) {
    this.#featureOf = featureOf;
  }

  /** Of the place with this number, counted from 0 in the order of the file. */
  of(number: number): string {
    return this.#ids[number] ?? '';
  }

  /** The number of the place with this id. */
  numberOf(id: string): number | null {
    return this.#numbers.get(id) ?? null;
  }

  take(id: string): number | null {
    const holder = this.#numbers.get(id);
    if (holder !== undefined) {
      const feature = this.#featureOf(holder);
      if (this.#isMade.at(holder) === 0) return feature;
      const other = madeId(feature, (made) => this.#numbers.has(made));
      this.#ids[holder] = other;
      this.#numbers.set(other, holder);
    }
    this.#claim(id, false);
    return null;
  }

  make(index: number): string {
    const id = madeId(index, (made) => this.#numbers.has(made));
    this.#claim(id, true);
    return id;
  }

  #claim(id: string, isMade: boolean): void {
    this.#numbers.set(id, this.#ids.length);
    this.#ids.push(id);
    this.#isMade.push(isMade ? 1 : 0);
  }
}
