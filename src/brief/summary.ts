import { articleLines } from './article-lines';
import type { Article, LocalText } from './brief';
import { found } from './fault';
import { firstSentence } from './first-sentence';
import type { Issues } from './issues';
import { isAbsent, isObject, type JsonObject, own } from './json';
import { LIMITS } from './limits';
import { plainText } from './text';

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

/** The editor's standfirst: a text, or a table of them by language, of which the article's own is taken, else the first. */
export function readSummary(
  root: JsonObject,
  articleLang: string | null,
  issues: Issues,
): LocalText | null {
  const value = own(root, 'summary');
  if (isAbsent(value)) return null;
  const texts: LocalText[] = (
    isObject(value) ? Object.entries(value) : [['', value] as const]
  ).flatMap(([lang, words]) => {
    const text = typeof words === 'string' ? plainText(words, LIMITS.summary) : null;
    return text === null ? [] : { text, lang: lang || null };
  });
  const primary = (lang: string | null) => lang?.toLowerCase().split('-')[0];
  const chosen =
    texts.find(({ lang }) => lang?.toLowerCase() === articleLang?.toLowerCase()) ??
    texts.find(({ lang }) => primary(lang) === primary(articleLang)) ??
    texts[0];
  if (chosen === undefined) issues.warn('/summary', 'summary-shape', { found: found(value) });
  return chosen ?? null;
}
