import { occurrencesOf, selectorFor } from '../edit/selector';
import { type Path, type Step, setting, valueAt } from '../edit/steps';
import { isObject, type JsonObject, own } from '../json';
import type { QuoteSelector } from '../quotes/find-quote';
import { isWord } from '../quotes/word-edges';
import { Folded } from '../read/aids/fold';

/** Finds the quotes of one article again whose words are still there, if they can be in only one place. */
export class Reanchor {
  readonly #text: string;
  readonly #lang: string | null;
  #folded: Folded | null = null;

  /** `lang` is the article's, a BCP 47 tag. */
  constructor(text: string, lang: string | null) {
    this.#text = text;
    this.#lang = lang;
  }

  /** The steps that mend the quote at a path of the document; none where a person must decide. */
  steps(document: JsonObject, path: Path): readonly Step[] {
    const written = valueAt(document, path);
    const exact = isObject(written) ? own(written, 'exact') : null;
    if (typeof exact !== 'string' || exact.trim() === '') return [];
    const [before, after] = [textIn(written, 'prefix'), textIn(written, 'suffix')];
    const found = this.#find(exact) ?? this.#findBetween(before, exact, after);
    if (found === null) return [];
    const { prefix, suffix } = found;
    return [
      ...setting(document, [...path, 'exact'], found.exact),
      ...setting(document, [...path, 'prefix'], prefix),
      ...setting(document, [...path, 'suffix'], suffix),
    ];
  }

  #find(exact: string): QuoteSelector | null {
    const [start, another] = occurrencesOf(this.#text, exact);
    if (start !== undefined) {
      return another === undefined ? this.#selector(start, start + exact.length) : null;
    }
    this.#folded ??= new Folded(this.#text);
    const range = onceAsTheEyeReads(this.#folded, exact);
    return range && this.#selector(...range);
  }

  /** Finds words that occur more than once by their context, allowing for other characters there. */
  #findBetween(before: string, exact: string, after: string): QuoteSelector | null {
    if (before === '' && after === '') return null;
    this.#folded ??= new Folded(this.#text);
    const whole = onceAsTheEyeReads(this.#folded, before + exact + after);
    const words = whole && onceAsTheEyeReads(new Folded(this.#text.slice(...whole)), exact);
    return words && this.#selector(whole[0] + words[0], whole[0] + words[1]);
  }

  /** For whole words only: an article that has only “Romania” does not say “Oman”. */
  #selector(start: number, end: number): QuoteSelector | null {
    return isWord(this.#text, start, end, this.#lang) ? selectorFor(this.#text, start, end) : null;
  }
}

/** Where the words stand, allowing for other quotation marks, spaces, dashes or accents, if they stand there once. */
function onceAsTheEyeReads(text: Folded, words: string): readonly [number, number] | null {
  const [letters, wanted] = [lettersOf(text), lettersOf(new Folded(words))];
  const [at, another] = occurrencesOf(letters, wanted);
  if (at === undefined || another !== undefined) return null;
  const passage = text.slice(at, at + wanted.length);
  // The folded text finds the words, but the position counts only if they occur once.
  const [start, twin] = occurrencesOf(text.of, passage);
  return start === undefined || twin !== undefined ? null : [start, start + passage.length];
}

function textIn(written: unknown, key: 'prefix' | 'suffix'): string {
  const text = isObject(written) ? own(written, key) : null;
  return typeof text === 'string' ? text : '';
}

function lettersOf({ letters }: Folded): string {
  const parts: string[] = [];
  for (let at = 0; at < letters.length; at += 4096) {
    parts.push(String.fromCharCode(...letters.subarray(at, at + 4096)));
  }
  return parts.join('');
}
