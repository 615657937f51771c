import type { Palette } from '../world/palette';
import type { Pen } from '../world/pen';
import { DRAWN, type Drawn } from './schema';
import type { TileLine, VectorData } from './tile-data';

/** Where a tile lies on the canvas, in its pixels. */
export interface Square {
  readonly left: number;
  readonly top: number;
  readonly size: number;
}

interface Look {
  readonly fill?: string;
  readonly stroke?: string;
  /** In CSS pixels; 0 where too fine to be drawn. */
  readonly width?: number;
  readonly dash?: readonly number[];
}

/** Paints a tile in the colours of the theme, for a zoom of the map; `scale` says how much larger it will be shown. */
export function paintVector(
  pen: Pen,
  { lines, areas, ground }: VectorData,
  square: Square,
  palette: Palette,
  zoom: number,
  scale = 1,
): void {
  if (ground) {
    pen.fillStyle = palette[ground];
    // One pixel past the edge, like the canvas.
    pen.fillRect(square.left, square.top, square.size + 1, square.size + 1);
  }
  pen.lineJoin = 'round';
  for (const drawn of DRAWN) {
    const { fill, stroke, width = 0, dash = [] } = lookOf(drawn, palette, zoom);
    const [rings, open] = [areas.get(drawn) ?? [], lines.get(drawn) ?? []];
    if (fill !== undefined && rings.length > 0) {
      pen.fillStyle = fill;
      pen.beginPath();
      for (const ring of rings) trace(pen, ring, square, false);
      pen.fill();
    }
    if (stroke === undefined || width === 0 || rings.length + open.length === 0) continue;
    pen.strokeStyle = stroke;
    pen.lineWidth = width / scale;
    pen.setLineDash(dash.map((length) => length / scale));
    pen.beginPath();
    for (const ring of rings) trace(pen, ring, square, true);
    for (const line of open) trace(pen, line, square, false);
    pen.stroke();
    pen.setLineDash([]);
  }
}

/** With `isOutline`, leaves out the sides on which an area was cut off at the edge of its tile. */
function trace(pen: Pen, line: TileLine, { left, top, size }: Square, isOutline: boolean): void {
  let [wasX, wasY] = [Number.NaN, Number.NaN];
  for (let i = 0; i < line.length; i += 2) {
    const [x = 0, y = 0] = [line[i], line[i + 1]];
    const isCut = isOutline && (isBeyond(x, wasX) || isBeyond(y, wasY));
    if (i === 0 || isCut) pen.moveTo(left + x * size, top + y * size);
    else pen.lineTo(left + x * size, top + y * size);
    [wasX, wasY] = [x, y];
  }
}

function isBeyond(one: number, other: number): boolean {
  return (one <= 0 && other <= 0) || (one >= 1 && other >= 1);
}

function lookOf(drawn: Drawn, palette: Palette, zoom: number): Look {
  const { land, sea, coast, border, disputed, label } = palette;
  /** The width of a line that starts at one zoom with `width` and grows to `most` further in. */
  const from = (start: number, width: number, most: number) =>
    zoom < start ? 0 : Math.min(most, width * 1.3 ** (zoom - start));
  switch (drawn) {
    case 'land':
      return { fill: land };
    case 'green':
      return { fill: mixed(land, '#4e8f3c', 13) };
    case 'water':
      return { fill: sea, stroke: coast, width: zoom < 6 ? 0.5 : 0.8 };
    case 'river':
      return { stroke: mixed(sea, coast, 45), width: from(4, 0.5, 4) };
    case 'building':
      return { fill: mixed(land, label, 14) };
    case 'path':
      return { stroke: mixed(land, label, 22), width: from(14, 0.6, 1.2), dash: [3, 2] };
    case 'minor':
      return { stroke: mixed(land, label, 17), width: from(11.5, 0.5, 6) };
    case 'major':
      return { stroke: mixed(land, label, 26), width: from(8, 0.5, 8) };
    case 'motorway':
      return { stroke: mixed(land, label, 38), width: from(5, 0.6, 10) };
    case 'rail':
      return { stroke: mixed(land, label, 45), width: from(8, 0.6, 1.4), dash: [5, 2] };
    case 'region':
      return { stroke: border, width: from(4, 0.4, 0.8), dash: [2, 2] };
    case 'country':
      return { stroke: border, width: zoom < 5 ? 0.65 : 1 };
    case 'disputed':
      return { stroke: disputed, width: zoom < 5 ? 0.65 : 1, dash: [4, 3] };
    case 'other':
      return { stroke: coast, width: 0.8 };
  }
}

/** A colour with so many percent of another in it. */
function mixed(colour: string, other: string, percent: number): string {
  return `color-mix(in srgb, ${colour}, ${other} ${percent}%)`;
}
