import type { Fault } from '../brief/fault';
import type { JsonObject } from '../brief/json';
import type { Texts } from '../brief/read/articles';
import type { Limits } from './limits';
import type { Arrival, Collection } from './port';

/** What can be asked of a collection, by the names of its methods. */
export type Question =
  | 'page'
  | 'rankOf'
  | 'next'
  | 'place'
  | 'rowsIn'
  | 'clusters'
  | 'shapes'
  | 'passages'
  | 'facets';

/** The answer to a question. */
export type Answer<Q extends Question> = Awaited<ReturnType<Collection[Q]>>;

/** What is asked, without the signal. */
export type Asked<Q extends Question> =
  Required<Parameters<Collection[Q]>> extends [...infer Given, AbortSignal] ? Given : never;

/** A question on its way, with the number by which its answer is known. */
export interface Ask {
  readonly kind: 'ask';
  readonly id: number;
  readonly question: Question;
  readonly asked: readonly unknown[];
}

export type ToWorker =
  | {
      readonly kind: 'open';
      readonly limits: Limits;
      readonly totalBytes: number | null;
      readonly url: string | null;
    }
  /** An archive of tiles, from which the worker reads what it needs. */
  | { readonly kind: 'archive'; readonly from: string | Blob; readonly url: string | null }
  | { readonly kind: 'chunk'; readonly bytes: Uint8Array }
  /** Nothing more comes: all has arrived, or a fault says why not. */
  | { readonly kind: 'end'; readonly fault: Fault | null }
  | { readonly kind: 'texts'; readonly texts: Texts }
  | Ask
  | { readonly kind: 'abort'; readonly id: number }
  | { readonly kind: 'cancel' };

export type FromWorker =
  | { readonly kind: 'ready' }
  /** A chunk was read: another may come. */
  | { readonly kind: 'taken' }
  | { readonly kind: 'texts-of'; readonly root: JsonObject }
  /** `head` is undefined where it is the same as before. */
  | {
      readonly kind: 'arrived';
      readonly arrival: Omit<Arrival, 'head'> & { readonly head?: Arrival['head'] };
    }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: unknown }
  | { readonly kind: 'unanswered'; readonly id: number; readonly reason: string };
