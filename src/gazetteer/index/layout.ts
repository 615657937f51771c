import { hash } from '../fold';
import type { Entry } from './build';
import { type PlaceType, TYPES } from './place';

/**
 * The index in one buffer: a header of 32-bit numbers, then columns, each at a multiple of four bytes. Names are looked up by
 * two hashes: the first are sorted, the second says whether it is the name itself. Nothing is parsed when it is opened.
 */
export const MAGIC = 0x444c4758;
/** Changes with the layout or the contents: an index of another version is rebuilt. */
export const VERSION = 17;

/** Columns in their order. */
export const COLUMNS = [
  'lat',
  'lon',
  'population',
  'geonames',
  'reach',
  'country',
  'state',
  'county',
  'type',
  'nameAt',
  'nameBytes',
  'keyA',
  'keyB',
  'keyAt',
  'postings',
  'texts',
  'given',
  'family',
  'words',
] as const;
export type Column = (typeof COLUMNS)[number];

/** The lists of folded words that an index carries beside its places. */
export type WordList = Extract<Column, 'given' | 'family' | 'words'>;
export type WordLists = Readonly<Record<WordList, readonly string[]>>;

/** The bit of a posting that says that the name is not the place's main one. */
export const ALTERNATE = 0x80000000;

export function packIndex(
  entries: readonly Entry[],
  keys: ReadonlyMap<string, readonly number[]>,
  lists: WordLists,
): Uint8Array {
  const texts = new Texts();
  const columns: Record<Column, ArrayBufferView> = {
    lat: Int32Array.from(entries, ({ lat }) => Math.round(lat * 1e5)),
    lon: Int32Array.from(entries, ({ lon }) => Math.round(lon * 1e5)),
    population: Uint32Array.from(entries, ({ population }) => population),
    geonames: Uint32Array.from(entries, ({ geonames }) => geonames),
    reach: Uint32Array.from(entries, ({ reach }) => reach),
    country: Uint32Array.from(entries, ({ country }) => texts.at(country)),
    state: Uint32Array.from(entries, ({ state }) => texts.at(state)),
    county: Uint32Array.from(entries, ({ county }) => texts.at(county)),
    type: Uint8Array.from(entries, ({ type }) => typeNumber(type)),
    ...packNames(entries),
    ...packKeys(keys),
    texts: texts.bytes(),
    given: sortedHashes(lists.given),
    family: sortedHashes(lists.family),
    words: sortedHashes(lists.words),
  };
  return join(columns);
}

const typeNumber = (type: PlaceType): number => TYPES.indexOf(type);

/** Short texts that many places share: codes of countries, states, counties. */
class Texts {
  readonly #list: string[] = [];
  readonly #numbers = new Map<string, number>();

  at(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#list.push(text) - 1;
    this.#numbers.set(text, number);
    return number;
  }

  bytes(): Uint8Array {
    return new TextEncoder().encode(this.#list.join('\n'));
  }
}

function packNames(
  entries: readonly Entry[],
): Pick<Record<Column, ArrayBufferView>, 'nameAt' | 'nameBytes'> {
  const encoder = new TextEncoder();
  const names = entries.map(({ name }) => encoder.encode(name));
  const nameAt = new Uint32Array(names.length + 1);
  names.forEach((name, i) => {
    nameAt[i + 1] = (nameAt[i] ?? 0) + name.length;
  });
  const nameBytes = new Uint8Array(nameAt[names.length] ?? 0);
  names.forEach((name, i) => {
    nameBytes.set(name, nameAt[i]);
  });
  return { nameAt, nameBytes };
}

function packKeys(
  keys: ReadonlyMap<string, readonly number[]>,
): Pick<Record<Column, ArrayBufferView>, 'keyA' | 'keyB' | 'keyAt' | 'postings'> {
  const unsorted = Array.from(keys, ([key, places]) => ({ hash: hash(key), places }));
  // The first hash and the row in one number, 32 and 21 bits: numbers sort fast, unlike callbacks.
  const order = Float64Array.from(unsorted, (row, i) => row.hash[0] * 2 ** 21 + i).sort();
  const rows = Array.from(order, (number) => unsorted[number % 2 ** 21]).filter(
    (row) => row !== undefined,
  );
  const keyAt = new Uint32Array(rows.length + 1);
  rows.forEach(({ places }, i) => {
    keyAt[i + 1] = (keyAt[i] ?? 0) + places.length;
  });
  return {
    keyA: Uint32Array.from(rows, (row) => row.hash[0]),
    keyB: Uint32Array.from(rows, (row) => row.hash[1]),
    keyAt,
    postings: Uint32Array.from(rows.flatMap(({ places }) => places)),
  };
}

/** Lists of words only answer whether a word is in them. */
function sortedHashes(words: readonly string[]): Uint32Array {
  return Uint32Array.from(words, (word) => hash(word)[0]).sort();
}

function join(columns: Readonly<Record<Column, ArrayBufferView>>): Uint8Array {
  const head = 4 * (2 + 2 * COLUMNS.length);
  let size = head;
  const places = COLUMNS.map((name) => {
    const at = size;
    size += Math.ceil(columns[name].byteLength / 4) * 4;
    return { name, at };
  });
  const bytes = new Uint8Array(size);
  const header = new Uint32Array(bytes.buffer, 0, head / 4);
  header.set([MAGIC, VERSION]);
  places.forEach(({ name, at }, i) => {
    const { buffer, byteOffset, byteLength } = columns[name];
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    header.set([at, byteLength], 2 + 2 * i);
  });
  return bytes;
}
