import { faultAt } from '../brief/fault';
import { inTime } from '../brief/in-time';
import { isObject, type JsonObject } from '../brief/json';
import { crsFlaw } from '../brief/read/crs';
import { Issues } from '../brief/read/issues';
import { recordsOfService } from './answers';
import { carried } from './carried';
import { bytesOf, chunkOf, gunzipped, limited, peek } from './chunks';
import { wrappedCollection } from './collections';
import { decoded, encoded, encodingOf, textOf } from './decode';
import { esriAnswerOf } from './esri-answers';
import {
  type Chunks,
  type Features,
  type FileOptions,
  FORMAT_NAMES,
  Left,
  type Opened,
  type ReadFormat,
  Unreadable,
} from './format';
import { beginsAsGeoJson, jsonFormat } from './json-format';
import { readAnnotations } from './read-annotations';
import { readApart } from './read-apart';
import { readCalendar } from './read-calendar';
import { readCsv } from './read-csv';
import { readEcharts } from './read-echarts';
import { readEsri } from './read-esri';
import { readJson } from './read-json';
import { featuresIn, readLines } from './read-lines';
import { readLinkedPlaces } from './read-linked-places';
import { readMoving } from './read-moving';
import { readRecords, recordsIn, withoutRecords } from './read-records';
import { readStoryMap } from './read-storymap';
import { readTakeout } from './read-takeout';
import { readTimeline, segmentsIn } from './read-timeline';
import { readTopojson } from './read-topojson';
import { readUmap } from './read-umap';
import { entitiesIn, readWikidata } from './read-wikidata';
import { readWktList } from './read-wkt-list';
import { SNIFFED_BYTES, type Sniffed, sniff } from './sniff';
import { KEPT } from './table';
import type { Topology } from './topojson';

/** What a file is, judged by its beginning, and the whole of it: unpacked, within the limit. */
export interface Recognised {
  readonly kind: Sniffed;
  /** The encoding of its text. */
  readonly encoding: string;
  /** The beginning, as far as it is text. */
  readonly text: string;
  readonly bytes: Chunks;
}

/** Recognises a file by its bytes. `gzip` is unpacked first. */
export async function recognise(chunks: Chunks, options: FileOptions): Promise<Recognised> {
  const { head, whole } = await peek(limited(chunks, options), SNIFFED_BYTES);
  const encoding = encodingOf(head);
  const text = beginning(head, encoding);
  const kind = sniff(head, text);
  if (kind !== 'gzip') return { kind, encoding, text: text ?? '', bytes: whole };
  return await recognise(gunzipped(whole, options), options);
}

/** Null where it is not text. Text in an unexpected encoding still has letters in it. */
function beginning(head: Uint8Array, encoding: string): string | null {
  try {
    // After a power cut, NULs stand at the end, and a few within.
    const text = new TextDecoder(encoding).decode(head).replace(/\0+$/, '');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: text has few of these
    const others: readonly string[] = text.match(/[\0-\x08\x0e-\x1a]/g) ?? [];
    return others.length > text.length / 100 ? null : text.replaceAll('\0', '');
  } catch {
    return String.fromCharCode(...head.subarray(0, 1000));
  }
}

/** Whether it is GeoJSON, which is read piece by piece, as it is. */
export function isGeoJson({ kind, text }: Recognised): boolean {
  return kind === 'json' && beginsAsGeoJson(text);
}

/** The same in UTF-8. */
export function asUtf8({ bytes, encoding }: Recognised, options: FileOptions): Chunks {
  return encoding === 'utf-8' ? bytes : encoded(decoded(bytes, encoding, options));
}

/**
 * Opens a recognised file, and gives its features.
 *
 * @throws Unreadable, here or while features are read
 */
