import type { Brief, Place, Quote } from './brief';
import { isWord } from './word-edges';

/** The excerpts of a place: what the article says of it, and what its editor says belongs to it. */
export interface Excerpts {
  /** Those in which the article names the place. */
  readonly naming: readonly Quote[];
  /** Those that do not: that they belong here is the editor's word. */
  readonly related: readonly Quote[];
}

/** Who puts a place on the map: the article by its name, the article as the editor reads it, or the editor. */
export type Standing = 'named' | 'read' | 'editor';

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Mention extends Span {
  readonly placeId: string;
}

/** What names what, in one brief. */
interface Names {
  /** All mentions, by their start. */
  readonly mentions: readonly Mention[];
  /** The length of the longest of them. */
  readonly longest: number;
  readonly placeNames: ReadonlySet<string>;
}

/** How far, in code units and in words, a longer name is looked for around a phrase. */
const AROUND = 120;
const WORDS_AROUND = 6;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Made once a brief: a brief never changes, and goes with its names. */
const namesOf = new WeakMap<Brief, Names>();

/**
 * The excerpts of a place in the order of the file, told apart. One names the place where a mention of it lies within
 * the excerpt, or its name stands there as words of their own. A phrase inside a longer one that names another place
 * (“York” in “New York”) names that one.
 */
export function excerptsOf(brief: Brief, place: Place): Excerpts {
  const naming = place.excerpts.filter((quote) => isNamedIn(brief, place, quote));
  return { naming, related: place.excerpts.filter((quote) => !naming.includes(quote)) };
}

/** Null where there is no article that could name anything. */
export function standingOf(brief: Brief, place: Place): Standing | null {
  const { article } = brief;
  if (article === null) return null;
  if (place.statedBy === 'editor') return 'editor';
  const whole = { start: 0, end: article.text?.length ?? 0 };
  return isNamedIn(brief, place, whole) ? 'named' : 'read';
}

function isNamedIn(brief: Brief, place: Place, { start, end }: Span): boolean {
  const text = brief.article?.text ?? '';
  const names = indexed(brief);
  const others = (phrase: Span) =>
    mentionsAcross(names, phrase).filter(({ placeId }) => placeId !== place.id);
  const isAnothers = (phrase: Span) => isInLongerName(text, phrase, place.name, names.placeNames);
  const isMentioned = place.mentions.some(
    (mention) =>
      mention.start >= start &&
      mention.end <= end &&
      !others(mention).some(
        (other) => holds(other, mention) && lengthOf(other) > lengthOf(mention),
      ) &&
      !isAnothers(mention),
  );
  if (isMentioned) return true;
  for (const spelling of spellingsOf(place.name)) {
    for (const phrase of phrasesOf(spelling, text, start, end)) {
      if (others(phrase).some((other) => lengthOf(other) >= lengthOf(phrase))) continue;
      if (isWord(text, phrase.start, phrase.end) && !isAnothers(phrase)) return true;
    }
  }
  return false;
}

/**
 * A name begins with a large letter where a sentence does; one of several words, “The Kremlin”, with a small one within
 * a sentence. Nothing else may differ: Turkey is no turkey.
 */
function spellingsOf(name: string): ReadonlySet<string> {
  const [first = '', ...rest] = name;
  const [small, large] = [first.toLowerCase(), first.toUpperCase()].map(
    (letter) => letter + rest.join(''),
  );
  if (small === undefined || large === undefined) return new Set();
  return new Set(name === small || /\s/.test(name) ? [small, large] : [name]);
}

function* phrasesOf(name: string, text: string, from: number, to: number): Generator<Span> {
  const { length } = name;
  for (let at = text.indexOf(name, from); at !== -1 && at + length <= to; ) {
    yield { start: at, end: at + length };
    at = text.indexOf(name, at + 1);
  }
}

/** The mentions that share a character with a phrase. */
function mentionsAcross({ mentions, longest }: Names, { start, end }: Span): readonly Mention[] {
  const found: Mention[] = [];
  for (let at = firstFrom(mentions, start - longest); at < mentions.length; at += 1) {
    const mention = mentions[at];
    if (mention === undefined || mention.start >= end) break;
    if (mention.end > start) found.push(mention);
  }
  return found;
}

/** The index of the first mention that starts at an offset or after it. */
function firstFrom(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether words around a phrase make it the name of another place: looked up, so that a brief may have 100,000. */
function isInLongerName(
  text: string,
  { start, end }: Span,
  own: string,
  placeNames: ReadonlySet<string>,
): boolean {
  const from = Math.max(0, start - AROUND);
  const words = [...text.slice(from, end + AROUND).matchAll(WORD)].map(({ 0: word, index }) => ({
    start: from + index,
    end: from + index + word.length,
  }));
  const starts = words.filter((word) => word.start <= start).slice(-WORDS_AROUND);
  const ends = words.filter((word) => word.end >= end).slice(0, WORDS_AROUND);
  return starts.some((first) =>
    ends.some((last) => {
      const around = text.slice(first.start, last.end);
      return around.length > end - start && around !== own && placeNames.has(around);
    }),
  );
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && outer.end >= inner.end;
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

function indexed(brief: Brief): Names {
  const known = namesOf.get(brief);
  if (known !== undefined) return known;
  const mentions = brief.places
    .flatMap(({ id, mentions }) => mentions.map(({ start, end }) => ({ start, end, placeId: id })))
    .sort((a, b) => a.start - b.start);
  const names = {
    mentions,
    longest: mentions.reduce((most, mention) => Math.max(most, lengthOf(mention)), 0),
    placeNames: new Set(brief.places.map(({ name }) => name)),
  };
  namesOf.set(brief, names);
  return names;
}
