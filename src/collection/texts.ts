import { fold } from '../brief/search/fold';
import type { Said } from '../brief/search/said';
import { whole } from './grow';

/** Places whose texts are one string. */
const BLOCK = 512;
/** Between the name and the rest; no folded text has it. */
const AFTER_NAME = '\u0001';
const WORD = /[\p{L}\p{M}\p{N}]/u;

/** How well a place fits what is searched for: the first word begins its name, a word of it, or stands anywhere. */
export const FITS = 3;

/** What is searched: of each place its name and the rest of its words, folded. In blocks, each one string. */
export class Texts {
  readonly #blocks: string[] = [];
  #open: string[] = [];
  /** Where the text of each place begins in its block. */
  readonly #starts = whole();
  #openLength = 0;
  #length = 0;

  /** UTF-16 code units in all. */
  get length(): number {
    return this.#length;
  }

  push(name: string, rest: readonly Pick<Said, 'text'>[]): void {
    const others = rest.map(({ text }) => text).join('\n');
    const text = `${fold(name)}${AFTER_NAME}${fold(others)}\n`;
    this.#starts.push(this.#openLength);
    this.#open.push(text);
    this.#openLength += text.length;
    this.#length += text.length;
    if (this.#open.length < BLOCK) return;
    this.#blocks.push(this.#open.join(''));
    this.#open = [];
    this.#openLength = 0;
  }

  /** Whether the name of a place begins with folded text. */
  nameBegins(number: number, folded: string): boolean {
    const block = this.#blocks[Math.floor(number / BLOCK)];
    if (block !== undefined) return block.startsWith(folded, this.#starts.at(number));
    return this.#open[number % BLOCK]?.startsWith(folded) ?? false;
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
    const [first = '', ...others] = words;
    const rarest = words.toSorted((a, b) => b.length - a.length)[0] ?? '';
    for (let block = Math.floor(from / BLOCK); block * BLOCK < to; block++) {
      const text = this.#blocks[block] ?? this.#open.join('');
      const last = Math.min(to, (block + 1) * BLOCK);
      let number = Math.max(from, block * BLOCK);
      let at = text.indexOf(rarest, this.#starts.at(number));
      while (at >= 0) {
        while (number + 1 < last && this.#starts.at(number + 1) <= at) number++;
        const start = this.#starts.at(number);
        const isLast = number + 1 >= Math.min(this.#starts.length, (block + 1) * BLOCK);
        const end = isLast ? text.length : this.#starts.at(number + 1);
        if (at >= end) break;
        const own = text.slice(start, end);
        if (others.length === 0 || words.every((word) => own.includes(word))) {
          found(number, fitOf(own, first));
        }
        if (number + 1 >= last) break;
        number++;
        at = text.indexOf(rarest, end);
      }
    }
  }
}

function fitOf(text: string, word: string): number {
  const name = text.slice(0, text.indexOf(AFTER_NAME));
  for (let at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1)) {
    if (at === 0) return 0;
    if (!WORD.test(name[at - 1] ?? '')) return 1;
  }
  return 2;
}
