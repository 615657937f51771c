import type { Box } from '../labels/box';
import { fontOf, type Name } from './name';
import type { Palette } from './palette';
import type { Pen } from './pen';

export interface PlacedName {
  readonly name: Name;
  readonly lines: readonly string[];
  readonly box: Box;
}

const HALO_PX = 3;

/** All halos first, so that none lies over a neighbour's letters. */
export function paintNames(context: Pen, placed: readonly PlacedName[], palette: Palette): void {
  context.textBaseline = 'middle';
  // The names are ours, and English; the page's own direction would put their full stops first.
  context.direction = 'ltr';
  context.textAlign = 'left';
  context.lineJoin = 'round';
  context.lineWidth = HALO_PX;
  for (const one of placed) {
    context.strokeStyle = one.name.water ? palette.sea : palette.labelHalo;
    eachLine(context, one, palette, (text, x, y) => context.strokeText(text, x, y));
  }
  for (const one of placed) {
    context.fillStyle = one.name.water ? palette.seaLabel : palette.label;
    eachLine(context, one, palette, (text, x, y) => context.fillText(text, x, y));
  }
}

export function setFont(context: Pen, name: Name, palette: Palette): void {
  context.font = fontOf(name, palette);
  context.letterSpacing = `${name.spacing}px`;
}

function eachLine(
  context: Pen,
  { name, lines, box }: PlacedName,
  palette: Palette,
  draw: (text: string, x: number, y: number) => void,
): void {
  setFont(context, name, palette);
  const height = box.height / lines.length;
  lines.forEach((line, i) => {
    // Letter spacing also follows the last letter.
    const width = context.measureText(line).width - name.spacing;
    draw(line, Math.round(box.x + (box.width - width) / 2), Math.round(box.y + (i + 0.5) * height));
  });
}
