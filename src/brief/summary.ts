import { articleLines } from './article-lines';
import type { Article } from './brief';

/**
 * The first sentence of the first paragraph, verbatim; null without a text or a paragraph. Where the
 * engine cannot tell sentences apart, the whole paragraph.
 */
export function summaryOf(article: Article): string | null {
  const line = articleLines(article).find(({ kind }) => kind === 'paragraph');
  if (article.text === null || line === undefined) return null;
  const paragraph = article.text.slice(line.start, line.end).trim();
  // Firefox has it since 125 only.
  if (!('Segmenter' in Intl)) return paragraph;
  const sentences = new Intl.Segmenter(article.lang ?? 'en', { granularity: 'sentence' });
  for (const { segment } of sentences.segment(paragraph)) return segment.trimEnd();
  return paragraph;
}
