import type { Bounds } from '../../geometry/bounds';
import { worldX, worldY } from '../../geometry/mercator';
import type { View } from '../port';

/** A tile: `x` counts from the west, `y` from the north. */
export interface TileAt {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** If a view needs more, coarser ones are used. */
const MOST_TILES = 40;
/** Tiles are made for 512 pixels; they will do a little larger, too. */
const LARGER = 0.3;

export function keyOf({ z, x, y }: TileAt): string {
  return `${z}/${x}/${y}`;
}

/** The tiles of a view: as fine as it is, and no more than can be read; null where even the coarsest are too many. */
export function tilesOf(
  { box, zoom }: Pick<View, 'box' | 'zoom'>,
  { minZoom, maxZoom }: { readonly minZoom: number; readonly maxZoom: number },
): readonly TileAt[] | null {
  const wanted = Math.floor(zoom + LARGER) - 1;
  for (let z = Math.max(minZoom, Math.min(maxZoom, wanted)); z >= minZoom; z--) {
    const tiles = tilesIn(box, z);
    if (tiles) return tiles;
  }
  return null;
}

/** The tiles of a zoom that a box touches, each once; null for too many. */
export function tilesIn([west, south, east, north]: Bounds, z: number): readonly TileAt[] | null {
  const across = 2 ** z;
  const row = (lat: number) => Math.min(across - 1, Math.floor(worldY(lat) * across));
  const [top, bottom] = [row(north), row(south)];
  const first = Math.floor(worldX(west) * across);
  const last = Math.floor(worldX(east) * across);
  const columns = Math.min(last - first + 1, across);
  if (columns * (bottom - top + 1) > MOST_TILES) return null;
  const tiles: TileAt[] = [];
  for (let y = top; y <= bottom; y++) {
    for (let step = 0; step < columns; step++) {
      tiles.push({ z, x: (((first + step) % across) + across) % across, y });
    }
  }
  return tiles;
}
