import type { BBox, Geometry, LineString, MultiLineString } from 'geojson';
import type { Fault } from './fault';

/**
 * A brief, read and checked: articles and the places they speak of.
 * Plain data (structured-clone safe), so that reading can move into a worker whole.
 */
export interface Brief {
  /** The articles in reading order; none in plain GeoJSON. */
  readonly articles: readonly Article[];
  /**
   * The first of `articles`, or null.
   * @deprecated Use `articles`: this will be removed in the next release.
   */
  readonly article: Article | null;
  /** The sound places in reading order, including events without a position of their own. */
  readonly places: readonly Place[];
  /** How many features the file has, including faulty ones. */
  readonly featureCount: number;
  /** Kinds by id: the built-in ones and the brief's own. */
  readonly kinds: ReadonlyMap<string, Kind>;
  /** Topics in the order of the file. */
  readonly topics: readonly Topic[];
  /** The editor's standfirst; null where there is none. */
  readonly summary: LocalText | null;
  /** Who made the map. */
  readonly byline: string | null;
  /** When the map was last changed. */
  readonly updated: When | null;
  /** What was wrong and has been put right, newest first. */
  readonly corrections: readonly Correction[];
  /** The units of distances; null where the reader's language decides. */
  readonly units: Units | null;
  /** The opening view, [west, south, east, north] in degrees. Across the date line, west > east. */
  readonly bbox: BBox | null;
  /** The absolute address that image addresses are relative to; without it, the page's. */
  readonly base?: string;
  /**
   * What the map shows around this brief's places besides the world: the file's address, as written until it is loaded,
   * then absolute; or the file itself. Null where there is only the world.
   */
  readonly detail: string | object | null;
}

export interface Article {
  /** Unique in its brief: its key in `articles`, or `article` for a brief with that member. */
  readonly id: string;
  readonly title: string;
  /** The text, character for character; null where it could not be read. */
  readonly text: string | null;
  /** Address of the text: as written until it is loaded, then absolute. */
  readonly href: string | null;
  /** BCP 47 tag. */
  readonly lang: string | null;
  readonly published: When | null;
  readonly publisher: string | null;
  /** Who wrote it. */
  readonly byline: string | null;
  /** The article's page on the web: http or https. */
  readonly url: string | null;
  /** The text is not the one the brief was made for: its digest differs. */
  readonly isAltered?: true;
  /** The text is still to come: `text` is null until it arrives or fails to. */
  readonly isComing?: true;
}

/** The editor's words, in the reader's language if the file has that. */
export interface LocalText {
  readonly text: string;
  /** BCP 47 tag; null where the file does not say it. */
  readonly lang: string | null;
  /** The language is none of the reader's. */
  readonly isFallback?: true;
  /** Every version in the file, in its order; absent where there is only one. */
  readonly all?: readonly { readonly text: string; readonly lang: string | null }[];
}

/**
 * Members that hold the editor's words: those that the file has by language. The members themselves hold the chosen
 * text.
 */
export interface Localized<Member extends string> {
  readonly local?: { readonly [M in Member]?: LocalText };
}

/** The units of distances. */
export type Units = 'metric' | 'nautical' | 'imperial';

export interface Correction {
  readonly date: When;
  readonly note: LocalText;
  /** Ids of the places concerned. */
  readonly places: readonly string[];
}

export interface Kind extends Localized<'label'> {
  readonly id: string;
  readonly label: string;
  /** Id of a glyph the map room draws; an unknown one falls back to a plain dot. */
  readonly glyph: string;
  /** A checked CSS hex colour, `#rrggbb`. */
  readonly color: string | null;
}

export interface Topic extends Localized<'label'> {
  readonly id: string;
  readonly label: string;
}

export type StatedBy = 'article' | 'editor';

export interface Place extends Localized<'name' | 'description' | 'basis'> {
  readonly id: string;
  /** Never empty: a place without a name is called by its kind and number. */
  readonly name: string;
  /** The file does not name it: `name` is made from its kind and number, and the map shows no label. */
  readonly isNameless?: true;
  /** Id of a kind in `Brief.kinds`. */
  readonly kind: string;
  /** Checked RFC 7946 geometry, or null for what has text but no position of its own. */
  readonly geometry: Geometry | null;
  readonly statedBy: StatedBy;
  readonly excerpts: readonly Quote[];
  readonly mentions: readonly Quote[];
  readonly description: string | null;
  /** Why it is here, or why its shape is as it is, in the editor's words. */
  readonly basis: string | null;
  readonly when: When | null;
  /** Ids of topics in `Brief.topics`. */
  readonly topics: readonly string[];
  /** Darwin Core: the radius in metres of a circle that holds the true position. */
  readonly coordinateUncertaintyInMeters: number | null;
  /** True where the editor drew or inferred the shape. */
  readonly approximate: boolean;
  /**
   * The part of an area's edge that was inferred, along its own vertices; without it, `approximate` decides for the
   * whole edge.
   */
  readonly inferredEdge?: Edge;
  /** The map shows only the part of the area that is on land, or in the sea. */
  readonly clip?: Clip;
  /** The area is everything at a certain distance from another place. */
  readonly band?: Band;
  readonly sources: readonly Source[];
  /** Absent where there are none. */
  readonly images?: readonly PlaceImage[];
  readonly style: SimpleStyle;
  /** Id of the place where this event happened (schema.org `location`), where it has no position of its own. */
  readonly location: string | null;
  /** Ids of the places whose distance from here matters, in order. */
  readonly distancesTo: readonly string[];
}

export type Edge = LineString | MultiLineString;

export type Clip = 'land' | 'sea';

/** What lies between two distances from a place: all round it or, between two bearings, in one direction. */
export interface Band {
  /** Id of the place. */
  readonly from: string;
  readonly meters: readonly [nearest: number, farthest: number];
  /** In degrees clockwise from north, from the first clockwise to the second. */
  readonly bearings: readonly [number, number] | null;
}

/** A passage of an article's own characters: `text.slice(start, end) === exact`. Offsets are UTF-16 code units. */
export interface Quote {
  /** Id of the article. */
  readonly article: string;
  readonly exact: string;
  readonly start: number;
  readonly end: number;
  /** Ids of the topics in `Brief.topics` that these words are about; null where the place's topics apply. */
  readonly topics: readonly string[] | null;
  /** Of an excerpt, the editor's: never the article's words. */
  readonly translation?: LocalText;
}

export interface Source {
  readonly name: string;
  /** http or https. */
  readonly url: string | null;
}

/** A picture that the editor shows of a place. */
export interface PlaceImage extends Localized<'alt' | 'caption'> {
  /** Relative to the brief, or https. */
  readonly href: string;
  /** What the picture shows, for those who do not see it. */
  readonly alt: string;
  /** Who made it, or whose it is. */
  readonly credit: string;
  readonly caption: string | null;
  /** In pixels, both or neither: they reserve room before the picture arrives. */
  readonly width?: number;
  readonly height?: number;
  /** The same picture in other widths, in pixels: the build makes them. */
  readonly sizes: readonly { readonly href: string; readonly width: number }[];
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

/** A date, a moment or an interval in ISO 8601 or EDTF. */
export interface When {
  /** As written in the brief. */
  readonly text: string;
  /**
   * Start and end in milliseconds since the epoch, by the calendar and clock as written, read as if they were UTC. The
   * end is exclusive. An end that is open or unknown is infinite.
   */
  readonly start: number;
  readonly end: number;
}

/** What is wrong in a brief, for the person who can mend it. */
export type Issue = Fault & {
  /** A sentence for a journalist, with the value and what was expected. */
  readonly message: string;
};
