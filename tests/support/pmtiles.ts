import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { FeatureCollection } from 'geojson';
import { zxyToTileId } from 'pmtiles';

/** What a PMTiles archive is made of; see the specification, version 3. */
export interface ArchiveParts {
  /** Bytes by `z/x/y`. */
  readonly tiles: Readonly<Record<string, Uint8Array>>;
  readonly metadata?: unknown;
  /** 1: vector tiles, 2: PNG. */
  readonly tileType?: number;
}

/** A small archive with one directory, gzipped but for pictures. */
export async function encodeArchive({
  tiles,
  metadata = {},
  tileType = 1,
}: ArchiveParts): Promise<Uint8Array<ArrayBuffer>> {
  // Most tiles of a land or a sea are the same: a thousand packed one by one would take a test's time.
  const packed = new Map<string, Promise<Uint8Array>>();
  const pack = (bytes: Uint8Array): Promise<Uint8Array> | Uint8Array => {
    if (tileType !== 1) return bytes;
    const key = bytes.join();
    const known = packed.get(key) ?? gzip(bytes);
    packed.set(key, known);
    return known;
  };
  const entries = await Promise.all(
    Object.entries(tiles).map(async ([at, bytes]) => {
      const [z = 0, x = 0, y = 0] = at.split('/').map(Number);
      return { z, id: zxyToTileId(z, x, y), bytes: await pack(bytes) };
    }),
  );
  entries.sort((a, b) => a.id - b.id);
  const lengths = entries.map(({ bytes }) => bytes.length);
  const ids = entries.map(({ id }, at) => id - (entries[at - 1]?.id ?? 0));
  const directory = await gzip(
    varints([
      entries.length,
      ...ids,
      ...ids.map(() => 1),
      ...lengths,
      ...ids.map((_, at) => (at === 0 ? 1 : 0)),
    ]),
  );
  const json = await gzip(new TextEncoder().encode(JSON.stringify(metadata)));
  const data = lengths.reduce((sum, length) => sum + length, 0);
  const header = new DataView(new ArrayBuffer(127));
  for (const [at, letter] of [...'PMTiles'].entries()) header.setUint8(at, letter.charCodeAt(0));
  header.setUint8(7, 3);
  const end = 127 + directory.length + json.length;
  const { length } = entries;
  const longs = [127, directory.length, 127 + directory.length, json.length, end, 0, end, data];
  for (const [at, value] of [...longs, length, length, length].entries()) {
    header.setBigUint64(8 + 8 * at, BigInt(value), true);
  }
  const zooms = entries.map(({ z }) => z);
  const bytes = [1, 2, tileType === 1 ? 2 : 1, tileType, Math.min(...zooms), Math.max(...zooms)];
  for (const [at, value] of bytes.entries()) header.setUint8(96 + at, value);
  for (const [at, degrees] of [-180, -85, 180, 85].entries()) {
    header.setInt32(102 + 4 * at, degrees * 1e7, true);
  }
  return joined([
    new Uint8Array(header.buffer),
    directory,
    json,
    ...entries.map((entry) => entry.bytes),
  ]);
}

/** All tiles of some layers, as `{ water: …, places: … }`, up to a zoom. */
export function vectorTiles(
  layers: Readonly<Record<string, FeatureCollection>>,
  maxZoom: number,
): Record<string, Uint8Array> {
  const indexes = Object.entries(layers).map(
    ([name, data]) =>
      [
        name,
        new GeoJSONVT(data, {
          maxZoom,
          indexMaxZoom: maxZoom,
          indexMaxPoints: 0,
          buffer: 64,
          tolerance: 1,
        }),
      ] as const,
  );
  const tiles: Record<string, Uint8Array> = {};
  for (let z = 0; z <= maxZoom; z++) {
    for (let x = 0; x < 2 ** z; x++) {
      for (let y = 0; y < 2 ** z; y++) {
        const found = indexes.flatMap(([name, index]) => {
          const tile = index.getTile(z, x, y);
          return tile ? [[name, tile] as const] : [];
        });
        if (found.length > 0) {
          tiles[`${z}/${x}/${y}`] = fromGeojsonVt(Object.fromEntries(found), {
            version: 2,
            extent: 4096,
          });
        }
      }
    }
  }
  return tiles;
}

async function gzip(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([new Uint8Array(bytes)])
    .stream()
    .pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function varints(values: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  for (let value of values) {
    for (; value > 127; value = Math.floor(value / 128)) bytes.push((value % 128) + 128);
    bytes.push(value);
  }
  return Uint8Array.from(bytes);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
