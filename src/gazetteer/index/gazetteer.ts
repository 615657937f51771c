import { fold, hash } from '../fold';
import { ALTERNATE, COLUMNS, type Column, MAGIC, VERSION, type WordList } from './layout';
import { type GazetteerPlace, type Match, TYPES } from './place';

/** An open index of places. Reads straight from the bytes: opening one costs only reading the file. */
export class Gazetteer {
  readonly #columns: Readonly<Record<Column, Uint32Array>>;
  readonly #types: Uint8Array;
  readonly #names: Uint8Array;
  readonly #texts: readonly string[];
  readonly #decoder = new TextDecoder();

  /** @throws RangeError where the bytes are not those of an index of this version. */
  constructor(bytes: Uint8Array) {
    const whole = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
    const header = new Uint32Array(whole.buffer, whole.byteOffset, 2 + 2 * COLUMNS.length);
    if (header[0] !== MAGIC || header[1] !== VERSION) {
      throw new RangeError('not an index of places of this version');
    }
    const raw = (name: Column): Uint8Array => {
      const i = 2 + 2 * COLUMNS.indexOf(name);
      const [at = 0, length = 0] = header.subarray(i, i + 2);
      if (at + length > whole.length) throw new RangeError('an index of places that is cut short');
      return whole.subarray(at, at + length);
    };
    const column = (name: Column): [Column, Uint32Array] => {
      const { buffer, byteOffset, byteLength } = raw(name);
      return [name, new Uint32Array(buffer, byteOffset, byteLength >> 2)];
    };
    this.#columns = Object.fromEntries(COLUMNS.map(column)) as Record<Column, Uint32Array>;
    this.#types = raw('type');
    this.#names = raw('nameBytes');
    this.#texts = this.#decoder.decode(raw('texts')).split('\n');
  }

  /** The places of a name, in any spelling of case, accents and hyphens. */
  find(name: string): Match[] {
    return this.findFolded(fold(name));
  }

  /** The same for an already folded name. */
  findFolded(folded: string): Match[] {
    const key = this.#key(folded);
    if (key < 0) return [];
    const { keyAt, postings } = this.#columns;
    const list = postings.subarray(keyAt[key], keyAt[key + 1]);
    return Array.from(list, (posting) => ({
      place: this.place(posting & ~ALTERNATE),
      isMain: posting < ALTERNATE,
    }));
  }

  has(folded: string): boolean {
    return this.#key(folded) >= 0;
  }

  /** The state or county of a code (“US.KY”, “US.KY.067”), or the country (“US”). */
  area(code: string): GazetteerPlace | undefined {
    const [match] = this.findFolded(`#${code.toLowerCase()}`);
    return match?.place;
  }

  /** Whether a folded word is one of a list. */
  isIn(list: WordList, folded: string): boolean {
    const hashes = this.#columns[list];
    const wanted = hash(folded)[0];
    return hashes[lowerBound(hashes, wanted)] === wanted;
  }

  place(index: number): GazetteerPlace {
    const { lat, lon, population, geonames, reach, country, state, county, nameAt } = this.#columns;
    const text = (column: Uint32Array): string => this.#texts[column[index] ?? 0] ?? '';
    return {
      index,
      type: TYPES[this.#types[index] ?? 0] ?? 'town',
      name: this.#decoder.decode(this.#names.subarray(nameAt[index], nameAt[index + 1])),
      lat: ((lat[index] ?? 0) | 0) / 1e5,
      lon: ((lon[index] ?? 0) | 0) / 1e5,
      population: population[index] ?? 0,
      country: text(country),
      state: text(state),
      county: text(county),
      geonames: geonames[index] ?? 0,
      reach: reach[index] ?? 0,
    };
  }

  #key(folded: string): number {
    const { keyA, keyB } = this.#columns;
    const [a, b] = hash(folded);
    for (let i = lowerBound(keyA, a); keyA[i] === a; i++) if (keyB[i] === b) return i;
    return -1;
  }
}

function lowerBound(sorted: Uint32Array, wanted: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
