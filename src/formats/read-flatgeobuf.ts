import type { Feature } from 'flatgeobuf/lib/mjs/flat-geobuf/feature.js';
import type { Geometry } from 'flatgeobuf/lib/mjs/flat-geobuf/geometry.js';
import { deserializeStream } from 'flatgeobuf/lib/mjs/generic/featurecollection.js';
import { fromFeature } from 'flatgeobuf/lib/mjs/geojson/feature.js';
import { found } from '../brief/fault';
import { joined, peek } from './chunks';
import { type Chunks, FORMAT_NAMES, featureOf, Unreadable } from './format';
import { isGeographic, withSystem } from './systems';

/** The features as they arrive; the index is skipped. */
export async function* readFlatGeobuf(chunks: Chunks, url: string | null): AsyncGenerator<unknown> {
  const { head, whole } = await peek(chunks, 4096);
  const source = new Source(whole);
  /** The system of degrees on another datum, reported once. */
  let system: string | null = null;
  try {
    if (columnCount(head) > MOST_COLUMNS) throw new Error('its header is broken');
    // It takes a stream, or something that gives slices of one.
    const stream = source as unknown as ReadableStream;
    const features = deserializeStream(stream, {
      fromFeature(id, feature, header) {
        try {
          if (!isWithin(feature)) throw new Error('broken');
          const { geometry, properties } = fromFeature(id, feature, header);
          const told = system && geometry ? withSystem(geometry, system) : geometry;
          system = null;
          return featureOf(told, withoutBigInts(properties)) as object;
        } catch (error) {
          // A broken one costs only itself.
          return featureOf(String(error), {}) as object;
        }
      },
      headerMetaFn(header) {
        // With an unknown number of features there is no index, and computing its size would never end.
        if (header.featuresCount === 0) header.indexNodeSize = 0;
        const { crs } = header;
        const code = crs?.code ?? 0;
        const wkt = String(crs?.wkt ?? '');
        // Without a number, the definition says whether it is a projection.
        if (code === 0 ? !/^\s*(?:PROJ|BOUND|COMPD|COMPOUND)/i.test(wkt) : code === 4326) return;
        const name = code === 0 ? wkt.slice(0, 80) : `${crs?.org ?? 'EPSG'}:${code}`;
        if (!isGeographic(code)) throw Unreadable.of('crs', { found: found(name), isDrawn: false });
        system = name;
      },
    });
    yield* features;
  } catch (error) {
    if (source.isCut) throw Unreadable.of('format-cut', { url, format: FORMAT_NAMES.flatgeobuf });
    throw Unreadable.broken('flatgeobuf', url, error);
  } finally {
    await source.stop();
  }
}

/** No table has more; a broken file can claim billions, and the reader would never end. */
const MOST_COLUMNS = 5_000;
/** Where a header has the offset of its columns, in its table of offsets. */
const COLUMNS_AT = 18;

/** From a header (eight magic bytes, a length, then a flatbuffer); 0 where it does not say. */
function columnCount(head: Uint8Array): number {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const table = 12 + view.getUint32(12, true);
  const offsets = table - view.getInt32(table, true);
  if (view.getUint16(offsets, true) <= COLUMNS_AT) return 0;
  const at = view.getUint16(offsets + COLUMNS_AT, true);
  if (at === 0) return 0;
  const vector = table + at + view.getUint32(table + at, true);
  return vector + 4 > head.length ? 0 : view.getUint32(vector, true);
}

/** Whether a feature’s lists are no longer than its bytes. */
function isWithin(feature: Feature): boolean {
  const most = feature.bb?.capacity() ?? 0;
  const geometry = feature.geometry();
  return (
    feature.propertiesLength() <= most && (geometry === null || isShapeWithin(geometry, most, 0))
  );
}

function isShapeWithin(geometry: Geometry, most: number, depth: number): boolean {
  const parts = geometry.partsLength();
  const size = geometry.xyLength() * 8 + (geometry.endsLength() + parts) * 4;
  if (size > most || depth > MOST_DEPTH) return false;
  for (let at = 0; at < parts; at += 1) {
    const part = geometry.parts(at);
    if (part && !isShapeWithin(part, most, depth + 1)) return false;
  }
  return true;
}
/** The deepest nesting of collections. */
const MOST_DEPTH = 8;

function withoutBigInts(properties: object | null | undefined): Record<string, unknown> {
  const entries = Object.entries(properties ?? {}).map(([key, value]: [string, unknown]) => [
    key,
    typeof value === 'bigint' ? String(value) : value,
  ]);
  return Object.fromEntries(entries);
}

/**
 * Gives bytes by the length asked for. Too few would be read as zeros, with features at 0, 0: this fails instead,
 * unless nothing is left.
 */
class Source {
  isCut = false;
  readonly #iterator: AsyncIterator<Uint8Array>;
  #held: Uint8Array[] = [];
  #length = 0;

  constructor(chunks: Chunks) {
    this.#iterator = chunks[Symbol.asyncIterator]();
  }

  async slice(length: number): Promise<Uint8Array> {
    while (this.#length < length) {
      const next = await this.#iterator.next();
      if (next.done) break;
      this.#held.push(next.value);
      this.#length += next.value.length;
    }
    this.isCut = this.#length < length && this.#length > 0;
    if (this.isCut || (this.#length === 0 && length > 8)) {
      this.isCut = true;
      throw new Error('cut');
    }
    const all = joined(this.#held);
    this.#held = [all.subarray(length)];
    this.#length = Math.max(0, this.#length - length);
    return all.slice(0, length);
  }

  async stop(): Promise<void> {
    await this.#iterator.return?.();
  }
}
