import type { GazetteerPlace, PlaceType } from '../index/place';
import type { Span } from '../recognise/span';

/** Why a candidate is ranked where it is. The sentences are in `text/`. */
export type Reason =
  /** The text says so: “Long Beach, CA”. */
  | { readonly because: 'within'; readonly area: string }
  /** An editor has confirmed it before. */
  | { readonly because: 'remembered' }
  | { readonly because: 'near'; readonly name: string; readonly meters: number }
  | { readonly because: 'home'; readonly name: string; readonly meters: number }
  /** The text mentions the state or country elsewhere. */
  | { readonly because: 'area'; readonly area: string }
  | { readonly because: 'only' }
  | { readonly because: 'largest'; readonly times: number | null }
  /** It is a country, a sea, a region of this name. */
  | { readonly because: 'kind'; readonly type: PlaceType }
  /** Nothing else in the text is in its country. */
  | { readonly because: 'alone'; readonly country: string };

/** A place that a name may mean. */
export interface Candidate {
  readonly place: GazetteerPlace;
  readonly isMain: boolean;
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** A name of a text, wherever it stands in it. */
export interface Name {
  readonly text: string;
  readonly folded: string;
  /** Where it stands: spans by the number of their text. */
  readonly mentions: readonly Mention[];
  /** Likeliest first; empty where the gazetteer does not have it. */
  readonly candidates: readonly Candidate[];
  /** Where the text says that it is: only candidates there are left. */
  readonly at: string | null;
  /** 0 certain to 1 anybody's guess. */
  readonly doubt: number;
}

export interface Mention {
  readonly text: number;
  readonly span: Span;
}
