import { open } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { worldX, worldY } from '../../../src/geometry/mercator';
import { KINDS, Scatter } from './places.ts';
import { Bytes, TileWriter } from './tile.ts';

/** Places around a town stand in few tiles of this zoom, and all of them do in one. */
const DEEPEST = 11;
/** Above that, those that stand together in one of so many cells along a tile's side are one point, with their number. */
const CELLS = 32;
/** What a reader asks for first; the header and the first directory lie in it. */
const FIRST_BYTES = 16_384;
const LEAF_ENTRIES = 4_096;
/** Along a tile's side are so many pixels. */
const EXTENT_BITS = 12;
const EXTENT = 2 ** EXTENT_BITS;
/** Along the world's, where places are kept. */
const BITS = 31;
const KEYS = ['name', 'kind', 'when', 'description'];
const COUNTED = ['point_count'];

interface Entry {
  readonly id: number;
  readonly offset: number;
  readonly length: number;
}

/**
 * Writes so many places as a PMTiles archive of vector tiles (https://github.com/protomaps/PMTiles), as tippecanoe does
 * with `--cluster-distance`. Holds no place in memory but where it is.
 */
export async function writeArchive(file: string, count: number): Promise<void> {
  const scatter = new Scatter();
  const tileOf = new Uint32Array(count);
  const east = new Uint32Array(count);
  const south = new Uint32Array(count);
  for (let at = 0; at < count; at++) {
    const [lon, lat] = scatter.positionOf(at);
    const x = Math.floor(worldX(lon) * 2 ** BITS);
    const y = Math.floor(worldY(lat) * 2 ** BITS);
    east[at] = x;
    south[at] = y;
    tileOf[at] = hilbert(DEEPEST, x >>> (BITS - DEEPEST), y >>> (BITS - DEEPEST));
  }
  const pixel = (part: number, z: number) => (part >>> (BITS - z - EXTENT_BITS)) % EXTENT;
  const within = (at: number, z: number) =>
    [pixel(east[at] ?? 0, z), pixel(south[at] ?? 0, z)] as const;
  const order = sorted(tileOf);
  const out = await open(file, 'w');
  const entries: Entry[] = [];
  const tile = new TileWriter();
  let offset = 0;
  let waiting: Buffer[] = [];
  const flush = async () => {
    if (waiting.length > 0) await out.writev(waiting);
    waiting = [];
  };
  await out.write(Buffer.alloc(FIRST_BYTES));
  const add = (at: number, z: number) => {
    const { name, kind, when, description } = scatter.wordsOf(at);
    tile.add(at + 1, within(at, z), KEYS, [name, kind, when, description]);
  };
  for (let z = 0; z <= DEEPEST; z++) {
    const first = (4 ** z - 1) / 3;
    const shift = 4 ** (DEEPEST - z);
    let id = -1;
    const cells = new Map<number, { at: number; many: number; x: number; y: number }>();
    const end = () => {
      if (id < 0) return;
      for (const { at, many, x, y } of cells.values()) {
        if (many === 1) add(at, z);
        else tile.add(0, [Math.round(x / many), Math.round(y / many)], COUNTED, [many]);
      }
      cells.clear();
      const bytes = gzipSync(tile.finish('places'), { level: 1 });
      entries.push({ id: first + id, offset, length: bytes.length });
      offset += bytes.length;
      waiting.push(bytes);
    };
    for (const at of order) {
      const own = Math.floor((tileOf[at] ?? 0) / shift);
      if (own !== id) {
        end();
        id = own;
        if (waiting.length > 500) await flush();
      }
      if (z === DEEPEST) {
        add(at, z);
        continue;
      }
      const [x, y] = within(at, z);
      const key = Math.floor((x / EXTENT) * CELLS) * CELLS + Math.floor((y / EXTENT) * CELLS);
      const cell = cells.get(key);
      if (!cell) cells.set(key, { at, many: 1, x, y });
      else {
        cell.many += 1;
        cell.x += x;
        cell.y += y;
      }
    }
    end();
  }
  await flush();
  await finish(out, entries, offset, count);
  await out.close();
}

