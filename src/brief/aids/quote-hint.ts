import type { QuoteSelector } from '../find-quote';
import { cut } from '../text';
import { Folded } from './fold';
import { type Difference, NearestPassage, type NearPassage } from './nearest-passage';

/** What stands around a difference, in letters. */
const AROUND = 40;
/** Occurrences of a quote that are looked at for the one that is meant. */
const MOST_PLACES = 200;
/** Characters that are named one by one. */
const NAMED = 4;
const UNSEEN = /^[\p{Cf}\p{Cc}\p{DI}]$/u;
/** Of a character of two code units, at an end. */
const HALVES = /^[\udc00-\udfff]|[\ud800-\udbff]$/g;
/** A byte order mark is white space to a regular expression, and nothing to an eye. */
const OUTER = /^[^\S\ufeff]+|[^\S\ufeff]+$/g;
const SPACE = /^[^\S\ufeff]$/;
/** Of a script that puts spaces between its words. */
const LETTER =
  /^(?![\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}])[\p{L}\p{N}']$/u;

/** Characters that a text has without anybody seeing them, in the words of Unicode. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['\u00ad', 'soft hyphen'],
  ['\u200b', 'zero width space'],
  ['\u200c', 'zero width non-joiner'],
  ['\u200d', 'zero width joiner'],
  ['\u2060', 'word joiner'],
  ['\ufeff', 'byte order mark'],
  ['\u00a0', 'no-break space'],
  ['\u202f', 'narrow no-break space'],
]);

/** Tells why a quote is not in a text. The text is looked through once, and only when a quote is missing. */
export class QuoteHints {
  readonly #text: string;
  #nearest: NearestPassage | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  /** The rest of a sentence, or "" where nothing is like the quote: "; the article has “’” where …". */
  hintFor(exact: string): string {
    this.#nearest ??= new NearestPassage(this.#text);
    const quote = new Folded(exact);
    const found = this.#nearest.find(quote);
    if (found === null) return '';
    const { text } = this.#nearest;
    if (found.differences.length > 0) return marked(found, quote, text);
    return (
      unlike(exact.replaceAll(OUTER, ''), text.slice(...found.text)) ||
      '; it begins or ends in white space'
    );
  }

  /** What stands before and after a quote whose words are there, but not with its prefix and suffix. */
  contextHintFor({ exact, prefix = '', suffix = '' }: QuoteSelector): string {
    let best = { score: -1, start: 0 };
    let start = this.#text.indexOf(exact);
    for (let n = 0; start !== -1 && n < MOST_PLACES; n += 1) {
      const score =
        sameEnd(prefix, this.#text.slice(0, start)) +
        sameStart(suffix, this.#text.slice(start + exact.length));
      if (score > best.score) best = { score, start };
      start = this.#text.indexOf(exact, start + 1);
    }
    const { start: from } = best;
    const to = from + exact.length;
    return (
      side('before', prefix, this.#text.slice(Math.max(0, from - prefix.length), from), () =>
        this.#text.slice(Math.max(0, from - AROUND), from),
      ) +
      side('after', suffix, this.#text.slice(to, to + suffix.length), () =>
        this.#text.slice(to, to + AROUND),
      )
    );
  }
}

function side(
  where: 'before' | 'after',
  given: string,
  there: string,
  around: () => string,
): string {
  if (given === there) return '';
  if (there === '') return `; nothing stands ${where} it`;
  if (plain(given) !== plain(there))
    return `; ${where} it stands “${around().replaceAll(HALVES, '')}”`;
  return `; ${where} it${unlike(given, there).replace(';', '')}`;
}

function plain(text: string): string {
  const { letters } = new Folded(text);
  return String.fromCharCode(...letters);
}

/** Two that an eye takes for the same: how they differ all the same. */
function unlike(exact: string, passage: string): string {
  if (exact === passage) return '';
  if (exact.normalize() === passage.normalize()) {
    return '; letters with marks are put together in another way (Unicode normal form)';
  }
  const [ours, theirs] = parted(exact, passage);
  const named = `the article has ${namesOf(theirs)} where the brief has ${namesOf(ours)}`;
  if (squeezed(exact) === squeezed(passage)) {
    if (SPACE.test(ours) && SPACE.test(theirs)) return `; ${named}`;
    const detail = /\S/.test(ours + theirs) ? '' : `: ${named}`;
    return `; only white space or line breaks differ${detail}`;
  }
  if (squeezed(exact).toLowerCase() === squeezed(passage).toLowerCase()) {
    return '; only capital letters differ';
  }
  return `; ${named}`;
}

function squeezed(text: string): string {
  return text.replaceAll(/[^\S\ufeff]+/g, ' ').replaceAll(OUTER, '');
}

/** The first characters of each that are not the same. */
function parted(exact: string, passage: string): readonly [ours: string, theirs: string] {
  let start = sameStart(exact, passage);
  // Not within a character of two code units.
  if (/[\ud800-\udbff]/.test(exact.charAt(start - 1))) start -= 1;
  const end = Math.min(sameEnd(exact, passage), Math.min(exact.length, passage.length) - start);
  const ours = exact.slice(start, exact.length - end);
  const theirs = passage.slice(start, passage.length - end);
  if (ours.length !== theirs.length && Math.max(ours.length, theirs.length) <= NAMED) {
    return [ours, theirs];
  }
  const [our = '', their = ''] = [[...ours][0], [...theirs][0]];
  if (isUnseen(our) !== isUnseen(their)) return isUnseen(our) ? [our, ''] : ['', their];
  return [our, their];
}

function isUnseen(character: string): boolean {
  return UNSEEN.test(character) && !SPACE.test(character);
}

function namesOf(characters: string): string {
  return [...characters].map(nameOf).join(' ') || 'nothing';
}

function nameOf(character: string): string {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const name = NAMES.get(character);
  if (name !== undefined) return `${code} (${name})`;
  return /[\s\p{M}]/u.test(character) || isUnseen(character) ? code : `“${character}” (${code})`;
}

/** The passage around the first difference, with what is not the quote's in brackets. */
function marked(
  { text: [start, end], differences }: NearPassage,
  quote: Folded,
  text: Folded,
): string {
  const words = joined(differences.map((one) => inWords(one, quote, text)));
  const [first] = words;
  if (first === undefined) return '';
  const from = Math.max(start, first.text[0] - AROUND);
  const to = Math.min(Math.max(end, first.text[1]), first.text[1] + AROUND);
  let passage = from > start ? '…' : '';
  let at = from;
  for (const {
    text: [left, right],
  } of words) {
    if (left > to) break;
    passage += `${text.slice(at, left)}[${cut(text.slice(left, right), AROUND)}]`;
    at = right;
  }
  passage += text.slice(at, to) + (to < end ? '…' : '');
  const ours = quote.slice(...first.quote).trim();
  return `; the nearest passage is “${passage}”, where the quote has ${ours === '' ? 'nothing' : `“${cut(ours, AROUND)}”`}`;
}

/** The same difference in whole words, where it begins or ends within one. */
function inWords(
  { quote: [a, b], text: [c, d] }: Difference,
  { letters: ours }: Folded,
  { letters: theirs }: Folded,
): Difference {
  let before = 0;
  if (isLetter(ours[a]) || isLetter(theirs[c])) {
    while (isLetter(ours[a - before - 1]) && isLetter(theirs[c - before - 1])) before += 1;
  }
  let after = 0;
  if (isLetter(ours[b - 1]) || isLetter(theirs[d - 1])) {
    while (isLetter(ours[b + after]) && isLetter(theirs[d + after])) after += 1;
  }
  let [start, end] = [c - before, d + after];
  // Where the quote begins or ends with it, of the article the whole word.
  if (a === 0 && start < end)
    while (isLetter(theirs[start]) && isLetter(theirs[start - 1])) start -= 1;
  if (b === ours.length && start < end)
    while (isLetter(theirs[end]) && isLetter(theirs[end - 1])) end += 1;
  return { quote: [a - before, b + after], text: [start, end] };
}

function isLetter(letter: number | undefined): boolean {
  return letter !== undefined && LETTER.test(String.fromCharCode(letter));
}

/** Differences of which none touches the one before it. */
function joined(differences: readonly Difference[]): Difference[] {
  const apart: Difference[] = [];
  for (const one of differences) {
    const last = apart.at(-1);
    if (last && one.text[0] <= last.text[1]) {
      apart[apart.length - 1] = {
        quote: [last.quote[0], one.quote[1]],
        text: [last.text[0], Math.max(last.text[1], one.text[1])],
      };
    } else apart.push(one);
  }
  return apart;
}

function sameStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let count = 0;
  while (count < most && a.charCodeAt(count) === b.charCodeAt(count)) count += 1;
  return count;
}

function sameEnd(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let count = 0;
  while (
    count < most &&
    a.charCodeAt(a.length - 1 - count) === b.charCodeAt(b.length - 1 - count)
  ) {
    count += 1;
  }
  return count;
}
