import { articleLines, isBody } from '../article/lines';
import type { Brief, Place, Quote } from '../brief';
import type { Excerpts } from '../quotes/naming';

/** A passage of an article, and the places that it introduces. */
export interface WayIn {
  readonly quote: Quote;
  /** In reading order. */
  readonly places: readonly Place[];
}

/** The most passages shown: more would be the whole article again. */
const MOST = 12;

/**
 * The passages in which an article first speaks of each of the places, in the order of the articles and of their texts;
 * with topics, only of places on one of them. The headline is left out: it stands above everything. `excerptsOf` gives
 * what the articles that are heard say of a place.
 */
export function waysIn(
  brief: Brief,
  places: readonly Place[],
  topics: ReadonlySet<string>,
  excerptsOf: (place: Place) => Excerpts,
): readonly WayIn[] {
  const order = brief.articles.map(({ id }) => id);
  const starts = new Map(
    brief.articles.map((article) => {
      return [article.id, articleLines(article).find(isBody)?.start ?? 0];
    }),
  );
  const inOrder = (a: Quote, b: Quote) =>
    order.indexOf(a.article) - order.indexOf(b.article) || a.start - b.start;
  const ways = new Map<string, { quote: Quote; places: Place[] }>();
  for (const place of places) {
    const quote = excerptsOf(place)
      .naming.filter(
        (one) =>
          one.start >= (starts.get(one.article) ?? 0) && isOn(one.topics ?? place.topics, topics),
      )
      .sort(inOrder)[0];
    if (!quote) continue;
    const key = `${quote.start}-${quote.end} ${quote.article}`;
    const way = ways.get(key);
    if (way) way.places.push(place);
    else if (ways.size < MOST) ways.set(key, { quote, places: [place] });
    else break;
  }
  return [...ways.values()].sort((a, b) => inOrder(a.quote, b.quote));
}

function isOn(own: readonly string[], topics: ReadonlySet<string>): boolean {
  return topics.size === 0 || own.some((topic) => topics.has(topic));
}
