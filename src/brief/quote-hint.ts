import { shown } from './text';

// One code unit for one, so that an index into the folded text is one into the text.
const LOOKALIKES: readonly (readonly [RegExp, string])[] = [
  [/[‘’‚‛′`´]/g, "'"],
  [/[“”„‟″«»]/g, '"'],
  [/[‐‑‒–—―−]/g, '-'],
  [/\s/g, ' '],
];

/** Tells why a quote is not in a text. The text is folded once, and only when a quote is missing. */
export class QuoteHints {
  readonly #text: string;
  #folded: string | null = null;
  #spaced: string | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  /** The rest of a sentence, or "" where nothing is like the quote: "; the article has “’” where …". */
  hintFor(exact: string): string {
    this.#folded ??= fold(this.#text);
    const index = this.#folded.indexOf(fold(exact));
    if (index !== -1) return this.#difference(exact, index);
    this.#spaced ??= space(this.#folded);
    if (this.#spaced.includes(space(fold(exact))))
      return '; only white space or line breaks differ';
    if (this.#spaced.toLowerCase().includes(space(fold(exact)).toLowerCase())) {
      return '; only capital letters differ';
    }
    if (space(fold(this.#text.normalize())).includes(space(fold(exact.normalize())))) {
      return '; letters with marks are put together in another way (Unicode normal form)';
    }
    return '';
  }

  #difference(exact: string, index: number): string {
    for (let i = 0; i < exact.length; i += 1) {
      const theirs = this.#text.charAt(index + i);
      const ours = exact.charAt(i);
      if (theirs !== ours)
        return `; the article has ${named(theirs)} where the brief has ${named(ours)}`;
    }
    return '';
  }
}

function fold(text: string): string {
  return LOOKALIKES.reduce((folded, [from, to]) => folded.replaceAll(from, to), text);
}

function space(folded: string): string {
  return folded.replaceAll(/ +/g, ' ').trim();
}

function named(unit: string): string {
  const code = unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return /\s/.test(unit) ? `U+${code}` : `${shown(unit)} (U+${code})`;
}
