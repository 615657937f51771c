import { type Fault, type FaultCode, type FaultValues, faultAt } from '../brief/fault';
import { isList, type JsonObject } from '../brief/json';
import { cut } from '../brief/text';

/** The formats that are read. `geojson` is everything in RFC 7946, and also a list of features. */
export type ReadFormat =
  | 'geojson'
  | 'geojson-lines'
  /** GeoJSON with names or times beside its properties. */
  | 'geojson-apart'
  /** GeoJSON with encoded outlines. */
  | 'echarts'
  | 'topojson'
  | 'csv'
  /** A geometry on each line. */
  | 'wkt'
  | 'kml'
  | 'kmz'
  | 'gpx'
  | 'georss'
  | 'cap'
  | 'icalendar'
  | 'vcard'
  | 'flatgeobuf'
  | 'esri'
  | 'storymap'
  | 'umap'
  | 'linked-places'
  | 'takeout'
  | 'moving'
  | 'wikidata'
  | 'annotations'
  /** Objects with positions among their members. */
  | 'records';

/** The name of a format in sentences, where it is the same in every language. */
export const FORMAT_NAMES: Readonly<Record<ReadFormat, string>> = {
  geojson: 'GeoJSON',
  'geojson-lines': 'GeoJSON',
  'geojson-apart': 'GeoJSON',
  echarts: 'GeoJSON',
  topojson: 'TopoJSON',
  csv: 'CSV',
  wkt: 'WKT',
  kml: 'KML',
  kmz: 'KMZ',
  gpx: 'GPX',
  georss: 'GeoRSS',
  cap: 'CAP',
  icalendar: 'iCalendar',
  vcard: 'vCard',
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
  /** The fault to report for a larger file; by default, that it is too large. */
  readonly atMost?: Fault;
}

/** The most code units of an example in a sentence. */
const LONGEST = 100;

/** What a brief has no room for, counted by what the file calls it. */
export class Left {
  readonly #counts = new Map<string, { count: number; readonly example: string | null }>();

  add(what: string, example: string | null = null): void {
    const entry = this.#counts.get(what);
    if (entry) entry.count += 1;
    else this.#counts.set(what, { count: 1, example: example && cut(example, LONGEST) });
  }

  list(): readonly LeftOut[] {
    return [...this.#counts].map(([what, entry]) => ({ what, ...entry }));
  }
}

export interface LeftOut {
  readonly what: string;
  /** In how many places it occurs, or how many of it there are. */
  readonly count: number;
  /** The value in the first place that had it. */
  readonly example: string | null;
}

/** The features of a file, as in RFC 7946; the reader of briefs reports what is wrong with one. */
export type Features = AsyncIterable<unknown> | Iterable<unknown>;

/** A file that is open. */
export interface Opened {
  readonly format: ReadFormat;
  readonly features: Features;
  /** Complete once all features have been read. */
  readonly left: Left;
  /** The parsed file, if it is JSON. */
  readonly json?: unknown;
  /** What is wrong with the file as a whole. */
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

  /** An error of a parser, whose words are kept. */
  static broken(format: ReadFormat, url: string | null, error: unknown): Unreadable {
    if (isUnreadable(error)) return error;
    const [reason = ''] = String(error instanceof Error ? error.message : error).split('\n');
    const values = { url, format: FORMAT_NAMES[format], reason: reason.replace(/\.$/, '') };
    return Unreadable.of('format-broken', values);
  }
}

/** Judged by its shape: separately loaded modules each have their own class. */
export function isUnreadable(error: unknown): error is Unreadable {
  return error instanceof Error && error.name === 'Unreadable' && 'fault' in error;
}

/** A feature from these properties, as others name them; carried.ts gives them the brief's names. */
export function featureOf(geometry: unknown, properties: JsonObject): JsonObject {
  return { type: 'Feature', geometry, properties };
}

/** Several geometries as one, or a single one as it is. A broken one stands for all, to be reported. Null for none. */
export function together(geometries: readonly unknown[]): unknown {
  const broken = geometries.find((one) => typeof one === 'string');
  if (broken !== undefined) return broken;
  const [only = null, ...more] = geometries;
  return more.length > 0 ? { type: 'GeometryCollection', geometries } : only;
}

/** The ring around a box, from its sides as they are written: what is not a number stays as it is, to be reported. */
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

/** A ring as it is meant: programs leave out that it ends where it begins, and draw it all the same. */
export function closedRing<At>(ring: At[]): At[] {
  const [first] = ring;
  const last = ring.at(-1);
  const side = (position: unknown, axis: number) => (isList(position) ? position[axis] : position);
  if (first === undefined || [0, 1].every((axis) => side(first, axis) === side(last, axis)))
    return ring;
  return [...ring, first];
}
