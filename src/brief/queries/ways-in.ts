import { articleLines } from '../article/lines';
import type { Brief, Place, Quote } from '../brief';
import { excerptsOf } from '../quotes/naming';

/** A passage of the article, and the places that come in with it. */
export interface WayIn {
  readonly quote: Quote;
  /** In reading order. */
  readonly places: readonly Place[];
}

/** More would be the article again. */
const MOST = 12;

/**
 * The passages in which the article first speaks of each of the places, in the order of the text; with topics, of those
 * on one of them. The headline is left out: it stands above everything.
 */
export function waysIn(
  brief: Brief,
  places: readonly Place[],
  topics: ReadonlySet<string>,
): readonly WayIn[] {
  const { article } = brief;
  if (article === null) return [];
  const from = articleLines(article).find(({ kind }) => kind === 'paragraph')?.start ?? 0;
  const ways = new Map<string, { quote: Quote; places: Place[] }>();
  for (const place of places) {
    const quote = excerptsOf(brief, place)
      .naming.filter((one) => one.start >= from && isOn(one.topics ?? place.topics, topics))
      .sort((a, b) => a.start - b.start)[0];
    if (!quote) continue;
    const key = `${quote.start}-${quote.end}`;
    const way = ways.get(key);
    if (way) way.places.push(place);
    else if (ways.size < MOST) ways.set(key, { quote, places: [place] });
    else break;
  }
  return [...ways.values()].sort((a, b) => a.quote.start - b.quote.start);
}

function isOn(own: readonly string[], topics: ReadonlySet<string>): boolean {
  return topics.size === 0 || own.some((topic) => topics.has(topic));
}
