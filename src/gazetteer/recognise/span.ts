import { fold } from '../fold';
import type { Match } from '../index/place';
import type { Token } from './tokens';

/**
 * What a name in a text is: a place; a state after a comma (“Ky.”); the seat that stands for a power (“the Kremlin”);
 * something named after a place (“European”, “Paris Hilton”, “Washington Post”); or just a word.
 */
export type Use = 'place' | 'state' | 'metonym' | 'adjective' | 'person' | 'organisation' | 'word';

/** Words of a text that are a name. */
export interface Span {
  /** The first and the last word, as numbers of tokens. */
  readonly from: number;
  readonly to: number;
  /** In UTF-16 units of the text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly folded: string;
  readonly matches: readonly Match[];
  use: Use;
  /** How sure it is that this is a place: from about −10 to 10; 0 is undecided. */
  score: number;
  /** The state or country that the text names after it (“Long Beach, CA”): a code as “US.CA” or “US”. */
  within: string | null;
}

/** What words are taken for. */
export type Reading = Pick<Span, 'matches' | 'use' | 'score'> & Partial<Pick<Span, 'within'>>;

/** The words from one token to another. */
export function spanOf(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  reading: Reading,
): Span {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to]?.end ?? 0;
  const words = text.slice(start, end);
  return { from, to, start, end, text: words, folded: fold(words), within: null, ...reading };
}

/** Where the first span begins that comes after a token. Spans stand in the order of the text, and do not overlap. */
function indexAfter(spans: readonly Span[], token: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.from ?? 0) > token) high = middle;
    else low = middle + 1;
  }
  return low;
}

export function insert(spans: Span[], span: Span): void {
  spans.splice(indexAfter(spans, span.from), 0, span);
}

/** Those that have a token from `from` to `to`. */
export function touching(spans: readonly Span[], from: number, to: number): Span[] {
  const end = indexAfter(spans, to);
  let start = end;
  while (start > 0 && (spans[start - 1]?.to ?? -1) >= from) start--;
  return spans.slice(start, end);
}

/** Replaces the spans that this one touches. */
export function supersede(spans: Span[], span: Span): void {
  const end = indexAfter(spans, span.to);
  const count = touching(spans, span.from, span.to).length;
  spans.splice(end - count, count, span);
}
