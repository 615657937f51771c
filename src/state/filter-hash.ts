import type { Brief } from '../brief/brief';
import type { Filter, Span } from '../brief/queries/filter';
import { hashWithValues, PLACE, valuesInHash } from './place-hash';

/** The part of a filter that an address keeps: all but what was found. */
export type Kept = Pick<Filter, 'words' | 'kinds' | 'topics' | 'span'>;

const DAY = 864e5;
const NAMES = ['q', 'kind', 'topic', 'from', 'to'] as const;

/** `kind-2` beside `place-2`, for the second dashboard of a page. */
function named(name: string, parameter: string): string {
  return name + parameter.slice(PLACE.length);
}

/**
 * The filter in `#q=<words>&kind=<id>&topic=<id>&from=<date>&to=<date>`. What the brief does not have, and what is not
 * a date, is left out and passed to `warn`.
 */
export function filterInHash(
  hash: string,
  parameter: string,
  brief: Brief,
  warn: (name: string, value: string) => void,
): Kept {
  const values = (name: string) => valuesInHash(hash, named(name, parameter));
  const known = (name: string, has: (id: string) => boolean) =>
    new Set(values(name).filter((id) => has(id) || warn(name, id)));
  const date = (name: string, none: number) => {
    const [text] = values(name);
    const at = text === undefined ? none : dateOf(text);
    if (Number.isNaN(at) && text !== undefined) warn(name, text);
    return Number.isNaN(at) ? none : at + (name === 'to' && text && isDay(text) ? DAY : 0);
  };
  const span = { start: date('from', -Infinity), end: date('to', Infinity) };
  return {
    words: values('q')[0] ?? '',
    kinds: known('kind', (id) => brief.kinds.has(id)),
    topics: known('topic', (id) => brief.topics.some((topic) => topic.id === id)),
    span: span.start < span.end && (span.start > -Infinity || span.end < Infinity) ? span : null,
  };
}

/** The fragment with this filter; everything else belongs to the page and stays as written. */
export function hashWithFilter(hash: string, filter: Kept, parameter: string): string {
  const { words, kinds, topics, span } = filter;
  const values = {
    q: words.trim() === '' ? [] : [words],
    kind: [...kinds],
    topic: [...topics],
    from: span && Number.isFinite(span.start) ? [written(span.start)] : [],
    to: span && Number.isFinite(span.end) ? [writtenEnd(span)] : [],
  };
  return NAMES.reduce(
    (all, name) => hashWithValues(all, values[name], named(name, parameter)),
    hash,
  );
}

/** Whether two filters let the same places pass. */
export function isSameFilter(one: Kept, other: Kept): boolean {
  return hashWithFilter('', one, PLACE) === hashWithFilter('', other, PLACE);
}

/** The time by calendar and clock as written, as if in UTC. */
function dateOf(text: string): number {
  if (!/^(?:\d{4}|[+-]\d{6})-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?$/.test(text))
    return Number.NaN;
  return Date.parse(isDay(text) ? text : `${text}Z`);
}

function isDay(text: string): boolean {
  return !text.includes('T');
}

/** A whole day as a date; anything else to the millisecond. */
function written(at: number): string {
  return new Date(at).toISOString().replace(/T00:00:00\.000Z$|(?::00)?\.000Z$|Z$/, '');
}

/** The end is exclusive, but a reader's last day is not. */
function writtenEnd({ end }: Span): string {
  return isDay(written(end)) ? written(end - DAY) : written(end);
}
