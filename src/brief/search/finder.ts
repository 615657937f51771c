import { articleLines } from '../article/lines';
import type { Article, Brief, Place } from '../brief';
import { eventsAt, isEvent } from '../queries/filter';
import type { Found } from '../queries/found';
import { fold, searched, stretchesOf } from './fold';
import { hitIn, nameOf, type Searched, saidOf, searchable } from './said';

/** The most passages that are listed: nobody steps through more. */
const MOST_PASSAGES = 1000;

interface Line {
  readonly article: Article;
  readonly start: number;
  readonly text: string;
  readonly folded: string;
}

/** Searches a brief that is in memory, again and again as a reader types. */
export class Finder {
  readonly #brief: Brief;
  /** For each place, its name first, then everything else that is said of it and of what happened there. */
  #places: readonly { readonly id: string; readonly said: readonly Searched[] }[] | null = null;
  #lines: readonly Line[] | null = null;

  constructor(brief: Brief) {
    this.#brief = brief;
  }

  /** The places and passages that have all of these words; null where there are no words. */
  find(words: string): Found | null {
    const wanted = searched(words);
    if (wanted.length === 0) return null;
    this.#places ??= this.#brief.places
      .filter((place) => !isEvent(place))
      .map((place) => ({ id: place.id, said: saysOf(this.#brief, place) }));
    const hits = this.#places.flatMap(({ id, said }) => {
      const hit = hitIn(said, wanted);
      return hit ? [{ id, ...hit }] : [];
    });
    // A stable sort: places of equal rank stay in reading order.
    hits.sort((a, b) => a.rank - b.rank);
    const passages = this.#passages(wanted);
    return {
      places: new Map(hits.map(({ id, hit }) => [id, hit])),
      passages: passages.slice(0, MOST_PASSAGES),
      hasMore: passages.length > MOST_PASSAGES,
    };
  }

  /** Passages are looked for in lines that have all of the words. */
  #passages(words: readonly string[]): Found['passages'] {
    this.#lines ??= this.#brief.articles.flatMap(linesOf);
    const found: { article: string; start: number; end: number }[] = [];
    for (const { article, start, text, folded } of this.#lines) {
      if (!words.every((word) => folded.includes(word))) continue;
      for (const [from, to] of stretchesOf(text, words, folded)) {
        found.push({ article: article.id, start: start + from, end: start + to });
      }
      if (found.length > MOST_PASSAGES) break;
    }
    return found;
  }
}

function linesOf(article: Article): readonly Line[] {
  const { text } = article;
  if (text === null) return [];
  return articleLines(article).map(({ start, end }) => {
    const line = text.slice(start, end);
    return { article, start, text: line, folded: fold(line) };
  });
}

function saysOf(brief: Brief, place: Place): readonly Searched[] {
  const events = eventsAt(brief, place.id);
  return [
    nameOf(place),
    ...saidOf(brief, place),
    ...events.flatMap((event) => [nameOf(event, 'event'), ...saidOf(brief, event)]),
  ].map(searchable);
}
