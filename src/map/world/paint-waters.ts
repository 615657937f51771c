import type { Palette } from './palette';
import { type Pen, strokeFirmly } from './pen';
import { type Region, trace } from './trace';
import type { World } from './world';

/** The world's width in pixels from which rivers are shown: at zoom 4, the smaller ones at zoom 5.5. */
const RIVERS_FROM = 4096;
const TRIBUTARIES_FROM = 11_586;

/** Lakes over land, each with its shore; beneath borders, which run through some. */
export function paintLakes(pen: Pen, region: Region, world: World, palette: Palette): void {
  trace(pen, region, world, 'lake');
  pen.fillStyle = palette.sea;
  pen.fill();
  trace(pen, region, world, 'shore');
  pen.strokeStyle = region.across < RIVERS_FROM ? palette.river : palette.coast;
  strokeFirmly(pen);
}

/** Rivers as fine lines, the great ones firmer, beneath lakes. */
export function paintRivers(pen: Pen, region: Region, world: World, palette: Palette): void {
  if (region.across < RIVERS_FROM) return;
  pen.strokeStyle = palette.river;
  trace(pen, region, world, 'river');
  strokeFirmly(pen);
  if (region.across < TRIBUTARIES_FROM) return;
  trace(pen, region, world, 'tributary');
  pen.stroke();
}
