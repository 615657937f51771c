import type { Article } from '../brief';
import { firstSentence } from './first-sentence';
import { articleLines } from './lines';

/** The longest summary, in code units: a standfirst is read at a glance. */
const LONGEST = 500;

/** What the article is about, in its own words: the first sentence of its first paragraph, verbatim; or null. */
export function summaryOf(article: Article): string | null {
  const { text } = article;
  if (text === null) return null;
  const paragraphs = articleLines(article)
    .filter(({ kind }) => kind === 'paragraph')
    .map(({ start, end }) => firstSentence(text.slice(start, end).trim()));
  // A line without a full stop is a date or a caption, unless the script has no full stops.
  const found = paragraphs.find(({ ends }) => ends) ?? paragraphs[0];
  return found && found.text.length <= LONGEST ? found.text : null;
}
