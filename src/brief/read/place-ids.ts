import { isObject, own } from '../json';
import { LIMITS } from './limits';

/** The ids of a brief while it is read: as the file has them, or made for those that have none. */
export class PlaceIds {
  readonly #inFile = new Set<string>();
  readonly #takenBy = new Map<string, number>();

  /** All ids are looked at first, so that none that is made meets one of the file's. */
  constructor(features: readonly unknown[]) {
    for (const feature of features) {
      const id = isObject(feature) ? idOf(own(feature, 'id')) : null;
      if (id !== null) this.#inFile.add(id);
    }
  }

  /** Takes an id for the feature with this index; gives back the index of the one that has it, or null. */
  take(id: string, index: number): number | null {
    const holder = this.#takenBy.get(id);
    if (holder !== undefined) return holder;
    this.#takenBy.set(id, index);
    return null;
  }

  /** `place-3` for the third feature, or `place-3-2` and so on where the file has that one. */
  make(index: number): string {
    const base = `place-${index + 1}`;
    let id = base;
    for (let n = 2; this.#inFile.has(id); n += 1) id = `${base}-${n}`;
    this.#inFile.add(id);
    return id;
  }
}

/** An id as a string, or null for what is none: RFC 7946 allows strings and numbers. */
export function idOf(value: unknown): string | null {
  if (typeof value === 'number') return isAsWritten(value) ? String(value) : null;
  if (typeof value !== 'string' || value.length > LIMITS.id || value.trim() === '') return null;
  return value;
}

/**
 * False for a number of which the file may have other digits: 2305843009223239036 and …037 are the same one once JSON
 * is read, and a place would go by the id of another. Fifteen digits always come through.
 */
function isAsWritten(number: number): boolean {
  if (Number.isInteger(number)) return Number.isSafeInteger(number);
  return Number.isFinite(number) && Number(number.toPrecision(15)) === number;
}
