import { isObject, own } from '../json';
import { LIMITS } from './limits';

/** Gives each place an id, while features are read in their order. */
export interface Ids {
  /** Claims an id for the feature with this index. Returns the index of the feature that has it already, or null. */
  take(id: string, index: number): number | null;
  /** Makes an id for the feature with this index. */
  make(index: number): string;
}

/** The ids of a brief's places while it is read: as written, or made for those without. */
export class PlaceIds implements Ids {
  readonly #inFile = new Set<string>();
  readonly #takenBy = new Map<string, number>();

  /** Collects all ids first, so that no made-up id clashes with one in the file. */
  constructor(features: readonly unknown[]) {
    for (const feature of features) {
      const id = isObject(feature) ? idOf(own(feature, 'id')) : null;
      if (id !== null) this.#inFile.add(id);
    }
  }

  take(id: string, index: number): number | null {
    const holder = this.#takenBy.get(id);
    if (holder !== undefined) return holder;
    this.#takenBy.set(id, index);
    return null;
  }

  /** `place-3` for the third feature, or `place-3-2` and so on where that is taken. */
  make(index: number): string {
    const id = madeId(index, (made) => this.#inFile.has(made));
    this.#inFile.add(id);
    return id;
  }
}

/** An id for the feature with this index that is not taken. */
export function madeId(index: number, isTaken: (id: string) => boolean): string {
  const base = `place-${index + 1}`;
  let id = base;
  for (let n = 2; isTaken(id); n += 1) id = `${base}-${n}`;
  return id;
}

/** An id as a string, or null where it is not valid. RFC 7946 allows strings and numbers. */
export function idOf(value: unknown): string | null {
  if (typeof value === 'number') return isAsWritten(value) ? String(value) : null;
  if (typeof value !== 'string' || value.length > LIMITS.id || value.trim() === '') return null;
  // Half a character, from an id that was cut within one, can stand in no address.
  return /\p{Cs}/u.test(value) ? null : value;
}

/**
 * False for a number whose digits JSON may not keep: 2305843009223239036 and …037 become the same number, and one place
 * would get another's id. Fifteen digits are always kept.
 */
function isAsWritten(number: number): boolean {
  if (Number.isInteger(number)) return Number.isSafeInteger(number);
  return Number.isFinite(number) && Number(number.toPrecision(15)) === number;
}
