import { readingTime } from '../../brief/article/reading-time';
import type { Article, Brief, LocalText, Place, Quote } from '../../brief/brief';
import { isEvent } from '../../brief/queries/filter';
import { translationOf } from '../../brief/queries/reports';
import { excerptsOf } from '../../brief/quotes/naming';

/** Characters that a passer-by can take in; longer quotes are for a visitor who reads on. */
const SHORT = 320;
/** More characters do not fit beside the map in legible type. */
const LONGEST = 600;

/** A stop of a tour: a place, and what is said of it there. */
export interface Stop {
  readonly place: Place;
  readonly words: Words | null;
  /** Which of the places of the tour it is, from 0. */
  readonly at: number;
}

/**
 * The stops of a tour: one at each of its places, or one for each report that says something of the place, in the order
 * of the brief.
 */
export function tourOf(brief: Brief | null): readonly Stop[] {
  return placesOf(brief).flatMap((place, at) =>
    wordsOf(brief, place).map((words) => ({ place, words, at })),
  );
}

/**
 * The places of a tour, in reading order: those on the map of which something is said; if nothing is said of any, as
 * in plain GeoJSON, all on the map.
 */
export function placesOf(brief: Brief | null): readonly Place[] {
  const places = (brief?.places ?? []).filter(
    (place) => !isEvent(place) && place.geometry !== null,
  );
  const told = places.filter((place) => place.excerpts.length > 0 || place.description !== null);
  return told.length > 0 ? told : places;
}

/** Words for a place, whole and as written. */
export interface Words {
  readonly text: string;
  readonly by: 'article' | 'relation' | 'editor';
  /** The article from which they are; null for the editor's. */
  readonly article: Article | null;
  /** The editor's reason for a relation. */
  readonly basis?: string;
  /** The editor's translation of an article's words in a language that is not the reader's. */
  readonly translation?: LocalText;
}

/**
 * What is said of a place: by each report that names it, in its own words; otherwise in a passage that the editor
 * relates to the place, with the reason; otherwise in the editor's words, or in none (null).
 */
export function wordsOf(brief: Brief | null, place: Place): readonly (Words | null)[] {
  if (!brief) return [null];
  const { naming, related } = excerptsOf(brief, place);
  const said = brief.articles.flatMap((article): Words[] => {
    const best = bestOf(naming, article);
    if (!best) return [];
    const translation = shortTranslation(best, article);
    return [{ text: best.exact, by: 'article', article, ...(translation && { translation }) }];
  });
  if (said.length > 0) return said;
  const { description, basis } = place;
  for (const article of brief.articles) {
    const best = bestOf(related, article);
    if (!best) continue;
    const isShort = basis !== null && basis.length + best.exact.length <= LONGEST;
    return [{ text: best.exact, by: 'relation', article, ...(isShort && { basis }) }];
  }
  const isTold = description !== null && description.length <= LONGEST;
  return [isTold ? { text: description, by: 'editor', article: null } : null];
}

/** Whole beside the quote, or not at all; and on a wall only if it is in a language of its readers. */
function shortTranslation(quote: Quote, article: Article): LocalText | null {
  const translation = translationOf(quote, article);
  if (!translation || translation.isFallback) return null;
  return translation.text.length + quote.exact.length > LONGEST ? null : translation;
}

/** The best quote of an article; its headline only if there is nothing else. */
function bestOf(quotes: readonly Quote[], { id, title }: Article): Quote | undefined {
  const own = quotes.filter(({ article }) => article === id);
  return chosen(own.filter(({ exact }) => exact !== title)) ?? chosen(own);
}

/** The first that is short enough, or the shortest: a cut quote would be no quote. */
function chosen(quotes: readonly Quote[]): Quote | undefined {
  const short = quotes.find(({ exact }) => exact.length <= SHORT);
  if (short) return short;
  const [shortest] = quotes.toSorted((a, b) => a.exact.length - b.exact.length);
  return shortest && shortest.exact.length <= LONGEST ? shortest : undefined;
}

/** How long the tour stays, in milliseconds: `stay`, or what reading takes in the language of the words. */
export function stayAt(words: Words | null, stay: number): number {
  if (words === null) return stay;
  const { text, basis = '', article, translation } = words;
  const read = readingTime(text, article?.lang ?? null) + readingTime(basis, null);
  const translated = translation ? readingTime(translation.text, translation.lang) : 0;
  return Math.max(stay, read + translated);
}
