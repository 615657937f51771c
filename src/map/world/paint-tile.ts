import { worldX, worldY } from '../../geometry/mercator';
import type { World } from './load-world';
import type { Palette } from './palette';
import type { Pen } from './pen';
import { type Square, trace } from './trace';

/** Paints one tile, in CSS pixels from its top left corner: sea, graticule, land, then lines. */
export function paintTile(
  context: Pen,
  tile: Square,
  world: World | null,
  palette: Palette,
  /** How much larger than painted the tile is shown: lines are as fine at every zoom. */
  scale: number,
): void {
  context.fillStyle = palette.sea;
  context.fillRect(0, 0, tile.size, tile.size);
  context.lineWidth = 0.5 / scale;
  context.strokeStyle = palette.graticule;
  traceGraticule(context, tile);
  context.stroke();
  if (!world) return;
  context.fillStyle = palette.land;
  trace(context, tile, world.land);
  context.fill();
  const { across } = tile;
  context.lineJoin = 'round';
  // Where there are most of them, no wider than a pixel even painted finer: wider ones take the browser twice as long.
  context.lineWidth = (across < 2048 ? 0.5 : across < 16384 ? 0.65 : 1) / scale;
  for (const kind of ['border', 'coast'] as const) {
    context.strokeStyle = palette[kind];
    trace(context, tile, world[kind]);
    context.stroke();
  }
  context.strokeStyle = palette.disputed;
  const dash = across < 4096 ? [2, 2] : [4, 3];
  context.setLineDash(dash.map((length) => length / scale));
  // Lines are traced whole, so that their dashes meet those of the next tile.
  trace(context, tile, world.disputed, true);
  context.stroke();
  context.setLineDash([]);
}

function traceGraticule(context: Pen, square: Square): void {
  const { left, top, size, across } = square;
  const degrees = across < 2048 ? 30 : 15;
  context.beginPath();
  // Lines just outside as well: one on a tile's edge belongs half to each neighbour. A square can reach round the world.
  for (let lon = -180; lon <= 540; lon += degrees) {
    const x = worldX(lon) * across - left;
    if (x < -1 || x > size) continue;
    context.moveTo(x, 0);
    context.lineTo(x, size);
  }
  for (let lat = -90 + degrees; lat < 90; lat += degrees) {
    const y = worldY(lat) * across - top;
    if (y < -1 || y > size) continue;
    context.moveTo(0, y);
    context.lineTo(size, y);
  }
}
