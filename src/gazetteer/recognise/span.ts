import type { Match } from '../index/place';

/**
 * What a name in a text is: a place; a state behind a comma (“Ky.”); the seat that stands for a power (“the Kremlin”); what is
 * called after a place and is none (“European”, “Paris Hilton”, “Washington Post”); or just a word.
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
  /** The state or country that the text names behind it (“Long Beach, CA”): a code as “US.CA” or “US”. */
  within: string | null;
}
