import type { Article } from '../brief';

/** What a line of the article is. */
export type LineKind = 'dateline' | 'headline' | 'paragraph';

/** A line of the article's text, without its line end; offsets in UTF-16 code units. */
export interface Line {
  readonly kind: LineKind;
  readonly start: number;
  readonly end: number;
}

/**
 * The lines of an article that are not blank. The first one that equals the title is the headline, and those before it
 * are datelines. Where no line equals the title, all are paragraphs.
 */
export function articleLines(article: Article): readonly Line[] {
  const { text, title } = article;
  if (text === null) return [];
  const spans = [...text.matchAll(/[^\r\n]*\S[^\r\n]*/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const headline = spans.findIndex(({ start, end }) => text.slice(start, end).trim() === title);
  return spans.map((span, i) => ({ kind: kindOf(i, headline), ...span }));
}

function kindOf(line: number, headline: number): LineKind {
  if (line > headline) return 'paragraph';
  return line === headline ? 'headline' : 'dateline';
}
