import type { Unlike } from '../../fault';
import type { QuoteSelector } from '../../quotes/find-quote';
import { cut } from '../../text';
import { Folded } from './fold';
import { type Difference, NearestPassage, type NearPassage } from './nearest-passage';

/** How many letters are shown around a difference. */
const AROUND = 40;
/** How many occurrences of a quote are compared to find the one that is meant. */
const MOST_PLACES = 200;
/** The most characters that are named one by one. */
const NAMED = 4;
const UNSEEN = /^[\p{Cf}\p{Cc}\p{DI}]$/u;
/** Half of a surrogate pair, at either end. */
const HALVES = /^[\udc00-\udfff]|[\ud800-\udbff]$/g;
/** A byte order mark is white space to a regular expression, and invisible to the eye. */
const OUTER = /^[^\S\ufeff]+|(?<![^\S\ufeff])[^\S\ufeff]+$/g;
const SPACE = /^[^\S\ufeff]$/;
/** A letter of a script that puts spaces between words. */
const LETTER =
  /^(?![\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}])[\p{L}\p{N}']$/u;

/** Finds why a quote is not in a text. Indexes the text once, and only when a quote is missing. */
export class QuoteHints {
  readonly #text: string;
  #nearest: NearestPassage | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  /** How the passage that is most like the quote differs from it; null where nothing is like it. */
  nearestTo(exact: string): Unlike | null {
    this.#nearest ??= new NearestPassage(this.#text);
    const quote = new Folded(exact);
    const found = this.#nearest.find(quote);
    if (found === null) return null;
    const { text } = this.#nearest;
    if (found.differences.length > 0) return marked(found, quote, text);
    return unlike(exact.replaceAll(OUTER, ''), text.slice(...found.text)) ?? { differ: 'ends' };
  }

  /** What stands before and after a quote whose words are there, but not with its prefix and suffix. */
  around({ exact, prefix = '', suffix = '' }: QuoteSelector): Around {
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
    const text = this.#text;
    return {
      before: side(prefix, text.slice(Math.max(0, from - prefix.length), from), () =>
        text.slice(Math.max(0, from - AROUND), from),
      ),
      after: side(suffix, text.slice(to, to + suffix.length), () => text.slice(to, to + AROUND)),
    };
  }
}

interface Around {
  readonly before: Unlike | null;
  readonly after: Unlike | null;
}

function side(given: string, there: string, around: () => string): Unlike | null {
  if (given === there) return null;
  if (there === '') return { differ: 'all' };
  if (plain(given) !== plain(there)) {
    return { differ: 'words', passage: around().replaceAll(HALVES, ''), quote: cut(given, AROUND) };
  }
  return unlike(given, there);
}

function plain(text: string): string {
  const { letters } = new Folded(text);
  return String.fromCharCode(...letters);
}

/** How two texts differ that look the same. */
function unlike(exact: string, passage: string): Unlike | null {
  if (exact === passage) return null;
  if (exact.normalize() === passage.normalize()) return { differ: 'form' };
  const [quote, article] = parted(exact, passage);
  const first = { article, quote };
  if (squeezed(exact) === squeezed(passage)) {
    if (SPACE.test(quote) && SPACE.test(article)) return { differ: 'characters', first };
    return { differ: 'space', first: /\S/.test(quote + article) ? null : first };
  }
  if (squeezed(exact).toLowerCase() === squeezed(passage).toLowerCase()) {
    return { differ: 'capitals' };
  }
  return { differ: 'characters', first };
}

function squeezed(text: string): string {
  return text.replaceAll(/[^\S\ufeff]+/g, ' ').replaceAll(OUTER, '');
}

/** The first characters of each that differ. */
function parted(exact: string, passage: string): readonly [ours: string, theirs: string] {
  let start = sameStart(exact, passage);
  // Not inside a surrogate pair.
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

/** The passage around the first difference, with what the quote does not have in brackets. */
function marked(
  { text: [start, end], differences }: NearPassage,
  quote: Folded,
  text: Folded,
): Unlike | null {
  const words = joined(differences.map((one) => inWords(one, quote, text)));
  const [first] = words;
  if (first === undefined) return null;
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
  return { differ: 'words', passage, quote: cut(quote.slice(...first.quote).trim(), AROUND) };
}

/** The same difference, extended to whole words. */
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
  // At an end of the quote, the article's whole word.
  if (a === 0 && start < end)
    while (isLetter(theirs[start]) && isLetter(theirs[start - 1])) start -= 1;
  if (b === ours.length && start < end)
    while (isLetter(theirs[end]) && isLetter(theirs[end - 1])) end += 1;
  return { quote: [a - before, b + after], text: [start, end] };
}

function isLetter(letter: number | undefined): boolean {
  return letter !== undefined && LETTER.test(String.fromCharCode(letter));
}

/** The differences, with those that touch joined. */
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
