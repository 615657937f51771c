import { worldY } from '../../geometry/mercator';
import type { Detail } from './detail';
import { paintLakes, paintRivers } from './paint-waters';
import type { Palette } from './palette';
import { fineLine, type Pen, strokeFirmly } from './pen';
import { type Region, trace } from './trace';
import type { World } from './world';

/** Paints a region in CSS pixels from its top left corner: sea, graticule, land, then lines. */
export function paintWorld(
  context: Pen,
  region: Region,
  world: World | null,
  palette: Palette,
  detail: Detail | null = null,
): void {
  context.fillStyle = palette.sea;
  context.fillRect(0, 0, region.width, region.height);
  context.lineWidth = 0.5;
  context.strokeStyle = palette.graticule;
  traceGraticule(context, region);
  context.stroke();
  if (!world) return;
  context.fillStyle = palette.land;
  trace(context, region, world, 'land');
  context.fill();
  context.lineJoin = 'round';
  const hairline = fineLine(context, region.pixel);
  context.lineWidth = hairline;
  paintRivers(context, region, world, palette);
  paintLakes(context, region, world, palette);
  for (const kind of ['border', 'coast'] as const) {
    context.strokeStyle = palette[kind];
    trace(context, region, world, kind);
    strokeFirmly(context);
  }
  detail?.paint(context, region, palette, hairline);
  context.lineWidth = hairline;
  context.strokeStyle = palette.disputed;
  context.setLineDash(region.across < 4096 ? [2, 2] : [4, 3]);
  // Whole lines: dashes that began at the edge of the painted region would move with it.
  trace(context, region, world, 'disputed');
  strokeFirmly(context);
  context.setLineDash([]);
}

function traceGraticule(context: Pen, region: Region): void {
  const { left, top, width, height, across } = region;
  const degrees = across < 2048 ? 30 : 15;
  const step = across * (degrees / 360);
  context.beginPath();
  for (let x = Math.ceil(left / step) * step - left; x <= width; x += step) {
    context.moveTo(x, 0);
    context.lineTo(x, height);
  }
  for (let lat = -90 + degrees; lat < 90; lat += degrees) {
    const y = worldY(lat) * across - top;
    if (y < 0 || y > height) continue;
    context.moveTo(0, y);
    context.lineTo(width, y);
  }
}
