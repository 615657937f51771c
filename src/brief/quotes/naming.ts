import type { Article, Brief, Place, Quote } from '../brief';
import { namesOf } from '../local-text';
import { isWord } from './word-edges';

/** The excerpts of a place: those that name it, and those that its editor relates to it. */
export interface Excerpts {
  /** Excerpts in which the article names the place. */
  readonly naming: readonly Quote[];
  /** Excerpts that do not name the place; the editor relates them to it. */
  readonly related: readonly Quote[];
}

/** Who puts a place on the map: the article by its name, the article as the editor reads it, or the editor. */
export type Standing = 'named' | 'read' | 'editor';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** An index of one brief, from which it is known what names a place. */
interface Names {
  readonly placeNames: ReadonlySet<string>;
  /** The mentions that touch each stretch of `1 << STRETCH` code units, by article. */
  readonly mentions: ReadonlyMap<string, Stretches>;
  readonly articles: ReadonlyMap<string, Article>;
  readonly excerpts: Map<Place, Excerpts>;
}

type Stretches = Map<number, (Span & { readonly placeId: string })[]>;

const STRETCH = 10;
/** How far, in code units and in words, a longer name is looked for around a phrase. */
const AROUND = 120;
const WORDS_AROUND = 6;

/** Made once for each brief, which never changes, and freed with it. */
const indexes = new WeakMap<Brief, Names>();

/**
 * The excerpts of a place in the order of the file. One names the place where a mention of it lies inside the excerpt,
 * or its name occurs there as whole words. A phrase inside another place's longer name (“York” in “New York”) does not
 * count.
 */
export function excerptsOf(brief: Brief, place: Place): Excerpts {
  const { excerpts } = indexed(brief);
  const known = excerpts.get(place);
  if (known !== undefined) return known;
  const naming = place.excerpts.filter((quote) => isNamedIn(brief, place, quote.article, quote));
  const told = { naming, related: place.excerpts.filter((quote) => !naming.includes(quote)) };
  excerpts.set(place, told);
  return told;
}

/** Null where there is no article that could name anything. */
export function standingOf(brief: Brief, place: Place): Standing | null {
  const { articles } = brief;
  if (articles.length === 0) return null;
  if (place.statedBy === 'editor') return 'editor';
  const isNamed = articles.some(({ id, text }) =>
    isNamedIn(brief, place, id, { start: 0, end: text?.length ?? 0 }),
  );
  return isNamed ? 'named' : 'read';
}

function isNamedIn(brief: Brief, place: Place, article: string, passage: Span): boolean {
  const { mentions, placeNames, articles } = indexed(brief);
  const text = articles.get(article)?.text ?? '';
  const lang = articles.get(article)?.lang ?? null;
  const names = namesOf(place);
  /** A mention counts even where another place shares it; the bare name does not. */
  const isAnothers = (phrase: Span, mayBeBoth: boolean) =>
    isInLongerName(text, phrase, names, placeNames) ||
    mentions
      .get(article)
      ?.get(phrase.start >> STRETCH)
      ?.some(
        (other) =>
          other.placeId !== place.id &&
          holds(other, phrase) &&
          !(mayBeBoth && holds(phrase, other)),
      );
  const own = place.mentions.filter((mention) => mention.article === article);
  if (own.some((mention) => holds(passage, mention) && !isAnothers(mention, true))) return true;
  for (const name of names.flatMap(spellingsOf)) {
    for (let start = passage.start; ; start += 1) {
      start = text.indexOf(name, start);
      const phrase = { start, end: start + name.length };
      if (start === -1 || !holds(passage, phrase)) break;
      if (isWord(text, start, phrase.end, lang) && !isAnothers(phrase, false)) return true;
    }
  }
  return false;
}

/**
 * A name may begin with a capital at the start of a sentence, and one of several words (“The Kremlin”) with a small
 * letter inside a sentence. Nothing else may differ: Turkey is not turkey.
 */
function spellingsOf(name: string): readonly string[] {
  const [first = '', ...rest] = name;
  const begun = (letter: string) => letter + rest.join('');
  const small = begun(first.toLowerCase());
  return name === small || /\s/.test(name) ? [small, begun(first.toUpperCase())] : [name];
}

/** Whether the words around a phrase make it the name of another place. Looked up, since a brief may have 100,000. */
function isInLongerName(
  text: string,
  phrase: Span,
  own: readonly string[],
  placeNames: ReadonlySet<string>,
): boolean {
  const from = Math.max(0, phrase.start - AROUND);
  const words = [...text.slice(from, phrase.end + AROUND).matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(
    ({ 0: { length }, index }) => ({ start: from + index, end: from + index + length }),
  );
  const firsts = words.filter(({ start }) => start <= phrase.start).slice(-WORDS_AROUND);
  const lasts = words.filter(({ end }) => end >= phrase.end).slice(0, WORDS_AROUND);
  return firsts.some(({ start }) =>
    lasts.some(({ end }) => {
      const around = text.slice(start, end);
      return (
        around.length > phrase.end - phrase.start &&
        // “85 km west of Aralsk” is another place's name, and names Aralsk all the same.
        !/^\d/.test(around) &&
        !own.includes(around) &&
        placeNames.has(around)
      );
    }),
  );
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && outer.end >= inner.end;
}

function indexed(brief: Brief): Names {
  const known = indexes.get(brief);
  if (known !== undefined) return known;
  const mentions = new Map<string, Stretches>();
  for (const { id, mentions: own } of brief.places) {
    for (const { article, start, end } of own) {
      const stretches: Stretches = mentions.get(article) ?? new Map();
      mentions.set(article, stretches);
      for (let stretch = start >> STRETCH; stretch <= end >> STRETCH; stretch += 1) {
        const found = stretches.get(stretch);
        if (found) found.push({ start, end, placeId: id });
        else stretches.set(stretch, [{ start, end, placeId: id }]);
      }
    }
  }
  const placeNames = new Set(brief.places.flatMap(namesOf));
  const articles = new Map(brief.articles.map((article) => [article.id, article]));
  const names = { mentions, articles, placeNames, excerpts: new Map() };
  indexes.set(brief, names);
  return names;
}

/** Whether the editor added a place to what an article says. */
export function isAdded({ articles }: Brief, { statedBy }: Place): boolean {
  return articles.length > 0 && statedBy === 'editor';
}
