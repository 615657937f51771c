import type { Article } from '../brief';
import { isByline } from './byline';

/** What a line of the article is. */
export type LineKind =
  | 'dateline'
  | 'headline'
  | 'byline'
  | 'heading'
  | 'item'
  | 'quotation'
  | 'paragraph';

/** A line of the article's text, without its line end; offsets in UTF-16 code units. */
export interface Line {
  readonly kind: LineKind;
  /** For a heading: 1 is the largest. */
  readonly level: 1 | 2 | 3 | null;
  /** The length of its Markdown mark (`## `, `- `, `> `), in code units; 0 without one. */
  readonly marker: number;
  readonly start: number;
  readonly end: number;
}

/** The marks of a heading, a list entry and a quotation, as in Markdown. */
const SIGN = /^(?:(#{1,3})|(-)|>) (?=.*\S)/;
/** Below the headline a byline is among the first lines, or nowhere. */
const BYLINE_WITHIN = 3;

/**
 * The lines of an article that are not blank. The first one that equals the title is the headline, and those before it
 * are datelines. Where no line equals the title, there are neither.
 */
export function articleLines(article: Article): readonly Line[] {
  const { text, title, byline } = article;
  if (text === null) return [];
  // Pages of a PDF end with \f, and lines of word processors with \v and U+2028: shown, these are empty boxes.
  const written = [...text.matchAll(/[^\r\n\f\v\x85\u2028\u2029]+/g)].filter(([words]) =>
    /\S/.test(words),
  );
  const lines = written.map(({ 0: words, index }) => {
    const [sign = '', heading, item] = SIGN.exec(words) ?? [];
    return { start: index, end: index + words.length, words, sign, heading, item };
  });
  const headline = lines.findIndex(({ words, sign }) => {
    return words.trim() === title || words.slice(sign.length).trim() === title;
  });
  return lines.map(({ words, sign, heading, item, start, end }, i) => {
    const below = i - headline;
    const of = (kind: LineKind, marker = sign.length, level: Line['level'] = null): Line => ({
      kind,
      level,
      marker,
      start,
      end,
    });
    if (below < 0) return of('dateline', 0);
    if (i === headline) return of('headline');
    if (heading) return of('heading', sign.length, levelOf(heading));
    if (sign !== '') return of(item ? 'item' : 'quotation');
    return of(below <= BYLINE_WITHIN && isByline(words, byline) ? 'byline' : 'paragraph');
  });
}

function levelOf(sign: string): Line['level'] {
  return sign.length === 1 ? 1 : sign.length === 2 ? 2 : 3;
}

/** Whether a line belongs to the body of the article, and not to the headline, datelines or byline. */
export function isBody({ kind }: Pick<Line, 'kind'>): boolean {
  return kind !== 'dateline' && kind !== 'headline' && kind !== 'byline';
}
