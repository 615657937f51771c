import type { Brief, When } from '../brief';
import { DAY } from '../dates/calendar';
import { worldTime } from '../dates/date-point';
import { isDate, partsOf } from '../dates/when';
import { datedBy } from '../quotes/dated-by';

/** Something with a date. */
export interface Moment {
  /** Unique in its timeline, and stable. */
  readonly key: string;
  /** Null for the article's publication. */
  readonly name: string | null;
  readonly when: When;
  /** Id of the place to choose for it: where it happened; null for the article's publication. */
  readonly placeId: string | null;
  /** Id of what the date belongs to, the event itself; null for the article's publication. */
  readonly subjectId: string | null;
  /** Null where there is no article. */
  readonly datedBy: 'article' | 'editor' | 'publisher' | null;
}

/**
 * The dated places and events of a brief and its article's publication, by the day on which they start, as written.
 * Within a day, what ends sooner comes first: what is known to the minute before what may have lasted all day. Moments
 * are ordered by UTC, then everything by reading order.
 */
export function timelineOf(brief: Brief): readonly Moment[] {
  const moments = brief.places.flatMap((place): Moment[] => {
    const { id, name, when, location } = place;
    if (when === null) return [];
    const key = `place:${id}`;
    const placeId = location ?? id;
    return [{ key, name, when, placeId, subjectId: id, datedBy: datedBy(brief, place) }];
  });
  const published = brief.article?.published ?? null;
  if (published !== null) {
    moments.push({
      key: 'article',
      name: null,
      when: published,
      placeId: null,
      subjectId: null,
      datedBy: 'publisher',
    });
  }
  return moments
    .map((moment) => ({ moment, order: orderOf(moment.when) }))
    .sort((a, b) => compareAll(a.order, b.order))
    .map(({ moment }) => moment);
}

/** Whether a brief has a timeline. */
export function isDated({ places, article }: Brief): boolean {
  return (article?.published ?? null) !== null || places.some(({ when }) => when !== null);
}

/** The values to compare, in turn. */
function orderOf({ text, start, end }: When): readonly number[] {
  const { to } = partsOf(text) ?? {};
  const moment = to !== undefined && isDate(to) && to.time !== null ? worldTime(to).end : null;
  const isWholeDay = moment === null ? 1 : 0;
  return [Math.floor(start / DAY), Math.ceil(end / DAY), isWholeDay, moment ?? 0];
}

/** Subtraction would give NaN for two open starts, which are infinite. */
function compareAll(a: readonly number[], b: readonly number[]): number {
  for (const [at, one] of a.entries()) {
    const other = b[at] ?? 0;
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}
