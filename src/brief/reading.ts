import type { Kind } from './brief';
import type { Issues } from './issues';
import type { NameFinder } from './read-name';
import type { QuoteReader } from './read-quotes';
import type { Slips } from './slips';
import type { Topics } from './topics';

/** What reading one feature needs of the whole brief. */
export interface Reading {
  readonly issues: Issues;
  /** Without an article the file is plain GeoJSON, of which less is asked. */
  readonly hasArticle: boolean;
  /** Hears slips in names; null in a file that is none of ours. */
  readonly slips: Slips | null;
  readonly quotes: QuoteReader;
  readonly names: NameFinder;
  /** Kinds that a feature names and nobody described are added. */
  readonly kinds: Map<string, Kind>;
  /** The kinds that come built in or from the file's table. */
  readonly describedKinds: ReadonlySet<string>;
  readonly topics: Topics;
}
