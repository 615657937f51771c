import { type Ids, madeId } from '../brief/read/place-ids';
import { bytes } from './growing-array';

/**
 * The ids of places while they arrive. If the file turns out to have an id that was made up for another place, that
 * place gets a new one, as if the whole file had been read first.
 */
export class ArrivingIds implements Ids {
  readonly #ids: string[] = [];
  readonly #numbers = new Numbers(this.#ids);
  readonly #isMade = bytes();
  readonly #featureOf: (number: number) => number;

  /** `featureOf` gives the index of the feature that became the place of this number. */
  constructor(featureOf: (number: number) => number) {
    this.#featureOf = featureOf;
  }

  /** The id of the place with this number, counted from 0 in the order of the file. */
  of(number: number): string {
    return this.#ids[number] ?? '';
  }

  /** The number of the place with this id. */
  numberOf(id: string): number | null {
    return this.#numbers.of(id);
  }

  take(id: string): number | null {
    const holder = this.#numbers.of(id);
    if (holder === null) {
      this.#claim(id, false);
      return null;
    }
    const feature = this.#featureOf(holder);
    if (this.#isMade.at(holder) === 0) return feature;
    const other = madeId(feature, (made) => this.#numbers.of(made) !== null);
    this.#numbers.give(id, this.#ids.length);
    this.#ids[holder] = other;
    this.#numbers.add(other, holder);
    this.#ids.push(id);
    this.#isMade.push(0);
    return null;
  }

  make(index: number): string {
    const id = madeId(index, (made) => this.#numbers.of(made) !== null);
    this.#claim(id, true);
    return id;
  }

  #claim(id: string, isMade: boolean): void {
    this.#numbers.add(id, this.#ids.length);
    const number = this.#ids.push(id) - 1;
    this.#isMade.extended()[number] = isMade ? 1 : 0;
  }
}

/**
 * Finds the number of an id in a list of ids, by a hash table of numbers alone. For a million ids a `Map` takes five
 * times the memory, and two microseconds each.
 */
class Numbers {
  readonly #ids: readonly string[];
  /** A number plus one; 0 for none. */
  #slots = new Int32Array(2_048);
  #used = 0;
  /** Random, so that nobody can write a file whose ids all fall on one slot. */
  readonly #seed = Math.floor(Math.random() * 2 ** 32);

  constructor(ids: readonly string[]) {
    this.#ids = ids;
  }

  of(id: string): number | null {
    const number = this.#slots[this.#slotOf(id)] ?? 0;
    return number === 0 ? null : number - 1;
  }

  /** Adds a new id, which must be in the list before the next look-up. */
  add(id: string, number: number): void {
    if (this.#used * 2 >= this.#slots.length) this.#grow();
    this.#slots[this.#slotOf(id)] = number + 1;
    this.#used += 1;
  }

  /** Gives an id to another number. */
  give(id: string, number: number): void {
    this.#slots[this.#slotOf(id)] = number + 1;
  }

  /** The slot where an id is, or would be. */
  #slotOf(id: string): number {
    const last = this.#slots.length - 1;
    let slot = hashOf(id, this.#seed) & last;
    for (;;) {
      const number = this.#slots[slot] ?? 0;
      if (number === 0 || this.#ids[number - 1] === id) return slot;
      slot = (slot + 1) & last;
    }
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Int32Array(before.length * 2);
    for (const number of before) {
      const id = number === 0 ? undefined : this.#ids[number - 1];
      if (id !== undefined) this.#slots[this.#slotOf(id)] = number;
    }
  }
}

/** FNV-1a, with its bits mixed once more: the low ones choose. */
function hashOf(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash ^ (hash >>> 15);
}
