import type { Filter } from '../brief/queries/filter';
import { searched } from '../brief/search/fold';
import type { Bounds } from '../geometry/bounds';
import type { Contents } from './contents';
import { filterTest } from './filter-test';
import { type GrowingArray, whole } from './growing-array';
import { FITS } from './texts';
import type { Turn } from './turns';

/** How many places to check between two looks at the clock. */
const STEP = 4096;

/** The places that pass a filter, as far as they have been read, in one list per fit, the best first. */
export class FilteredList {
  /** The folded words that are searched for. */
  readonly words: readonly string[];
  readonly #contents: Contents;
  readonly #test: (number: number) => boolean;
  readonly #lists: readonly GrowingArray<Uint32Array>[];
  #seen = 0;
  #work: Promise<void> = Promise.resolve();

  /** With a `box`, only places in it pass. */
  constructor(contents: Contents, filter: Filter, box: Bounds | null = null) {
    this.#contents = contents;
    this.words = searched(filter.words ?? '');
    const test = filterTest(contents, filter);
    const { columns } = contents;
    this.#test = box ? (number) => columns.isIn(number, box) && test(number) : test;
    this.#lists = [...new Array(this.words.length > 0 ? FITS : 1)].map(whole);
  }

  get total(): number {
    return this.#lists.reduce((sum, { length }) => sum + length, 0);
  }

  /** Tests the places that have been read since the last call. */
  async follow(turn: Turn): Promise<void> {
    const before = this.#work;
    const work = before.catch(() => {}).then(() => this.#follow(turn));
    this.#work = work;
    await work;
  }

  async #follow(turn: Turn): Promise<void> {
    while (this.#seen < this.#contents.length) {
      const end = Math.min(this.#seen + STEP, this.#contents.length);
      this.#look(this.#seen, end);
      this.#seen = end;
      if (turn.isOver) await turn.next();
    }
  }

  #look(from: number, to: number): void {
    const test = this.#test;
    if (this.words.length > 0) {
      this.#contents.texts.scan(this.words, from, to, (number, fit) => {
        if (test(number)) this.#lists[fit]?.push(number);
      });
      return;
    }
    const [list] = this.#lists;
    for (let number = from; number < to; number++) if (test(number)) list?.push(number);
  }

  /** The numbers of places at these ranks. */
  slice(start: number, end: number): number[] {
    const numbers: number[] = [];
    let first = 0;
    for (const list of this.#lists) {
      const [from, to] = [Math.max(start - first, 0), Math.min(end - first, list.length)];
      for (let at = from; at < to; at++) numbers.push(list.at(at));
      first += list.length;
    }
    return numbers;
  }

  /** The rank of a place; null where it does not pass. */
  rankOf(number: number): number | null {
    let first = 0;
    for (const list of this.#lists) {
      const at = positionIn(list, number);
      if (at !== null) return first + at;
      first += list.length;
    }
    return null;
  }

  /** All, in no particular order. */
  *runs(): Generator<Uint32Array> {
    for (const list of this.#lists) yield list.numbers.subarray(0, list.length);
  }
}

/** A binary search: numbers in a list are in ascending order. */
function positionIn(list: GrowingArray<Uint32Array>, number: number): number | null {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (list.at(middle) < number) low = middle + 1;
    else high = middle;
  }
  return low < list.length && list.at(low) === number ? low : null;
}
