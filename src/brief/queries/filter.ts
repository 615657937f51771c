import type { Brief, Place, When } from '../brief';
import { placeIndex } from './place-index';

/** A span of time in milliseconds since the epoch, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What the reader wants to see. No topics and no span mean everything. */
export interface Filter {
  readonly topics: ReadonlySet<string>;
  readonly span: Span | null;
}

/** True for something that happened at a place and has no position of its own. */
export function isEvent(place: Place): boolean {
  return place.geometry === null && place.location !== null;
}

/** What happened at a place, in reading order. */
export function eventsAt(brief: Brief, placeId: string): readonly Place[] {
  return placeIndex(brief).eventsAt.get(placeId) ?? [];
}

/**
 * True where a filter keeps a place: it has one of the chosen topics, and its date, or that of something that happened
 * there, overlaps the span. A place without a date is kept only while no span is set.
 */
export function matches(brief: Brief, place: Place, filter: Filter): boolean {
  const { topics, span } = filter;
  if (topics.size > 0 && !place.topics.some((topic) => topics.has(topic))) return false;
  if (span === null) return true;
  return [place, ...eventsAt(brief, place.id)].some(({ when }) => overlaps(when, span));
}

function overlaps(when: When | null, span: Span): boolean {
  return when !== null && when.start < span.end && when.end > span.start;
}
