import type { Snippet, Stretch } from '../queries/found';
import { endOfPart, lastPart, mayPart } from '../quotes/parting';

/**
 * The length of a snippet, about two lines of a narrow column, and how much of it precedes the match; in code units.
 */
const LENGTH = 96;
const BEFORE = 28;
/** How far an end may move to reach the edge of a word. */
const REACH = 24;

type Part = Pick<Snippet, 'text' | 'marks' | 'isCutBefore' | 'isCutAfter'>;

/** Part of a text around the first match: cut between words if possible, and never within a letter. */
export function snippetOf(text: string, marks: readonly Stretch[]): Part {
  const [first = 0, firstEnd = 0] = marks[0] ?? [];
  const from = text.length <= LENGTH ? 0 : begin(text, Math.max(0, first - BEFORE), first);
  const to =
    text.length - from <= LENGTH ? text.length : endOfPart(text, from + LENGTH, firstEnd, REACH);
  return {
    text: text.slice(from, to),
    marks: marks
      .filter(([start, end]) => start < to && end > from)
      .map(([start, end]) => [Math.max(0, start - from), Math.min(to, end) - from]),
    isCutBefore: from > 0,
    isCutAfter: to < text.length,
  };
}

/** The first offset from `at` to `latest` where a word begins; if none does, where a letter begins. */
function begin(text: string, at: number, latest: number): number {
  if (at === 0) return 0;
  for (let to = at; to <= Math.min(latest, at + REACH); to++) {
    if (/\s/.test(text[to - 1] ?? '') && mayPart(text, to)) return to;
  }
  return lastPart(text, at);
}