async function finish(
  out: Awaited<ReturnType<typeof open>>,
  entries: readonly Entry[],
  dataBytes: number,
  count: number,
): Promise<void> {
  const metadata = gzipSync(
    JSON.stringify({
      name: `${count} places`,
      kinds: table(KINDS),
      vector_layers: [
        { id: 'places', fields: Object.fromEntries(KEYS.map((key) => [key, 'String'])) },
      ],
      tilestats: { layerCount: 1, layers: [{ layer: 'places', count, geometry: 'Point' }] },
    }),
  );
  const leaves: Buffer[] = [];
  const pointers: Entry[] = [];
  let leafBytes = 0;
  for (let start = 0; start < entries.length; start += LEAF_ENTRIES) {
    const leaf = directory(entries.slice(start, start + LEAF_ENTRIES), 1);
    pointers.push({ id: entries[start]?.id ?? 0, offset: leafBytes, length: leaf.length });
    leaves.push(leaf);
    leafBytes += leaf.length;
  }
  const root = directory(pointers, 0);
  const after = FIRST_BYTES + dataBytes;
  await out.write(metadata, 0, metadata.length, after);
  await out.write(Buffer.concat(leaves), 0, leafBytes, after + metadata.length);
  const header = Buffer.alloc(127);
  header.write('PMTiles');
  header[7] = 3;
  const places = [127, root.length, after, metadata.length, after + metadata.length, leafBytes];
  const longs = [...places, FIRST_BYTES, dataBytes, entries.length, entries.length, entries.length];
  longs.forEach((value, at) => {
    header.writeBigUInt64LE(BigInt(value), 8 + 8 * at);
  });
  // Clustered; gzip for directories and tiles; vectors; all zooms.
  header.set([1, 2, 2, 1, 0, DEEPEST], 96);
  [-180, -60, 180, 75].forEach((degrees, at) => {
    header.writeInt32LE(degrees * 1e7, 102 + 4 * at);
  });
  await out.write(header, 0, header.length, 0);
  await out.write(root, 0, root.length, 127);
}

/** Entries of tiles, or of further directories (`run` 0). */
function directory(entries: readonly Entry[], run: 0 | 1): Buffer {
  const bytes = new Bytes(entries.length * 8);
  bytes.varint(entries.length);
  for (const [at, { id }] of entries.entries()) bytes.varint(id - (entries[at - 1]?.id ?? 0));
  for (const _ of entries) bytes.varint(run);
  for (const { length } of entries) bytes.varint(length);
  entries.forEach(({ offset }, at) => {
    const before = entries[at - 1];
    bytes.varint(before && before.offset + before.length === offset ? 0 : offset + 1);
  });
  return gzipSync(bytes.copy());
}

function table(of: object): object {
  return Object.fromEntries(Object.entries(of).map(([id, label]) => [id, { label }]));
}

/** Where a tile stands on the curve of its zoom. */
function hilbert(z: number, east: number, south: number): number {
  let [x, y, d] = [east, south, 0];
  for (let side = 2 ** (z - 1); side >= 1; side /= 2) {
    const right = (x & side) > 0 ? 1 : 0;
    const low = (y & side) > 0 ? 1 : 0;
    d += side * side * ((3 * right) ^ low);
    if (low === 0) {
      if (right === 1) [x, y] = [side - 1 - (x & (side - 1)), side - 1 - (y & (side - 1))];
      [x, y] = [y, x];
    }
  }
  return d;
}

/** The numbers of places by their tiles: counted first, then each put in its place. */
function sorted(tileOf: Uint32Array): Uint32Array {
  const starts = new Uint32Array(4 ** DEEPEST + 1);
  for (const tile of tileOf) starts[tile + 1] = (starts[tile + 1] ?? 0) + 1;
  for (let tile = 1; tile < starts.length; tile++) {
    starts[tile] = (starts[tile] ?? 0) + (starts[tile - 1] ?? 0);
  }
  const order = new Uint32Array(tileOf.length);
  tileOf.forEach((tile, at) => {
    const start = starts[tile] ?? 0;
    order[start] = at;
    starts[tile] = start + 1;
  });
  return order;
}
