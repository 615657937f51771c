import type { Passages } from '../brief/article/passages';
import type { Brief, Place } from '../brief/brief';
import type { Fault } from '../brief/fault';
import type { Filter, Span } from '../brief/queries/filter';
import type { Snippet, Stretch } from '../brief/queries/found';
import type { Bounds } from '../geometry/bounds';

/**
 * The places of a brief that is too large to be held as objects, for whoever shows them: a page of a list, the clusters
 * of a view, one place. It answers while it is still reading, from what has been read so far; `State.progress` is
 * replaced whenever more has been. Everything that crosses is small plain data.
 *
 * Answers may come from a worker or from slices of the main thread. A promise rejects only with the signal's reason, or
 * because the collection was stopped (`AbortError`).
 */
export interface Collection {
  /** How far the reading has come. The same object as `State.progress`, replaced and never changed. */
  readonly progress: Progress;

  /** The places from `start` to `end` (exclusive) of those that pass: by how well they fit the words, else in file order. */
  page(filter: Filter, range: Range, signal?: AbortSignal): Promise<Page>;

  /** Where a place stands among those that pass, counted from 0; null where it does not pass. */
  rankOf(id: string, filter: Filter, signal?: AbortSignal): Promise<number | null>;

  /** The next place after rank `from` whose name begins so, and from the beginning again: type-ahead. Null for none. */
  next(prefix: string, from: number, filter: Filter, signal?: AbortSignal): Promise<number | null>;

  /** The whole place, as in `Brief.places`, and what its links lead to; null where the collection has none of that id. */
  place(id: string, signal?: AbortSignal): Promise<Found | null>;

  /** The places in a box, in file order: up to so many rows, and how many there are. */
  rowsIn(box: Bounds, filter: Filter, limit: number, signal?: AbortSignal): Promise<Page>;

  /** What a map draws for a view. Every place that passes and lies in the box is counted in one of them. */
  clusters(view: View, filter: Filter, signal?: AbortSignal): Promise<readonly Cluster[]>;

  /** Lines and areas of a view, cut to its box and as fine as its pixels: the largest of those that can be made out. */
  shapes(
    view: Pick<View, 'box' | 'zoom'>,
    filter: Filter,
    signal?: AbortSignal,
  ): Promise<readonly Shape[]>;

  /** The passages in an article of all places read so far: its links, and what is quoted. */
  passages(article: string, signal?: AbortSignal): Promise<Passages>;

  /** How many places there are of each kind, and within which time, of those that pass the rest of the filter. */
  facets(filter: Filter, signal?: AbortSignal): Promise<Facets>;

  /** Ends the reading, and keeps what was read. */
  cancel(): void;

  /** Ends everything, and frees the memory. */
  stop(): void;
}

/** Ranks in a list, counted from 0; `end` is exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** How far the reading of a collection has come. */
export interface Progress {
  /** Bytes of the file that were read, as they came over the network. */
  readonly bytes: number;
  /** The size of the file in bytes; null where unknown. */
  readonly totalBytes: number | null;
  /** Features that were read, sound or not. */
  readonly features: number;
  /** Sound features, which can be shown. */
  readonly places: number;
  /** The smallest bounds that hold all positions so far; null before the first. */
  readonly bounds: Bounds | null;
  /**
   * `reading`: more will come. `cut`: the reader or a limit has ended it, or the source broke off; what there is is
   * shown. `view`: an archive of tiles, read as it is looked at. `page` then covers the view that `clusters` was last
   * asked for, at its zoom; `places` is how many the archive says it holds, else how many are known.
   */
  readonly phase: 'reading' | 'done' | 'cut' | 'view';
}

/** A place as a list shows it. */
export interface Row {
  /** Among the sound places of the file, in its order, counted from 0. */
  readonly index: number;
  readonly id: string;
  /** Never empty, as `Place.name`. */
  readonly name: string;
  readonly isNameless: boolean;
  /** Id of a kind in `Brief.kinds`. */
  readonly kind: string;
  /** Where its mark stands; null for what has no position. */
  readonly position: readonly [lon: number, lat: number] | null;
  /** Where the words that were searched for stand in `name`. Empty where none do. */
  readonly matches: readonly Stretch[];
  /** Where else they were found, and in whose words; null where the name has them all, or nothing is searched for. */
  readonly snippet: Snippet | null;
}

/** A stretch of the list. */
export interface Page {
  /** How many places pass. */
  readonly total: number;
  /** Rank of the first row. */
  readonly start: number;
  readonly rows: readonly Row[];
}

/** A place and those linked to it: where it happened, where its distances lead, what happened there. */
export interface Found {
  readonly place: Place;
  readonly linked: readonly Place[];
}

/** The part of the world in view. */
export interface View {
  /** `east` exceeds 180 across the date line. */
  readonly box: Bounds;
  /** As for web tiles, the world is 256 × 2^zoom pixels wide. May be a fraction. */
  readonly zoom: number;
  /** How far apart marks stand at least, in pixels. */
  readonly radius: number;
  /** Ids of places that stand alone whatever is near, such as the chosen one. */
  readonly apart?: readonly string[];
}

/** Places that stand too close to be drawn one by one; or one place. */
export interface Cluster {
  readonly count: number;
  /** The middle of its places, in degrees; within the view's box, also beyond 180. */
  readonly lon: number;
  readonly lat: number;
  /** The bounds of all of them. */
  readonly box: Bounds;
  /** How many of each kind, the most frequent first; empty unless all kinds are known. */
  readonly kinds: readonly Count[];
  /** The place, if it is a single one. */
  readonly row: Row | null;
}

/** The lines, or the areas, of a place in one copy of the world. */
export interface Shape
  extends Pick<Place, 'id' | 'name' | 'isNameless' | 'kind' | 'style' | 'approximate'> {
  /** Its runs are rings, of which those within others are holes. */
  readonly isArea: boolean;
  /** x, y, x, y, … in pixels from the world's left and top, at the view's zoom. */
  readonly runs: readonly Float32Array[];
}

/** An id, and how many places have it. */
export type Count = readonly [id: string, count: number];

/** What a reader can filter by. */
export interface Facets {
  readonly kinds: readonly Count[];
  /** The span of all the places' dates; null where no place has one. */
  readonly times: { readonly span: Span } | null;
}

/** What is reported while a collection is read. */
export interface Arrival {
  readonly progress: Progress;
  /**
   * All but its places: kinds, topics and articles. Another object only where something was added. Null where nothing can
   * be shown.
   */
  readonly head: Brief | null;
  /** What is wrong, once reading has ended; none before. */
  readonly faults: readonly Fault[];
}
