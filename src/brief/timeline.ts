import type { Brief, When } from './brief';
import { datedBy } from './dated-by';
import { DAY } from './days';

/** Something with a date. */
export interface Moment {
  /** Unique in its timeline, and stable. */
  readonly key: string;
  readonly name: string;
  readonly when: When;
  /** Id of the place to choose for it: where it happened; null for the article's publication. */
  readonly placeId: string | null;
  /** Id of what the date belongs to, the event itself; null for the article's publication. */
  readonly subjectId: string | null;
  /** Null where there is no article, whose dates others could be. */
  readonly datedBy: 'article' | 'editor' | 'publisher' | null;
}

/**
 * The dated places and events of a brief and its article's publication, by the day of their start. Within a day, what
 * is over sooner goes first, as what is known to the minute before what may have lasted all day; then reading order.
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
      name: 'Article published',
      when: published,
      placeId: null,
      subjectId: null,
      datedBy: 'publisher',
    });
  }
  return moments.sort(
    (a, b) => compare(dayOf(a.when), dayOf(b.when)) || compare(a.when.end, b.when.end),
  );
}

/** Whether there is anything in it. */
export function isDated({ places, article }: Brief): boolean {
  return (article?.published ?? null) !== null || places.some(({ when }) => when !== null);
}

function dayOf({ start }: When): number {
  return Math.floor(start / DAY);
}

/** Two open starts are infinite, and their difference is no number. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
