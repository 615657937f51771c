import { type VectorTile, vectorTile } from '../../archive/vector';
import type { TileAt } from '../tiles/tile-grid';
import { type Drawn, drawnAs, groundOf, hasNames } from './schema';
import { type TileName, tileName } from './tile-name';

/** x, y, x, y, … of one line or ring, as parts of the tile's side. */
export type TileLine = Float32Array;

/** A vector tile, sorted by what is drawn. */
export interface VectorData {
  readonly lines: ReadonlyMap<Drawn, readonly TileLine[]>;
  readonly areas: ReadonlyMap<Drawn, readonly TileLine[]>;
  readonly names: readonly TileName[];
  readonly ground: 'sea' | 'land' | null;
  /** Whether it has names for what it shows. */
  readonly isNamed: boolean;
}
export type TileData = VectorData | ImageBitmap;

const POINT = 1;
const POLYGON = 3;

/** `layers` are those of the archive, if it names them. Throws if the bytes are not a tile. */
export function readTile(
  bytes: ArrayBuffer,
  at: TileAt,
  layers: readonly string[],
): TileData | Promise<ImageBitmap> {
  if (isPicture(new Uint8Array(bytes, 0, Math.min(12, bytes.byteLength)))) {
    return createImageBitmap(new Blob([bytes]));
  }
  return readVector(vectorTile(bytes), at, layers);
}

/** Whether the bytes are a picture (PNG, JPEG, WebP or AVIF), whatever the archive's header says. */
function isPicture(first: Uint8Array): boolean {
  const text = String.fromCharCode(...first);
  return /^(?:\x89PNG|\xff\xd8\xff|RIFF|.{4}ftyp)/s.test(text);
}

function readVector(tile: VectorTile, at: TileAt, known: readonly string[]): VectorData {
  const layers = known.length > 0 ? known : Object.keys(tile.layers);
  const [lines, areas] = [new Map<Drawn, TileLine[]>(), new Map<Drawn, TileLine[]>()];
  const names: TileName[] = [];
  for (const [name, layer] of Object.entries(tile.layers)) {
    for (let i = 0; i < layer.length; i++) {
      const feature = layer.feature(i);
      const { extent, type, properties } = feature;
      if (type === POINT) {
        const [x = -1, y = -1] = flat(feature.loadGeometry()[0] ?? [], extent);
        // A point in the margin belongs to the neighbour.
        if (!(x >= 0 && x < 1 && y >= 0 && y < 1)) continue;
        const found = tileName(name, properties, positionOf(at, x, y));
        if (found) names.push(found);
        continue;
      }
      const isArea = type === POLYGON;
      const drawn = drawnAs(name, properties, isArea);
      if (drawn === null) continue;
      const kept = isArea ? areas : lines;
      const all = kept.get(drawn) ?? [];
      kept.set(drawn, all);
      for (const line of feature.loadGeometry()) all.push(flat(line, extent));
    }
  }
  return { lines, areas, names, ground: groundOf(layers), isNamed: hasNames(layers) };
}

function flat(
  points: readonly { readonly x: number; readonly y: number }[],
  extent: number,
): TileLine {
  const line = new Float32Array(2 * points.length);
  points.forEach(({ x, y }, at) => {
    line[2 * at] = x / extent;
    line[2 * at + 1] = y / extent;
  });
  return line;
}

/** In degrees. */
function positionOf({ z, x, y }: TileAt, east: number, south: number): [number, number] {
  const lon = ((x + east) / 2 ** z) * 360 - 180;
  const lat = Math.atan(Math.sinh(Math.PI * (1 - (2 * (y + south)) / 2 ** z)));
  return [lon, (lat * 180) / Math.PI];
}
