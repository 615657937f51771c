import type { Feature } from 'flatgeobuf/lib/mjs/flat-geobuf/feature.js';
import type { Geometry } from 'flatgeobuf/lib/mjs/flat-geobuf/geometry.js';
import { deserializeStream } from 'flatgeobuf/lib/mjs/generic/featurecollection.js';
import { fromFeature } from 'flatgeobuf/lib/mjs/geojson/feature.js';
import { found } from '../brief/fault';
import { joined, peek } from './chunks';
import { type Chunks, FORMAT_NAMES, featureOf, Unreadable } from './format';
import { isGeographic, withSystem } from './systems';

/** Features as they arrive; its index is passed over. */
export async function* readFlatGeobuf(chunks: Chunks, url: string | null): AsyncGenerator<unknown> {
  const { head, whole } = await peek(chunks, 4096);
  const source = new Source(whole);
  /** Of degrees on another datum: told once. */
  let system: string | null = null;
  try {
    if (columnCount(head) > MOST_COLUMNS) throw new Error('its header is broken');
    // It takes a stream, or what gives slices of one.
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
          // One that is broken costs itself.
          return featureOf(String(error), {}) as object;
        }
      },
      headerMetaFn(header) {
        // Of an unknown number of features there is no index, and its size would be counted for ever.
        if (header.featuresCount === 0) header.indexNodeSize = 0;
        const { crs } = header;
        const code = crs?.code ?? 0;
        const wkt = String(crs?.wkt ?? '');
        // Without a number, a projection is told by its definition.
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

/** No table has more; what is broken can say billions, over which the reader would go for ever. */
const MOST_COLUMNS = 5_000;
/** Where a header has the offset of its columns, in its table of offsets. */
const COLUMNS_AT = 18;

/** Of a header (a flatbuffer after its length, after eight magic bytes); none where it does not say. */
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
/** Of collections in collections. */
const MOST_DEPTH = 8;

function withoutBigInts(properties: object | null | undefined): Record<string, unknown> {
  const entries = Object.entries(properties ?? {}).map(([key, value]: [string, unknown]) => [
    key,
    typeof value === 'bigint' ? String(value) : value,
  ]);
  return Object.fromEntries(entries);
}

/**
 * Gives bytes by the length that is wanted. What is shorter would be read as zeros, and its features would stand at
 * 0, 0: it fails instead, unless nothing is left.
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
