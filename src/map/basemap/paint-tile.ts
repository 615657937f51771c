import { worldX, worldY } from './mercator';
import type { Palette } from './palette';
import { EXTENT, type Slice, type Slices } from './slices';

export interface TileAt {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  /** CSS pixels. */
  readonly size: number;
}

/** Paints one tile, in CSS pixels from its top left corner: sea, graticule, land, then lines. */
export function paintTile(
  context: CanvasRenderingContext2D,
  tile: TileAt,
  slices: Slices | null,
  palette: Palette,
): void {
  context.fillStyle = palette.sea;
  context.fillRect(0, 0, tile.size + 1, tile.size + 1);
  paintGraticule(context, tile, palette);
  if (!slices) return;
  const slice = slices.tile(tile.z, tile.x, tile.y);
  context.fillStyle = palette.land;
  trace(context, slice, 'land', tile.size);
  // All countries in one path: filled one by one, a thread of sea would show along every border.
  context.fill('nonzero');
  const mapZoom = tile.z + Math.log2(tile.size / 256);
  context.lineJoin = 'round';
  context.lineWidth = mapZoom < 3 ? 0.5 : mapZoom < 6 ? 0.75 : 1;
  context.strokeStyle = palette.border;
  trace(context, slice, 'border', tile.size);
  context.stroke();
  context.strokeStyle = palette.coast;
  trace(context, slice, 'coast', tile.size);
  context.stroke();
  context.strokeStyle = palette.disputed;
  context.setLineDash(mapZoom < 4 ? [2, 2] : [4, 3]);
  paintDisputed(context, tile, slices);
  context.setLineDash([]);
}

function trace(context: CanvasRenderingContext2D, slice: Slice, kind: string, size: number): void {
  const scale = size / EXTENT / slice.part;
  const dx = (-slice.left * size) / slice.part;
  const dy = (-slice.top * size) / slice.part;
  context.beginPath();
  for (const piece of slice.pieces) {
    if (piece.kind !== kind) continue;
    for (const line of piece.line) {
      for (let i = 0; i < line.length; i += 2) {
        const x = (line[i] ?? 0) * scale + dx;
        const y = (line[i + 1] ?? 0) * scale + dy;
        if (i === 0) context.moveTo(x, y);
        else context.lineTo(x, y);
      }
    }
  }
}

/** Whole lines, whatever part of them is in the tile: so the dashes of neighbouring tiles meet. */
function paintDisputed(context: CanvasRenderingContext2D, tile: TileAt, slices: Slices): void {
  const world = tile.size * 2 ** tile.z;
  const edge = 2 / world;
  const [west, north] = [tile.x / 2 ** tile.z - edge, tile.y / 2 ** tile.z - edge];
  const side = 1 / 2 ** tile.z + 2 * edge;
  context.beginPath();
  for (const line of slices.disputed) {
    if (line.south < north || line.north > north + side) continue;
    for (const copy of [-1, 0, 1]) {
      if (line.east + copy < west || line.west + copy > west + side) continue;
      for (let i = 0; i < line.points.length; i += 2) {
        const x = ((line.points[i] ?? 0) + copy) * world - tile.x * tile.size;
        const y = (line.points[i + 1] ?? 0) * world - tile.y * tile.size;
        if (i === 0) context.moveTo(x, y);
        else context.lineTo(x, y);
      }
    }
  }
  context.stroke();
}

function paintGraticule(context: CanvasRenderingContext2D, tile: TileAt, palette: Palette): void {
  const world = tile.size * 2 ** tile.z;
  const [left, top] = [tile.x * tile.size, tile.y * tile.size];
  const degrees = world < 2048 ? 30 : 15;
  context.strokeStyle = palette.graticule;
  context.lineWidth = 0.5;
  context.beginPath();
  // Both edges, as a line on a tile's edge belongs half to each neighbour.
  for (let lon = -180; lon <= 180; lon += degrees) {
    const x = worldX(lon) * world - left;
    if (x < -1 || x > tile.size + 1) continue;
    context.moveTo(x, 0);
    context.lineTo(x, tile.size + 1);
  }
  for (let lat = -90 + degrees; lat < 90; lat += degrees) {
    const y = worldY(lat) * world - top;
    if (y < -1 || y > tile.size + 1) continue;
    context.moveTo(0, y);
    context.lineTo(tile.size + 1, y);
  }
  context.stroke();
}
