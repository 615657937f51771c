import { articleLines } from '../article/lines';
import type { Article, Brief, Place, Quote } from '../brief';
import { localOf } from '../local-text';
import { eventsAt, isEvent } from '../queries/filter';
import type { Found, FoundIn, Hit, Stretch } from '../queries/found';
import { fold, searched, stretchesOf } from './fold';
import { snippetOf } from './snippet';

/** Nobody steps through more. */
const MOST_PASSAGES = 1000;

/** Words of a brief, and as they are searched. */
interface Said {
  readonly text: string;
  readonly folded: string;
  readonly source: FoundIn;
  readonly article: string | null;
  readonly lang: string | null;
}

interface Line {
  readonly article: Article;
  readonly start: number;
  readonly text: string;
  readonly folded: string;
}

/** Searches a brief that is in memory, again and again as a reader types. */
export class Finder {
  readonly #brief: Brief;
  /** The name first, then all else that is said of a place and of what happened there. */
  #places: readonly { readonly id: string; readonly said: readonly Said[] }[] | null = null;
  #lines: readonly Line[] | null = null;

  constructor(brief: Brief) {
    this.#brief = brief;
  }

  /** Where all of these words are found; null where they are none. */
  find(words: string): Found | null {
    const wanted = searched(words);
    if (wanted.length === 0) return null;
    this.#places ??= this.#brief.places
      .filter((place) => !isEvent(place))
      .map((place) => ({ id: place.id, said: saidOf(this.#brief, place) }));
    const hits = this.#places.flatMap(({ id, said }) => {
      const hit = hitIn(said, wanted);
      return hit ? [{ id, ...hit }] : [];
    });
    // Those alike stay in reading order.
    hits.sort((a, b) => a.rank - b.rank);
    const passages = this.#passages(wanted);
    return {
      places: new Map(hits.map(({ id, hit }) => [id, hit])),
      passages: passages.slice(0, MOST_PASSAGES),
      hasMore: passages.length > MOST_PASSAGES,
    };
  }

  /** In lines that have all of the words. */
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

function hitIn(
  said: readonly Said[],
  words: readonly string[],
): { readonly hit: Hit; readonly rank: number } | null {
  if (!words.every((word) => said.some(({ folded }) => folded.includes(word)))) return null;
  const [own, ...others] = said;
  if (!own) return null;
  const name = stretchesOf(own.text, words, own.folded);
  const missing = words.filter((word) => !own.folded.includes(word));
  if (missing.length === 0) return { hit: { name, snippet: null }, rank: rankOf(own, name) };
  // That which has most of what the name has not.
  const score = ({ folded }: Said) => missing.filter((word) => folded.includes(word)).length;
  const best = others.reduce((one, other) => (score(other) > score(one) ? other : one));
  const { text, folded, source, article, lang } = best;
  const part = snippetOf(text, stretchesOf(text, words, folded));
  return { hit: { name, snippet: { ...part, source, article, lang } }, rank: 3 };
}

/** A name that begins with it, one in which a word does, any other. */
function rankOf({ text }: Said, marks: readonly Stretch[]): number {
  const [start = 0] = marks[0] ?? [];
  if (start === 0) return 0;
  return marks.every(([at]) => !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) ? 1 : 2;
}

function saidOf(brief: Brief, place: Place): readonly Said[] {
  const events = eventsAt(brief, place.id);
  return [
    editors(place, 'name', 'name'),
    ...others(place),
    ...ofPlace(brief, place),
    ...events.flatMap((event) => [editors(event, 'name', 'event'), ...ofPlace(brief, event)]),
  ].filter(({ folded }, at) => at === 0 || folded !== '');
}

function ofPlace(brief: Brief, place: Place): readonly Said[] {
  return [
    editors(place, 'description', 'editor'),
    ...place.excerpts.flatMap((quote) => quoted(brief, quote)),
    ...place.mentions.flatMap((quote) => quoted(brief, quote)),
    editors(place, 'basis', 'editor'),
    ...(place.images ?? []).map((image) => one(image.caption ?? image.alt, 'editor')),
  ];
}

/** Its names in other languages. */
function others({ local }: Place): readonly Said[] {
  return (local?.name?.all ?? []).map(({ text, lang }) => one(text, 'name', lang));
}

function editors(place: Place, member: 'name' | 'description' | 'basis', source: FoundIn): Said {
  const { text, lang } = localOf(place, member);
  // What nobody has named is called by its kind, which is not searched.
  return one(member === 'name' && place.isNameless ? '' : text, source, lang);
}

function quoted({ articles }: Brief, { exact, article, translation }: Quote): readonly Said[] {
  const lang = articles.find(({ id }) => id === article)?.lang ?? null;
  const own = { ...one(exact, 'report', lang), article };
  return translation ? [own, one(translation.text, 'editor', translation.lang)] : [own];
}

function one(text: string, source: FoundIn, lang: string | null = null): Said {
  return { text, folded: fold(text), source, article: null, lang };
}
