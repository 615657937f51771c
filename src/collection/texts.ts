import { fold } from '../brief/search/fold';
import { whole } from './growing-array';

/** How many places share one string for their texts. */
const BLOCK = 512;
const WORD = /[\p{L}\p{M}\p{N}]/u;

/** How well a place fits what is searched for: the first word begins its name, a word of it, or stands anywhere. */
export const FITS = 3;

/**
 * The searchable text: each place's name and the rest of its words, folded. They are kept apart: names are more often
 * in letters of two bytes, and one such letter makes a whole string two-byte.
 */
export class Texts {
  readonly #names = new Blocks();
  readonly #rests = new Blocks();

  /** UTF-16 code units in all. */
  get length(): number {
    return this.#names.length + this.#rests.length;
  }

  push(name: string, rest: string): void {
    this.#names.push(fold(name));
    this.#rests.push(fold(rest));
  }

  /** Whether the name of a place begins with folded text. */
  nameBegins(number: number, folded: string): boolean {
    return this.#names.of(number).startsWith(folded);
  }

  /**
   * Calls back with each place from `from` to before `to` in whose text all words stand, and how well the first fits its
   * name: 0 is best. `words` are folded, and there is one at least.
   */
  scan(
    words: readonly string[],
    from: number,
    to: number,
    found: (number: number, fit: number) => void,
  ): void {
    const [first = ''] = words;
    const rarest = words.toSorted((a, b) => b.length - a.length)[0] ?? '';
    const others = words.filter((word) => word !== rarest);
    let named = this.#names.next(rarest, from, to);
    let told = this.#rests.next(rarest, from, to);
    for (let number = Math.min(named, told); number < to; number = Math.min(named, told)) {
      const name = this.#names.of(number);
      if (others.every((word) => name.includes(word) || this.#rests.of(number).includes(word))) {
        found(number, fitOf(name, first));
      }
      if (named === number) named = this.#names.next(rarest, number + 1, to);
      if (told === number) told = this.#rests.next(rarest, number + 1, to);
    }
  }
}

/** One text for each place, in blocks of one string each. */
class Blocks {
  readonly #blocks: string[] = [];
  #open: string[] = [];
  /** Where each begins in its block. */
  readonly #starts = whole();
  #openLength = 0;
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(text: string): void {
    const number = this.#starts.length;
    this.#starts.extended()[number] = this.#openLength;
    this.#open.push(text);
    this.#openLength += text.length + 1;
    this.#length += text.length;
    if (this.#open.length < BLOCK) return;
    this.#blocks.push(this.#joined());
    this.#open = [];
    this.#openLength = 0;
  }

  of(number: number): string {
    const block = this.#blocks[Math.floor(number / BLOCK)];
    if (block === undefined) return this.#open[number % BLOCK] ?? '';
    return block.slice(this.#starts.at(number), this.#endOf(number, block) - 1);
  }

  /** The first from `from` on, before `to`, that has a word; `to` where none does. */
  next(word: string, from: number, to: number): number {
    for (let number = from; number < to; ) {
      const block = Math.floor(number / BLOCK);
      const end = Math.min(to, (block + 1) * BLOCK);
      const text = this.#blocks[block] ?? this.#joined();
      const at = text.indexOf(word, this.#starts.at(number));
      if (at >= 0) {
        while (number < end && this.#endOf(number, text) <= at) number++;
        return number < end ? number : to === end ? to : this.next(word, end, to);
      }
      number = end;
    }
    return to;
  }

  /** The open block, with a line of its own for each. */
  #joined(): string {
    return `${this.#open.join('\n')}\n`;
  }

  #endOf(number: number, block: string): number {
    const isLast = number % BLOCK === BLOCK - 1 || number + 1 === this.#starts.length;
    return isLast ? block.length : this.#starts.at(number + 1);
  }
}

function fitOf(name: string, word: string): number {
  for (let at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1)) {
    if (at === 0) return 0;
    if (!WORD.test(name[at - 1] ?? '')) return 1;
  }
  return 2;
}
