import type { Stretch } from '../queries/found';

/** Invisible format characters: soft hyphens, joiners, direction marks. A pattern for use inside a character class. */
export const UNSEEN = String.raw`\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff`;
/**
 * What a reader may leave out: accents of Latin, Greek and Cyrillic, vowel signs of Hebrew and Arabic, and invisible
 * characters. The vowels of Thai and of Indian scripts and the voicing marks of kana stay: they are letters.
 */
const DROPPED = new RegExp(
  [
    ...[
      String.raw`[\u0300-\u036f`,
      String.raw`\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed`,
    ],
    String.raw`\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f`,
    `${UNSEEN}]`,
  ].join(''),
  'g',
);
/** Letters that Unicode does not decompose, and signs that keyboards lack, with what a reader types instead. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', æ: 'ae', œ: 'oe', ħ: 'h', ς: 'σ' },
  ...{ ى: 'ي', ی: 'ي', ة: 'ه', ک: 'ك' },
  ...{ '’': "'", '‘': "'", ʼ: "'", ʻ: "'", '“': '"', '”': '"', '«': '"', '»': '"' },
  ...{ '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '−': '-' },
};
const DIGIT = /\p{Nd}/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: just what ASCII is
const ASCII = /^[\u0000-\u007f]*$/;

const known = new Map<string, string>();
/** The most letters to remember: a Chinese brief could have tens of thousands. */
const MOST_KNOWN = 20_000;

/**
 * A text in the form in which it is searched: without case, accents and optional vowel signs, with wide and joined
 * forms as plain ones. Works letter by letter, so that an offset in the result leads back to the text (see
 * `stretchesOf`).
 */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  let folded = '';
  for (const letter of text) folded += foldLetter(letter);
  return folded;
}

/** Folds one code point; '' where nothing is left of it. */
function foldLetter(letter: string): string {
  if (letter < '\u0080') return letter.toLowerCase();
  const before = known.get(letter);
  if (before !== undefined) return before;
  // Normalised again, since a small letter may decompose: İ becomes i and a combining dot.
  const plain = letter.normalize('NFKD').toLowerCase().normalize('NFKD').replaceAll(DROPPED, '');
  let folded = '';
  for (const each of plain) folded += LETTERS[each] ?? (DIGIT.test(each) ? digitOf(each) : each);
  if (known.size < MOST_KNOWN) known.set(letter, folded);
  return folded;
}

/** Every script has its ten digits in a row: a reader types those of the keyboard. */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (DIGIT.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}

/** The words that a reader searches for, in any order. Only white space separates words, in every script. */
export function searched(words: string): readonly string[] {
  const all = fold(words)
    .split(/\s+/)
    .filter((word) => word !== '');
  return [...new Set(all)];
}

/**
 * Where any of these folded words stand in a text, in order and without overlaps. A match within a letter covers all of
 * it and the accents that follow. Pass `folded` where `fold(text)` is already known.
 */
export function stretchesOf(
  text: string,
  words: readonly string[],
  folded: string = fold(text),
): readonly Stretch[] {
  const found = words.flatMap((word) => [...occurrences(folded, word)]);
  if (found.length === 0) return [];
  const starts = ASCII.test(text) ? null : startsIn(text);
  const stretches = found
    .map(([from, to]): Stretch => (starts ? [starts.of(from), starts.after(to - 1)] : [from, to]))
    .toSorted(([a], [b]) => a - b);
  const merged: [number, number][] = [];
  for (const [start, end] of stretches) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

function* occurrences(folded: string, word: string): Generator<Stretch> {
  if (word === '') return;
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
    yield [at, at + word.length];
  }
}

/**
 * Leads from code units of a folded text back to the text: to where their letter begins (`of`), and where it ends
 * (`after`).
 */
function startsIn(text: string) {
  const begins: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const letter of text) {
    const folded = foldLetter(letter);
    at += letter.length;
    for (let unit = 0; unit < folded.length; unit++) {
      begins.push(at - letter.length);
      ends.push(at);
    }
    // An accent that stands by itself belongs to the letter before it.
    if (folded === '') {
      for (let unit = ends.length - 1; unit >= 0 && ends[unit] === at - letter.length; unit--) {
        ends[unit] = at;
      }
    }
  }
  return { of: (unit: number) => begins[unit] ?? 0, after: (unit: number) => ends[unit] ?? at };
}
