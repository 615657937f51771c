import { isWithinCharacter, isWithinNumber } from './word-edges';

/** More of a number may follow here (“10 000”), or what it counts (“50 million”). */
const NUMBER_BEFORE = /\p{Nd}\s*$/u;
/** “$5”, “€ 300”. */
const CURRENCY_BEFORE = /\p{Sc}\s*$/u;
const NUMBER_BEHIND = /^\s*\p{Nd}/u;

/**
 * Whether a text that is shown in part may begin or end at an offset, in UTF-16 code units: not within what a reader
 * takes for one character, nor where a number would become another or lose what it counts.
 */
export function mayPart(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  const before = text.slice(Math.max(0, offset - 3), offset);
  const after = text.slice(offset, offset + 3);
  return !(
    isWithinCharacter(text, offset) ||
    isWithinNumber(text, offset) ||
    NUMBER_BEFORE.test(before) ||
    (CURRENCY_BEFORE.test(before) && NUMBER_BEHIND.test(after))
  );
}

/** The last offset at or before `at` where a text may be cut; 0 if there is none. */
export function lastPart(text: string, at: number): number {
  let offset = at;
  while (offset > 0 && !mayPart(text, offset)) offset -= 1;
  return offset;
}

/**
 * The last offset where a word has ended: at or before `at`, not before `earliest`, and at most `reach` back. Where no
 * word has ended there, the last offset where the text may be cut.
 */
export function endOfPart(text: string, at: number, earliest: number, reach: number): number {
  const last = Math.max(at, earliest);
  for (let to = last; to > Math.max(earliest, last - reach); to -= 1) {
    if (/\s/.test(text[to] ?? '') && mayPart(text, to)) return to;
  }
  return lastPart(text, last);
}
