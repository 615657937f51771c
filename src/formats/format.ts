import { type Fault, type FaultCode, type FaultValues, faultAt } from '../brief/fault';
import type { JsonObject } from '../brief/json';

/** What is read. `geojson` is all that RFC 7946 knows, a list of features too. */
export type ReadFormat =
  | 'geojson'
  | 'geojson-lines'
  | 'topojson'
  | 'csv'
  | 'kml'
  | 'kmz'
  | 'gpx'
  | 'georss'
  | 'cap'
  | 'flatgeobuf'
  | 'esri'
  | 'storymap'
  | 'umap'
  | 'linked-places'
  | 'takeout'
  | 'moving'
  | 'wikidata'
  | 'annotations'
  /** A list of objects with positions among their members. */
  | 'records';

/** What a file is called in sentences, where that is a name in every language. */
export const FORMAT_NAMES: Readonly<Record<ReadFormat, string>> = {
  geojson: 'GeoJSON',
  'geojson-lines': 'GeoJSON',
  topojson: 'TopoJSON',
  csv: 'CSV',
  kml: 'KML',
  kmz: 'KMZ',
  gpx: 'GPX',
  georss: 'GeoRSS',
  cap: 'CAP',
  flatgeobuf: 'FlatGeobuf',
  esri: 'Esri JSON',
  storymap: 'StoryMapJS',
  umap: 'uMap',
  'linked-places': 'Linked Places',
  takeout: 'Google Takeout',
  moving: 'MF-JSON',
  wikidata: 'Wikidata',
  annotations: 'W3C Web Annotation',
  records: 'JSON',
};

/** A file, piece by piece. */
export type Chunks = AsyncIterable<Uint8Array>;

export interface FileOptions {
  /** What sentences call the file: its address or its name; null for what stands in the page. */
  readonly url: string | null;
  /** The most bytes that are read, once unpacked. */
  readonly mostBytes: number;
  /** What is told of a file that has more, in place of that it is too large. */
  readonly atMost?: Fault;
}

/** What a brief has no room for, counted by what the file calls it. */
export class Left {
  readonly #counts = new Map<string, { count: number; readonly example: string | null }>();

  add(what: string, example: string | null = null): void {
    const entry = this.#counts.get(what);
    if (entry) entry.count += 1;
    else this.#counts.set(what, { count: 1, example });
  }

  list(): readonly LeftOut[] {
    return [...this.#counts].map(([what, entry]) => ({ what, ...entry }));
  }
}

export interface LeftOut {
  readonly what: string;
  /** In how many places, or how many of it. */
  readonly count: number;
  /** What stood in the first. */
  readonly example: string | null;
}

/** The features of a file, as RFC 7946 has them; what is wrong with one is for the reader of briefs to say. */
export type Features = AsyncIterable<unknown> | Iterable<unknown>;

/** A file that is open. */
export interface Opened {
  readonly format: ReadFormat;
  readonly features: Features;
  /** Whole once all features have been read. */
  readonly left: Left;
  /** What it is parsed, where it is JSON. */
  readonly json?: unknown;
  /** What is wrong with the whole of it. */
  readonly faults?: readonly Fault[];
}

/** A file that cannot be read, and why. */
export class Unreadable extends Error {
  override name = 'Unreadable';
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.code);
    this.fault = fault;
  }

  static of<Code extends FaultCode>(code: Code, values: FaultValues[Code]): Unreadable {
    return new Unreadable(faultAt('', code, values));
  }

  /** What a parser threw, in its own words. */
  static broken(format: ReadFormat, url: string | null, error: unknown): Unreadable {
    if (isUnreadable(error)) return error;
    const [reason = ''] = String(error instanceof Error ? error.message : error).split('\n');
    const values = { url, format: FORMAT_NAMES[format], reason: reason.replace(/\.$/, '') };
    return Unreadable.of('format-broken', values);
  }
}

/** By its shape: modules that are loaded apart have a class each. */
export function isUnreadable(error: unknown): error is Unreadable {
  return error instanceof Error && error.name === 'Unreadable' && 'fault' in error;
}

/** A feature with what others call what a brief has a member for under the brief's name: see carried.ts. */
export function featureOf(geometry: unknown, properties: JsonObject): JsonObject {
  return { type: 'Feature', geometry, properties };
}

/** Several geometries as one, and one as it is: one that is broken stands for them, to be told. Null where there is none. */
export function together(geometries: readonly unknown[]): unknown {
  const broken = geometries.find((one) => typeof one === 'string');
  if (broken !== undefined) return broken;
  const [only = null, ...more] = geometries;
  return more.length > 0 ? { type: 'GeometryCollection', geometries } : only;
}

/** The ring around a box, by its sides as they are written: what is no number stays what it is, to be told. */
export function ringAround(
  west: unknown,
  south: unknown,
  east: unknown,
  north: unknown,
): readonly unknown[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}
