import type { Snippet, Stretch } from '../queries/found';

/** About two lines of a narrow column, and how much of it stands before what was found. */
const LENGTH = 96;
const BEFORE = 28;
/** How far an end may move to where words part. */
const REACH = 14;

type Part = Pick<Snippet, 'text' | 'marks' | 'isCutBefore' | 'isCutAfter'>;

/** Some of a text around the first of what was found in it: cut where words part, and never within a letter. */
export function snippetOf(text: string, marks: readonly Stretch[]): Part {
  const [first = 0, firstEnd = 0] = marks[0] ?? [];
  const from = text.length <= LENGTH ? 0 : begin(text, Math.max(0, first - BEFORE), first);
  const to = text.length - from <= LENGTH ? text.length : finish(text, from + LENGTH, firstEnd);
  return {
    text: text.slice(from, to),
    marks: marks
      .filter(([start, end]) => start < to && end > from)
      .map(([start, end]) => [Math.max(0, start - from), Math.min(to, end) - from]),
    isCutBefore: from > 0,
    isCutAfter: to < text.length,
  };
}

/** The first place at or after `at`, and not after `latest`, where a word begins; or where a letter does. */
function begin(text: string, at: number, latest: number): number {
  if (at === 0) return 0;
  for (let to = at; to <= Math.min(latest, at + REACH); to++) {
    if (/\s/.test(text[to - 1] ?? '')) return to;
  }
  return atLetter(text, at);
}

/** The last place at or before `at`, and not before `earliest`, where a word has ended; or where a letter has. */
function finish(text: string, at: number, earliest: number): number {
  const last = Math.max(at, earliest);
  for (let to = last; to > Math.max(earliest, last - REACH); to--) {
    if (/\s/.test(text[to] ?? '')) return to;
  }
  return atLetter(text, last);
}

/** The nearest offset before that is within no letter and its accents. */
function atLetter(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && (continues(text, at) || text[at - 1] === '\u200d')) at -= 1;
  return at;
}

/** Whether what stands at an offset belongs to what stands before it. */
function continues(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit >= 0xdc00 && unit < 0xe000) || /^[\p{M}\u200d]/u.test(text.slice(at, at + 2));
}
