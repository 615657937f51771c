import type { Palette } from './palette';
import type { Pen } from './pen';
import { type Region, trace } from './trace';
import type { World } from './world';

/** From so many pixels across the world on, rivers are shown: zoom 4, and for the smaller ones zoom 5.5. */
const RIVERS_FROM = 4096;
const TRIBUTARIES_FROM = 11_586;

/** Lakes over land, each with its shore; beneath borders, which run through some. `width` is that of a hairline. */
export function paintLakes(
  pen: Pen,
  region: Region,
  world: World,
  palette: Palette,
  width: number,
): void {
  trace(pen, region, world, 'lake');
  pen.fillStyle = palette.sea;
  pen.fill();
  trace(pen, region, world, 'shore');
  pen.lineWidth = width;
  pen.strokeStyle = region.across < RIVERS_FROM ? palette.river : palette.coast;
  pen.stroke();
}

/** Rivers as hairlines, the great ones a little wider, beneath lakes. */
export function paintRivers(
  pen: Pen,
  region: Region,
  world: World,
  palette: Palette,
  width: number,
): void {
  if (region.across < RIVERS_FROM) return;
  pen.strokeStyle = palette.river;
  pen.lineWidth = region.across < 16_384 ? width : 1.5 * width;
  trace(pen, region, world, 'river');
  pen.stroke();
  if (region.across < TRIBUTARIES_FROM) return;
  pen.lineWidth = width;
  trace(pen, region, world, 'tributary');
  pen.stroke();
}
