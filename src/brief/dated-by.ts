import type { Article, Brief, Place } from './brief';
import { isWord } from './word-edges';

/** A date as it begins in ISO 8601: its year, and its month and day where they are written; a time goes with it. */
const DATE = /(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T[\d:.]+(?:Z|[+-][\d:]+)?)?/g;
const OF = "(?:of\\s+|de\\s+|d['’])?";
const ORDINAL = '(?:st|nd|rd|th|er|[º.])?';

/** Whose date it is: the article's only where its own words give that date, else the editor's; null without either. */
export function datedBy(brief: Brief, { when, statedBy }: Place): 'article' | 'editor' | null {
  const { article } = brief;
  if (article === null || when === null) return null;
  // Asked first: to look for a date costs a page `Intl`.
  if (statedBy === 'editor') return 'editor';
  const dates = [...when.text.matchAll(DATE)];
  const isGiven = dates.every(([, ...date]) => gives(article, date));
  return dates.length > 0 && isGiven ? 'article' : 'editor';
}

function gives({ text, lang }: Article, [year = '', month, day]: readonly string[]): boolean {
  const forms = month === undefined ? [year] : formsOf(lang ?? 'en', year, month, day);
  const found = [...(text ?? '').matchAll(new RegExp(forms.join('|'), 'giu'))];
  return found.some(({ 0: { length }, index, input }) => isWord(input, index, index + length));
}

/** As patterns: “13 September”, “Sept. 13th, 2023”, “9月13日”. A day may do without its year, but not have another. */
function formsOf(lang: string, year: string, month: string, day: string | undefined): string[] {
  const date = new Date(`${year}-${month}-${day ?? '15'}T12:00Z`);
  if (Number.isNaN(date.getTime())) return [];
  const names = [lang, 'en'].flatMap((tag) =>
    (['long', 'short'] as const).map((length) => monthOf(tag, date, length)),
  );
  const named = [...new Set(names), ...(month === '09' ? ['Sept'] : [])].join('|');
  const inYear = `(?:${named})\\.?,?\\s*${OF}${year}`;
  if (day === undefined) return [`${year}-${month}`, inYear];
  const number = `0?${Number(day)}`;
  const notAnother = `(?![.,]?\\s*${OF}(?!${year})\\d{4})`;
  return [
    `${year}-${month}-${day}`,
    `${number}${ORDINAL}\\s*${OF}(?:${named})${notAnother}`,
    `(?:${named})\\.?\\s*${number}(?:${ORDINAL}|日|일)${notAnother}`,
  ];
}

/** The name of a month as it stands beside a day; where it has none, as in Japanese, its number and sign. */
function monthOf(tag: string, date: Date, month: 'long' | 'short'): string {
  const options = { day: 'numeric', month, timeZone: 'UTC' } as const;
  const parts = new Intl.DateTimeFormat(tag, options).formatToParts(date);
  const at = parts.findIndex(({ type }) => type === 'month');
  const name = parts[at]?.value.replace(/\.$/, '') ?? '';
  const sign = /^\d+$/.test(name) ? (parts[at + 1]?.value.trim() ?? '') : '';
  return (name + sign).replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
