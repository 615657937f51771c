import type { Article } from '../brief';
import { firstSentence } from './first-sentence';
import { articleLines } from './lines';

/** A standfirst is read at a glance; a paragraph without stops that is longer is none. */
const LONGEST = 500;
/** Headings, entries of lists and quotations, as the text marks them. */
const MARKED = /^(?:#{1,6}|[-*>])\s/;
/** Who wrote it, in languages that say so before the name. */
const BYLINE =
  /^(?:by|von|par|por|di|door|av|af|przez|od|yazan|автор|текст|кореспондент|بقلم|מאת|文|撰文|記者|记者|取材|글)[\s:：/／]+/iu;
/** Names and what stands between them: of other small words, only these. */
const NAMES =
  /^(?:(?:[^\p{Ll}\s]\S*|an?|the|our|own|staff|special|senior|reporters?|correspondents?|writers?|editors?|and|und|et|y|e|i|en|och|de|di|von|van|for|in|of)[\s,]*)+$/u;

/** What the article is about, in its own words: the first sentence of its first paragraph, verbatim; or nothing. */
export function summaryOf(article: Article): string | null {
  const { text } = article;
  if (text === null) return null;
  const paragraphs = articleLines(article)
    .filter(({ kind }) => kind === 'paragraph')
    .map(({ start, end }) => text.slice(start, end).trim())
    .filter((paragraph) => !MARKED.test(paragraph) && !isByline(paragraph))
    .map(firstSentence);
  // A line that does not end is a byline, a date or a heading; where no line does, the script has no stops.
  const found = paragraphs.find(({ ends }) => ends) ?? paragraphs[0];
  return found && found.text.length <= LONGEST ? found.text : null;
}

function isByline(line: string): boolean {
  const words = line.replace(/[.\s]+$/, '');
  const names = words.replace(BYLINE, '');
  return names !== words && words.length < 100 && NAMES.test(names);
}
