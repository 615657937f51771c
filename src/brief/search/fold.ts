import type { Stretch } from '../queries/found';

/**
 * What has no shape: where a word may be broken, how letters join, which way they run.
 * A pattern for the inside of a class.
 */
export const UNSEEN = String.raw`\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff`;
/**
 * Marks over and under letters that a reader may leave out, and what has no shape: those of Latin, Greek and Cyrillic, of
 * Hebrew and Arabic. The vowels of Thai and of the scripts of India, and the voicing of kana, are letters.
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
/** Letters that Unicode does not take apart, and signs that keyboards have not. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', æ: 'ae', œ: 'oe', ħ: 'h', ς: 'σ' },
  ...{ ى: 'ي', ی: 'ي', ة: 'ه', ک: 'ك' },
  ...{ '’': "'", '‘': "'", ʼ: "'", ʻ: "'", '“': '"', '”': '"', '«': '"', '»': '"' },
  ...{ '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '−': '-' },
};
// biome-ignore lint/suspicious/noControlCharactersInRegex: just what ASCII is
const ASCII = /^[\u0000-\u007f]*$/;

const known = new Map<string, string>();
/** More would be a dictionary. */
const MOST_KNOWN = 20_000;

/**
 * A text as it is searched: without case, accents and vowel signs that may be left out, wide and joined forms as plain
 * ones. Letter by letter, so that a place in it is a place in the text.
 */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  let folded = '';
  for (const letter of text) folded += foldLetter(letter);
  return folded;
}

/** Of one code point; '' where nothing is left. */
function foldLetter(letter: string): string {
  if (letter < '\u0080') return letter.toLowerCase();
  const before = known.get(letter);
  if (before !== undefined) return before;
  // Small letters of some are two again: İ is i and a dot.
  const plain = letter.normalize('NFKD').toLowerCase().normalize('NFKD').replaceAll(DROPPED, '');
  let folded = '';
  for (const each of plain) folded += LETTERS[each] ?? each;
  if (known.size < MOST_KNOWN) known.set(letter, folded);
  return folded;
}

/** What a reader searches for: all of these, wherever they stand. Nothing but white space parts words, in any script. */
export function searched(words: string): readonly string[] {
  const all = fold(words)
    .split(/\s+/)
    .filter((word) => word !== '');
  return [...new Set(all)];
}

/**
 * Where any of these folded words stand in a text, in order and without overlaps. A letter that is found in part is
 * found whole, with the accents that follow it. `folded` is the text as `fold` gives it, for who has it already.
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

/** Where in a text the letter begins, and where the next one does, of which a unit of its folded form is. */
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
