import type { LocalText } from '../brief';
import { found } from '../fault';
import { isAbsent, isObject, type JsonObject, own } from '../json';
import { plainText } from '../text';
import type { Issues } from './issues';
import { LIMITS } from './limits';

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
