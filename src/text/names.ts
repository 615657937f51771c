import type { Article, Brief, Kind, Place } from '../brief/brief';
import { type BuiltInKind, isBuiltIn } from '../brief/kinds';
import { standingOf } from '../brief/quotes/naming';
import { writeWhen } from './dates';
import type { PageWords } from './en/page';
import { figuresOf } from './figures';

/** What a kind is called: a word of ours, or the editor's. */
export function kindName(kind: Kind, { kinds }: PageWords): string {
  return isBuiltIn(kind) ? kinds[kind.id as BuiltInKind] : kind.label;
}

/** What a place is called: its name, or else its kind and number. */
export function placeName(place: Place, { kinds }: Brief, words: PageWords): string {
  return nameOf(place, kinds.get(place.kind), words);
}

/** What a place is called, given its kind. */
export function nameOf(
  place: { readonly name: string; readonly isNameless?: boolean },
  kind: Kind | undefined,
  words: PageWords,
): string {
  if (!place.isNameless || !kind) return place.name;
  return words.nameless(kindName(kind, words), Number(/\d+$/.exec(place.name)?.[0]));
}

/** Who puts a place on the map, for a reader; null without an article, from which to tell the editor. */
export function standingWords(brief: Brief, place: Place, { whose }: PageWords): string | null {
  const standing = standingOf(brief, place);
  return standing && whose.standing[standing];
}

/**
 * What a report is called: its publisher, with its date or its headline where another report has the same; without a
 * publisher, its headline.
 */
export function reportName({ articles }: Brief, article: Article, words: PageWords): string {
  const { publisher, published, title, id } = article;
  if (publisher === null) return title || id;
  const twins = articles.filter((other) => other !== article && other.publisher === publisher);
  if (twins.length === 0) return publisher;
  const isAlone = published && twins.every((twin) => twin.published?.text !== published.text);
  return `${publisher} · ${isAlone ? writeWhen(published, figuresOf(null, words)) : title || id}`;
}
