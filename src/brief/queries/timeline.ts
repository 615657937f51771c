import type { Brief, When } from '../brief';
import { DAY } from '../dates/calendar';
import { worldTime } from '../dates/date-point';
import { isDate, partsOf } from '../dates/when';
import { datedBy } from '../quotes/dated-by';

/** Something with a date. */
export interface Moment {
  /** Unique in its timeline, and stable. */
  readonly key: string;
  /** Null for an article's publication. */
  readonly name: string | null;
  readonly when: When;
  /** Id of the place to choose for it: where it happened; null for an article's publication. */
  readonly placeId: string | null;
  /** Id of what the date belongs to, the event itself; null for an article's publication. */
  readonly subjectId: string | null;
  /** Id of the article whose publication it is; else null. */
  readonly articleId: string | null;
  /** Null where there is no article. */
  readonly datedBy: 'article' | 'editor' | 'publisher' | null;
}

/**
 * The dated places and events of a brief and its articles' publication, by the day on which they start, as written.
 * Within a day, what ends sooner comes first: what is known to the minute before what may have lasted all day. Moments
 * are ordered by UTC, then everything by reading order.
 */
export function timelineOf(brief: Brief): readonly Moment[] {
  const moments = brief.places.flatMap((place): Moment[] => {
    const { id, name, when, location } = place;
    if (when === null) return [];
    const key = `place:${id}`;
    const placeId = location ?? id;
    const own = { placeId, subjectId: id, articleId: null };
    return [{ key, name, when, ...own, datedBy: datedBy(brief, place) }];
  });
  for (const { id, published } of brief.articles) {
    if (published === null) continue;
    moments.push({
      key: `article:${id}`,
      name: null,
      when: published,
      placeId: null,
      subjectId: null,
      articleId: id,
      datedBy: 'publisher',
    });
  }
  return moments
    .map((moment) => ({ moment, order: orderOf(moment.when) }))
    .sort((a, b) => compareAll(a.order, b.order))
    .map(({ moment }) => moment);
}

/** Whether a brief has a timeline: a lone article's date stands above its headline, and makes no timeline. */
export function isDated({ places, articles }: Brief): boolean {
  const published = articles.filter((article) => article.published !== null);
  return published.length > 1 || places.some(({ when }) => when !== null);
}

/** The values to sort by, the most important first. */
function orderOf({ text, start, end }: When): readonly number[] {
  const { to } = partsOf(text) ?? {};
  const moment = to !== undefined && isDate(to) && to.time !== null ? worldTime(to).end : null;
  const isWholeDay = moment === null ? 1 : 0;
  return [Math.floor(start / DAY), Math.ceil(end / DAY), isWholeDay, moment ?? 0];
}

/** Subtraction would give NaN for two open starts, which are infinite. */
function compareAll(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((one, i) => one !== b[i]);
  return at === -1 ? 0 : (a[at] ?? 0) < (b[at] ?? 0) ? -1 : 1;
}
