import type { Brief, Place, When } from '../brief';
import type { Found } from './found';
import { placeIndex } from './place-index';
import { hears, isHeard, isQuoted } from './reports';
import type { Moment } from './timeline';

/** A span of time in milliseconds since the epoch, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What the reader wants to see. No kinds, no topics, no articles, no span and no words mean everything. */
export interface Filter {
  /** Ids of kinds. */
  readonly kinds: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
  /** Ids of the articles to hear. */
  readonly articles: ReadonlySet<string>;
  readonly span: Span | null;
  /** What the reader searches for, as it was typed. */
  readonly words: string;
  /** What was found; null where nothing is searched for, or not yet. */
  readonly found: Found | null;
}

export const NO_FILTER: Filter = {
  kinds: new Set(),
  topics: new Set(),
  articles: new Set(),
  span: null,
  words: '',
  found: null,
};

/** Whether nothing is filtered out. */
export function isWhole({ kinds, topics, articles, span, words }: Filter): boolean {
  return kinds.size + topics.size + articles.size === 0 && span === null && words.trim() === '';
}

/** True for something that happened at a place, without a position of its own. */
export function isEvent(place: Place): boolean {
  return place.geometry === null && place.location !== null;
}

/** What happened at a place, in reading order. */
export function eventsAt(brief: Brief, placeId: string): readonly Place[] {
  return placeIndex(brief).eventsAt.get(placeId) ?? [];
}

/**
 * True where a filter keeps a place: it is of one of the chosen kinds, has one of the chosen topics and what is searched
 * for, one of the articles speaks of it, and its date, or that of something that happened there, overlaps the span. A
 * place without a date is kept only while no span is set.
 */
export function matches(brief: Brief, place: Place, filter: Filter): boolean {
  const { kinds, topics, span, found } = filter;
  if (kinds.size > 0 && !kinds.has(place.kind)) return false;
  if (found && !found.places.has(place.id)) return false;
  if (topics.size > 0 && !place.topics.some((topic) => topics.has(topic))) return false;
  if (!isHeard(brief, place, filter)) return false;
  if (span === null) return true;
  return [place, ...eventsAt(brief, place.id)].some(({ when }) => overlaps(when, span));
}

/**
 * True where a filter keeps a moment of the timeline: its date overlaps the span, and what it belongs to has one of the
 * chosen topics; what has no topics has those of where it happened. Likewise with articles: an article's publication
 * belongs to it.
 */
export function keepsMoment(
  brief: Brief,
  { when, placeId, subjectId, articleId }: Moment,
  filter: Filter,
): boolean {
  const { topics, span } = filter;
  if (span !== null && !overlaps(when, span)) return false;
  if (articleId !== null && !hears(filter, articleId)) return false;
  const places = [subjectId, placeId].flatMap((id) => {
    return (id !== null && placeIndex(brief).byId.get(id)) || [];
  });
  const quoted = places.find(isQuoted);
  if (quoted && !isHeard(brief, quoted, filter)) return false;
  if (topics.size === 0) return true;
  const own = places.map((place) => place.topics).find(({ length }) => length > 0);
  return own?.some((topic) => topics.has(topic)) ?? false;
}

function overlaps(when: When | null, span: Span): boolean {
  return when !== null && when.start < span.end && when.end > span.start;
}
