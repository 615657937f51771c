import { type JsonObject, own } from '../json';
import type { QuoteSelector } from '../quotes/find-quote';
import { selectorFor } from './selector';

/** A stretch of an article: offsets in UTF-16 code units. */
export interface Phrase {
  /** Id of the article. */
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds visible words in the text: the occurrence after `nth` others. Any white space may separate words, since an
 * article is shown in lines. Null where they are not an unbroken run of the text.
 */
export function findWords(
  text: string,
  words: string,
  nth: number,
): Omit<Phrase, 'article'> | null {
  const found = [...text.matchAll(asPattern(words))][nth];
  if (!found || found[0] === '') return null;
  return { start: found.index, end: found.index + found[0].length };
}

/** How often words occur in a text. */
export function countWords(text: string, words: string): number {
  return words.trim() === '' ? 0 : [...text.matchAll(asPattern(words))].length;
}

/** The selector of a phrase, with its article where that is not the first. */
export function passageFor(
  document: JsonObject,
  text: string,
  { article, start, end }: Phrase,
): QuoteSelector | JsonObject | null {
  const selector = selectorFor(text, start, end);
  const articles = own(document, 'articles');
  const [first] = Object.keys(articles ?? {});
  return selector && first !== undefined && article !== first ? { ...selector, article } : selector;
}

function asPattern(words: string): RegExp {
  const parts = words.trim().split(/\s+/);
  return new RegExp(
    parts.map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('\\s+'),
    'gu',
  );
}
