import type { Article, Brief, Correction, LocalText, Place, Quote } from '../brief';
import { excerptsOf } from '../quotes/naming';
import { primaryOf } from '../script';
import type { Filter } from './filter';
import { placeIndex } from './place-index';

/** What one article says at a place. */
export interface Report {
  readonly article: Article;
  /** The excerpts in which it names the place, in the order of the file. */
  readonly naming: readonly Quote[];
  /** Those that the editor relates to the place. */
  readonly related: readonly Quote[];
  /** Its phrases that name the place. */
  readonly mentions: readonly Quote[];
  /** It says nothing of the place. False where its text is missing, since then nobody can tell. */
  readonly isSilent: boolean;
}

/** Whether a filter lets an article speak. */
export function hears({ articles }: Pick<Filter, 'articles'>, articleId: string): boolean {
  return articles.size === 0 || articles.has(articleId);
}

/** The articles that a filter lets speak, in reading order. */
export function heardArticles(
  { articles }: Brief,
  filter: Pick<Filter, 'articles'>,
): readonly Article[] {
  return articles.filter(({ id }) => hears(filter, id));
}

/** What each article that is heard says at a place, even if nothing, in reading order. */
export function reportsAt(
  brief: Brief,
  place: Place,
  filter: Pick<Filter, 'articles'>,
): readonly Report[] {
  const { naming, related } = excerptsOf(brief, place);
  return heardArticles(brief, filter).map((article) => {
    const own = (quotes: readonly Quote[]) =>
      quotes.filter((quote) => quote.article === article.id);
    const said = { naming: own(naming), related: own(related), mentions: own(place.mentions) };
    const isNothing = Object.values(said).every(({ length }) => length === 0);
    return { article, ...said, isSilent: isNothing && article.text !== null };
  });
}

/**
 * Whether anything is left of a place with only these articles: a quote there, or at something that happened there.
 * What has no quotes is the editor's, and stays.
 */
export function isHeard(brief: Brief, place: Place, filter: Pick<Filter, 'articles'>): boolean {
  if (filter.articles.size === 0 || !isQuoted(place)) return true;
  const events = placeIndex(brief).eventsAt.get(place.id) ?? [];
  return [place, ...events].some((each) =>
    quotesOf(each).some((quote) => hears(filter, quote.article)),
  );
}

/** Whether any article is quoted there. */
export function isQuoted(place: Place): boolean {
  return place.excerpts.length + place.mentions.length > 0;
}

function quotesOf({ excerpts, mentions }: Place): readonly Quote[] {
  return [...excerpts, ...mentions];
}

/** The corrections that concern a place, newest first. */
export function correctionsAt({ corrections }: Brief, { id }: Place): readonly Correction[] {
  return corrections.filter(({ places }) => places.includes(id));
}

/** The editor's translation of a quote; null where there is none, or where it would be in the quote's own language. */
export function translationOf(
  { translation }: Quote,
  article: Pick<Article, 'lang'> | undefined,
): LocalText | null {
  const [own, other] = [article?.lang, translation?.lang].map((tag) => tag && primaryOf(tag));
  return translation && !(own && own === other) ? translation : null;
}