export async function open(
  file: Recognised,
  options: FileOptions,
  left = new Left(),
): Promise<Opened> {
  const { url } = options;
  const opened = (format: ReadFormat, features: Features): Opened => ({
    format,
    left,
    features: counted(features, FORMAT_NAMES[format], url),
  });
  const texts = () => decoded(file.bytes, file.encoding, options);
  const { kind } = file;
  switch (kind) {
    case 'empty':
      throw Unreadable.of('empty', { url });
    case 'csv':
      return opened('csv', carried(readCsv(texts(), url), left, KEPT));
    case 'wkt':
      return opened('wkt', readWktList(texts()));
    case 'geojson-lines':
      return opened('geojson-lines', carried(readRecords(readLines(texts()), url), left, KEPT));
    case 'flatgeobuf': {
      const { readFlatGeobuf } = await loaded('flatgeobuf', () => import('./read-flatgeobuf'));
      return opened('flatgeobuf', carried(readFlatGeobuf(file.bytes, url), left));
    }
    case 'kml':
    case 'gpx':
    case 'georss':
    case 'cap': {
      const { readMarkup } = await loaded('markup', () => import('./markup'));
      const text = await textOf(file.bytes, file.encoding, options);
      return opened(kind, readMarkup(kind, text, left, url));
    }
    case 'icalendar':
    case 'vcard': {
      const text = await textOf(file.bytes, file.encoding, options);
      return opened(kind, readCalendar(kind, text, left, url));
    }
    case 'zip': {
      const { readMarkup, filesIn } = await loaded('markup', () => import('./markup'));
      const { isKmz, files } = filesIn(await bytesOf(file.bytes), left, options);
      const [only] = files;
      if (!isKmz && only) return await openPacked(only[1], options, left);
      const inner = files.map(([name]) => name);
      const all = async function* () {
        for (const [, bytes] of files) {
          const text = await textOf(chunkOf(bytes), encodingOf(bytes), options);
          yield* readMarkup('kml', text, left, url, inner);
        }
      };
      return opened('kmz', all());
    }
    case 'json': {
      const text = await textOf(file.bytes, file.encoding, options);
      const { json, faults } = readJson(text, url);
      return { ...openJson(json, url, opened, left), json, faults };
    }
    case 'gzip':
      throw Unreadable.of('gzip-broken', { url });
    case 'text':
      // Another encoding is reported first.
      await textOf(file.bytes, file.encoding, options);
      throw Unreadable.of('format-unread', { url, kind });
    default:
      throw Unreadable.of('format-unread', { url, kind });
  }
}

/** The only file of places in an archive, which must not be an archive itself. */
async function openPacked(bytes: Uint8Array, options: FileOptions, left: Left): Promise<Opened> {
  const file = await recognise(chunkOf(bytes), options);
  if (file.kind === 'zip') {
    throw Unreadable.of('format-unread', { url: options.url, kind: 'archive' });
  }
  return await open(file, options, left);
}

function openJson(
  data: unknown,
  url: string | null,
  opened: (format: ReadFormat, features: Features) => Opened,
  left: Left,
): Opened {
  const format = jsonFormat(data);
  const object = data as JsonObject;
  if (isObject(data)) checkSystem(data);
  switch (format) {
    case 'topojson':
      return opened(format, carried(readTopojson(data as Topology), left));
    case 'storymap':
      return opened(format, readStoryMap(object, left));
    case 'umap':
      return opened(format, carried(readUmap(object, left), left, ['kind']));
    case 'esri':
      return opened(
        format,
        carried(readEsri(esriAnswerOf(object) ?? object, left), left, ['kind']),
      );
    case 'linked-places':
      return opened(format, readLinkedPlaces(object, left));
    case 'takeout': {
      const segments = segmentsIn(data);
      const places = segments ? readTimeline(segments, left) : readTakeout(object, left);
      return opened(format, carried(places, left, ['kind', 'sources']));
    }
    case 'geojson-apart':
      return opened(format, carried(readApart(object, left), left, ['image', 'sources', ...KEPT]));
    case 'echarts':
      return opened(format, carried(readEcharts(object), left));
    case 'moving':
      return opened(format, carried(readMoving(object, left), left, ['when']));
    case 'wikidata':
      return opened(format, readWikidata(entitiesIn(data) ?? [], left));
    case 'annotations':
      return opened(format, readAnnotations(data, left));
    case 'geojson':
      return opened(format, carried(featuresIn(data), left, KEPT));
    case 'coverage':
    case 'czml':
    case 'osm':
    case 'recording':
    case 'route':
    case 'service':
    case 'style':
      throw Unreadable.of('format-unread', { url, kind: format });
    default: {
      const inner = wrappedCollection(data);
      if (inner) return openJson(inner, url, opened, left);
      const records = (isObject(data) && recordsOfService(data, url)) || recordsIn(data);
      if (records) return opened('records', carried(readRecords(records, url), left, KEPT));
      throw withoutRecords(data, url);
    }
  }
}

/** @throws Unreadable for positions in a system in which they would stand elsewhere */
function checkSystem(data: JsonObject): void {
  const flaw = crsFlaw(data, '', new Issues(null));
  if (flaw) throw new Unreadable(faultAt(flaw.pointer, flaw.code, flaw.values));
}

/** A file without any place is reported. */
async function* counted(
  features: Features,
  format: string,
  url: string | null,
): AsyncGenerator<unknown> {
  let count = 0;
  for await (const feature of features) {
    count += 1;
    yield feature;
  }
  if (count === 0) throw Unreadable.of('format-placeless', { url, format });
}

async function loaded<Module>(name: string, load: () => Promise<Module>): Promise<Module> {
  try {
    return await inTime(load());
  } catch {
    throw Unreadable.of('unreachable', { url: `dateline-${name}.js` });
  }
}
