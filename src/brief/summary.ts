import { articleLines } from './article-lines';
import type { Article } from './brief';

/**
 * Up to a full stop that another sentence follows, with the quotation marks that close there; a stop after an initial
 * or a title ends nothing. `Intl.Segmenter` tells no better, and its tables cost a page 25 ms.
 */
const SENTENCE =
  /^.+?(?:(?:[!?…]|(?<!\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Gen|Col))\.)["'”’»)\]]*(?=\s+["'“‘«([]*[\p{Lu}\p{Lo}\p{N}])|[。！？][”’」』）]*)/su;

/** The first sentence of the first paragraph, verbatim; null without a text or a paragraph. */
export function summaryOf(article: Article): string | null {
  const line = articleLines(article).find(({ kind }) => kind === 'paragraph');
  if (article.text === null || line === undefined) return null;
  const paragraph = article.text.slice(line.start, line.end).trim();
  return SENTENCE.exec(paragraph)?.[0] ?? paragraph;
}
