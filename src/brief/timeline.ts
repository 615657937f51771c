import type { Brief, When } from './brief';

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
  readonly datedBy: 'article' | 'editor' | 'publisher';
}

/** The dated places and events of a brief and its article's publication, by start, then by reading order. */
export function timelineOf(brief: Brief): readonly Moment[] {
  const moments = brief.places.flatMap(({ id, name, when, location, statedBy }): Moment[] =>
    when === null
      ? []
      : [
          {
            key: `place:${id}`,
            name,
            when,
            placeId: location ?? id,
            subjectId: id,
            datedBy: statedBy,
          },
        ],
  );
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
  return moments.sort((a, b) => compare(a.when.start, b.when.start));
}

/** Two open starts are infinite, and their difference is no number. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
