import type { Article, Brief, Place } from '../brief';
import { isWord } from './word-edges';

/** The start of an ISO 8601 date: its year, and its month and day where they are written. */
const DATE = /(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T[\d:.]+(?:Z|[+-][\d:]+)?)?/g;
const OF = "(?:of\\s+|de\\s+|d['’])?";
/** “13th”, “1er”, “13.”, “13日” */
const ORDINAL = '(?:\\p{L}{1,2}|[º.])?';

/**
 * Whose date it is: an article's only where its words give that date, else the editor's; null where there is no date
 * or no article.
 */
export function datedBy(brief: Brief, { when, statedBy }: Place): 'article' | 'editor' | null {
  const { articles } = brief;
  if (articles.length === 0 || when === null) return null;
  // First the cheap check: looking for a date needs `Intl`, which is slow to start.
  if (statedBy === 'editor') return 'editor';
  const dates = [...when.text.matchAll(DATE)];
  const isGiven = articles.some((article) => dates.every(([, ...date]) => gives(article, date)));
  return dates.length > 0 && isGiven ? 'article' : 'editor';
}

function gives({ text, lang }: Article, [year = '', month, day]: readonly string[]): boolean {
  const form = month === undefined ? year : formOf(lang ?? 'en', year, month, day);
  if (form === null) return false;
  const found = [...(text ?? '').matchAll(new RegExp(form, 'giu'))];
  return found.some(({ 0: { length }, index, input }) =>
    isWord(input, index, index + length, lang),
  );
}

/** A pattern for “13 September”, “Sept. 13th, 2023” or “9月13日”. The year may be missing, but not a different one. */
function formOf(lang: string, year: string, month: string, day: string | undefined): string | null {
  const date = new Date(`${year}-${month}-${day ?? '15'}T12:00Z`);
  if (Number.isNaN(date.getTime())) return null;
  const names = [lang, 'en'].flatMap((tag) => [
    monthOf(tag, date, 'long'),
    monthOf(tag, date, 'short'),
  ]);
  // English newspapers have their own abbreviation.
  const named = `(?:${[...names, ...(month === '09' ? ['Sept'] : [])].join('|')})\\.?`;
  if (day === undefined) return `${named},?\\s*${OF}${year}`;
  const number = `0?${Number(day)}${ORDINAL}`;
  return `(?:${number}\\s*${OF}${named}|${named}\\s*${number})(?![.,]?\\s*${OF}(?!${year})\\d{4})`;
}

/** The name of a month as it is written beside a day; in Japanese and the like, its number and sign. */
function monthOf(tag: string, date: Date, month: 'long' | 'short'): string {
  const options = { day: 'numeric', month, timeZone: 'UTC' } as const;
  const parts = new Intl.DateTimeFormat(tag, options).formatToParts(date);
  const at = parts.findIndex(({ type }) => type === 'month');
  const name = parts[at]?.value ?? '';
  const sign = /^\d+$/.test(name) ? parts[at + 1]?.value : '';
  return `${name}${sign}`.trim().replace(/\.$/, '');
}
