import type { Kind } from './brief';
import type { Issues } from './issues';
import type { QuoteReader } from './read-quotes';
import type { Topics } from './topics';

/** What reading one feature needs of the whole brief. */
export interface Reading {
  readonly issues: Issues;
  /** Without an article the file is plain GeoJSON, of which less is asked. */
  readonly hasArticle: boolean;
  readonly quotes: QuoteReader;
  /** Kinds that a feature names and nobody described are added. */
  readonly kinds: Map<string, Kind>;
  readonly topics: Topics;
}
