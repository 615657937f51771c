const QUOTES = /^["'`´‘’‚‛“”„‟′″‵‶«»‹›ʹʻʼʽʾʿˈˊˋ՚׳״❛❜❝❞〝〞〟＂＇]$/;
const DASHES = /^[\p{Pd}−⁃˗]$/u;
/** What is invisible, or visible only on the letter before it. */
const UNSEEN = /[\p{M}\p{Cf}\p{Cc}\p{DI}]/gu;
/** Letters of other scripts that look like Latin ones. */
const PAIRS = [...'аaвbеeкkмmнhоoрpсcтtуyхxіiѕsјjһhԁdαaβbεeζzηhιiκkμmνvοoρpτtυyχx'];
const TWINS = new Map(
  PAIRS.map((letter, i) => [letter, i % 2 === 0 ? (PAIRS[i + 1] ?? '') : letter]),
);
/** The most letters for one character: `…` has three, and so has `ﬃ`. */
const WIDEST = 3;

/**
 * A text as the eye reads it: one kind of space, quotation mark and dash, and no invisible characters, accents or
 * capitals. Knows where each letter stands in the text.
 */
export class Folded {
  readonly of: string;
  /** UTF-16 code units. */
  readonly letters: Uint16Array;
  /** Where in the text each letter stands. */
  readonly #at: Uint32Array;

  constructor(text: string) {
    const letters = new Uint16Array(WIDEST * text.length);
    const at = new Uint32Array(WIDEST * text.length);
    const table = new Map<number, string>();
    let length = 0;
    for (let i = 0; i < text.length; i += 1) {
      const code = text.codePointAt(i) ?? 0;
      let plain = table.get(code);
      if (plain === undefined) {
        plain = plainOf(String.fromCodePoint(code));
        table.set(code, plain);
      }
      const isSpaceAgain = plain === ' ' && (length === 0 || letters[length - 1] === SPACE);
      for (let k = 0; k < plain.length && !isSpaceAgain; k += 1) {
        letters[length] = plain.charCodeAt(k);
        at[length] = i;
        length += 1;
      }
      if (code > 0xffff) i += 1;
    }
    if (letters[length - 1] === SPACE) length -= 1;
    this.of = text;
    this.letters = letters.subarray(0, length);
    this.#at = at.subarray(0, length);
  }

  get length(): number {
    return this.letters.length;
  }

  /** The characters of the text for the letters from `start` to `end`. */
  slice(start: number, end: number): string {
    if (start >= end) return '';
    const from = this.#at[start] ?? 0;
    const last = this.#at[end - 1] ?? 0;
    const width = (this.of.codePointAt(last) ?? 0) > 0xffff ? 2 : 1;
    // With the accents and invisible characters that follow the last of them.
    const unseen = /^[\p{M}\p{Cf}]*/u.exec(this.of.slice(last + width, last + width + 8));
    return this.of.slice(from, last + width + (unseen?.[0].length ?? 0));
  }
}

const SPACE = 32;

function plainOf(character: string): string {
  if (/\s/.test(character) && character !== '\ufeff') return ' ';
  if (QUOTES.test(character)) return "'";
  if (DASHES.test(character)) return '-';
  const plain = character.toUpperCase().toLowerCase().normalize('NFKD').replaceAll(UNSEEN, '');
  return (TWINS.get(plain) ?? plain).slice(0, WIDEST);
}
