import type { Article, Place, Quote } from '../brief';

/** A stretch of the article that belongs to a place; offsets in UTF-16 code units. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly placeId: string;
  /** Ids of its own topics, else its place's. */
  readonly topics: readonly string[];
  /** Its index among the mentions, or among the excerpts. */
  readonly key: number;
}

/** The members of a place that quote articles. */
export type Quoted = Pick<Place, 'id' | 'topics' | 'mentions' | 'excerpts'>;

/** The passages of an article: phrases that are links, and excerpts. */
export interface Passages {
  /** In the order of the text; no two overlap. */
  readonly mentions: readonly Passage[];
  /** In reading order of their places; they may overlap. */
  readonly excerpts: readonly Passage[];
}

/**
 * The passages of an article. Where mentions overlap, the longer one stays and the other goes, so that a phrase is one link
 * or none. Of two equally long, the first in the text stays, then the first in reading order.
 */
export function passagesOf(
  brief: { readonly places: readonly Quoted[] },
  article: Pick<Article, 'id'>,
): Passages {
  const all = numbered(brief, article, (place) => place.mentions);
  all.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start || a.key - b.key);
  const kept: Passage[] = [];
  for (const passage of all) {
    const at = placeFor(kept, passage);
    if (at !== -1) kept.splice(at, 0, passage);
  }
  return {
    mentions: kept.map((passage, key) => ({ ...passage, key })),
    excerpts: numbered(brief, article, (place) => place.excerpts),
  };
}

function numbered(
  { places }: { readonly places: readonly Quoted[] },
  article: Pick<Article, 'id'>,
  quotesOf: (place: Quoted) => readonly Quote[],
): Passage[] {
  return places
    .flatMap((place) =>
      quotesOf(place)
        .filter((quote) => quote.article === article.id)
        .map(({ start, end, topics }) => ({
          start,
          end,
          placeId: place.id,
          topics: topics ?? place.topics,
        })),
    )
    .map((passage, key) => ({ ...passage, key }));
}

/** Where to insert a passage among those kept, which are in order and do not overlap; -1 where it overlaps one. */
function placeFor(kept: readonly Passage[], passage: Passage): number {
  let low = 0;
  let high = kept.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((kept[middle]?.start ?? 0) < passage.start) low = middle + 1;
    else high = middle;
  }
  const before = kept[low - 1];
  const after = kept[low];
  const overlaps =
    (before !== undefined && before.end > passage.start) ||
    (after !== undefined && after.start < passage.end);
  return overlaps ? -1 : low;
}
