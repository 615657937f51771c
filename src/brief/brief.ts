import type { BBox, Geometry } from 'geojson';
import type { Fault } from './fault';
import { isList, isObject } from './json';

/**
 * A brief, read and checked: an article and the places it speaks of.
 * Plain data (structured-clone safe), so that reading can move into a worker whole.
 */
export interface Brief {
  /** The article, or null for plain GeoJSON. */
  readonly article: Article | null;
  /** The places that are sound, in reading order; events without a position of their own included. */
  readonly places: readonly Place[];
  /** How many features the file has, the faulty ones included. */
  readonly featureCount: number;
  /** Kinds by id: the built-in ones and the brief's own. */
  readonly kinds: ReadonlyMap<string, Kind>;
  /** Topics in the order of the file. */
  readonly topics: readonly Topic[];
  /** The editor's standfirst; null where there is none, and the article speaks for itself. */
  readonly summary: LocalText | null;
  /** The opening view, [west, south, east, north] in degrees; west > east across the date line. */
  readonly bbox: BBox | null;
}

export interface Article {
  readonly title: string;
  /** The text, character for character; null where it could not be had. */
  readonly text: string | null;
  /** Where the text was read from: relative to the brief as written, absolute once it is loaded. */
  readonly href: string | null;
  /** BCP 47 tag. */
  readonly lang: string | null;
  readonly published: When | null;
  readonly publisher: string | null;
  /** Where the article stands on the web: http or https. */
  readonly url: string | null;
  /** Its text is not the one that the brief was made for: its digest is another. */
  readonly isAltered?: true;
}

/** Words of the editor's, and the BCP 47 tag that the brief gives them; null where it gives none. */
export interface LocalText {
  readonly text: string;
  readonly lang: string | null;
}

export interface Kind {
  readonly id: string;
  readonly label: string;
  /** Id of a glyph the map room draws; an unknown one falls back to a plain dot. */
  readonly glyph: string;
  /** A checked CSS hex colour, `#rrggbb`. */
  readonly color: string | null;
}

export interface Topic {
  readonly id: string;
  readonly label: string;
}

export type StatedBy = 'article' | 'editor';

export interface Place {
  readonly id: string;
  /** Never empty: what has no name is called by its kind and its number. */
  readonly name: string;
  /** True where the file has no name for it: no label is written, and its kind stands for it. */
  readonly isNameless?: true;
  /** Id of a kind in `Brief.kinds`. */
  readonly kind: string;
  /** Checked RFC 7946 geometry, or null for what has text but no position of its own. */
  readonly geometry: Geometry | null;
  readonly statedBy: StatedBy;
  readonly excerpts: readonly Quote[];
  readonly mentions: readonly Quote[];
  readonly description: string | null;
  /** Why it is here, or why its shape is as it is: the editor's words. */
  readonly basis: string | null;
  readonly when: When | null;
  /** Ids of topics in `Brief.topics`. */
  readonly topics: readonly string[];
  /** Darwin Core: the radius in metres of a circle that holds the true position. */
  readonly coordinateUncertaintyInMeters: number | null;
  /** True: the shape was drawn or inferred by the editor. */
  readonly approximate: boolean;
  readonly sources: readonly Source[];
  readonly style: SimpleStyle;
  /** Id of the place where this event happened (schema.org `location`), for one without a position of its own. */
  readonly location: string | null;
  /** Ids of the places whose distance from here tells something, in order. */
  readonly distancesTo: readonly string[];
}

/** A run of the article's own characters: `text.slice(start, end) === exact`. Offsets are UTF-16 code units. */
export interface Quote {
  readonly exact: string;
  readonly start: number;
  readonly end: number;
  /** Ids of the topics in `Brief.topics` that these words are about; null: the place's topics hold. */
  readonly topics: readonly string[] | null;
}

export interface Source {
  readonly name: string;
  /** http or https. */
  readonly url: string | null;
}

/** simplestyle-spec 1.1, checked: colours are `#rrggbb`, opacities 0 to 1, widths in pixels. */
export interface SimpleStyle {
  readonly markerColor?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly strokeOpacity?: number;
  readonly fill?: string;
  readonly fillOpacity?: number;
}

/** A date, a moment or an interval, as ISO 8601 / EDTF wrote it. */
export interface When {
  /** As written in the brief. */
  readonly text: string;
  /**
   * Start and end by the calendar and the clock with which it was written, in milliseconds since the epoch as if that
   * were UTC; the end exclusive. An end that is open or unknown is infinite.
   */
  readonly start: number;
  readonly end: number;
}

/** What is wrong in a brief, for the person who can mend it. */
export type Issue = Fault & {
  /** A sentence for a journalist, with the value and what was expected. */
  readonly message: string;
};

/** True for what `parseBrief` has made, here or in another copy of us, cloned or not: no JSON holds a Map. */
export function isBrief(data: unknown): data is Brief {
  if (!isObject(data) || !isList(data['places'])) return false;
  return Object.prototype.toString.call(data['kinds']) === '[object Map]';
}
