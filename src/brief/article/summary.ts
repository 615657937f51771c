import type { Article } from '../brief';
import { firstSentence } from './first-sentence';
import { articleLines } from './lines';

/** A standfirst is read at a glance: nothing longer will do. */
const LONGEST = 500;
/** Headings, list items and quotations in Markdown. */
const MARKED = /^(?:#{1,6}|[-*>])\s/;
/** “By”, in languages that put it before the name. */
const BYLINE =
  /^(?:by|von|par|por|di|door|av|af|przez|od|yazan|автор|текст|кореспондент|بقلم|מאת|文|撰文|記者|记者|取材|글)[\s:：/／]+/iu;
/** Names, and the small words that stand between them. */
const NAMES =
  /^(?:(?:[^\p{Ll}\s]\S*|an?|the|our|own|staff|special|senior|reporters?|correspondents?|writers?|editors?|and|und|et|y|e|i|en|och|de|di|von|van|for|in|of)[\s,]*)+$/u;

/** What the article is about, in its own words: the first sentence of its first paragraph, verbatim; or null. */
export function summaryOf(article: Article): string | null {
  const { text } = article;
  if (text === null) return null;
  const paragraphs = articleLines(article)
    .filter(({ kind }) => kind === 'paragraph')
    .map(({ start, end }) => text.slice(start, end).trim())
    .filter((paragraph) => !MARKED.test(paragraph) && !isByline(paragraph))
    .map(firstSentence);
  // A line without a full stop is a byline, a date or a heading, unless the script has no full stops.
  const found = paragraphs.find(({ ends }) => ends) ?? paragraphs[0];
  return found && found.text.length <= LONGEST ? found.text : null;
}

function isByline(line: string): boolean {
  const words = line.replace(/[.\s]+$/, '');
  const names = words.replace(BYLINE, '');
  return names !== words && words.length < 100 && NAMES.test(names);
}
