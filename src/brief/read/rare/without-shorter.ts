import type { Quote } from '../../brief';
import type { ReadPlace } from '../across-places';

/**
 * The places without those mentions that are part of a longer one: with “every York” and “every New York”, York is not
 * named where New York is.
 */
export function withoutShorter(read: readonly ReadPlace[], some: ReadonlySet<Quote>): ReadPlace[] {
  if (some.size === 0) return [...read];
  const byArticle = new Map<string, Quote[]>();
  for (const quote of read.flatMap(({ place }) => place.mentions)) {
    const quotes = byArticle.get(quote.article);
    if (quotes) quotes.push(quote);
    else byArticle.set(quote.article, [quote]);
  }
  const shorter = new Set<Quote>();
  for (const quotes of byArticle.values()) {
    quotes.sort((a, b) => a.start - b.start || b.end - a.end);
    let reach: Quote | null = null;
    for (const quote of quotes) {
      const isHeld = reach !== null && reach.end >= quote.end;
      const isLonger = reach !== null && reach.end - reach.start > quote.end - quote.start;
      if (isHeld && isLonger && some.has(quote)) shorter.add(quote);
      if (!isHeld) reach = quote;
    }
  }
  if (shorter.size === 0) return [...read];
  return read.map(({ place, pointer }) => {
    const mentions = place.mentions.filter((quote) => !shorter.has(quote));
    return {
      place: mentions.length < place.mentions.length ? { ...place, mentions } : place,
      pointer,
    };
  });
}
