import { directionOf } from '../../brief/script';
import type { Box } from '../labels/box';
import { fontOf, type Name } from './name';
import type { Palette } from './palette';
import type { Pen } from './pen';

export interface PlacedName {
  readonly name: Name;
  readonly lines: readonly string[];
  readonly box: Box;
  /** The middle of a town's dot. */
  readonly dot?: { readonly x: number; readonly y: number };
}

const HALO_PX = 3;
/** Half a dot's width. */
const DOT_PX = { town: 1.75, capital: 2.5 };

/** Paints all halos first, so that none covers a neighbour's letters. */
export function paintNames(context: Pen, placed: readonly PlacedName[], palette: Palette): void {
  context.textBaseline = 'middle';
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
    paintDot(context, one);
  }
}

/** A round dot for a town, a square one for a capital, as in an atlas. */
function paintDot(context: Pen, { name, dot }: PlacedName): void {
  if (!dot || !name.dot) return;
  const size = DOT_PX[name.dot];
  if (name.dot === 'capital') {
    context.fillRect(dot.x - size, dot.y - size, 2 * size, 2 * size);
    return;
  }
  context.beginPath();
  for (let corner = 0; corner < 12; corner++) {
    const angle = (corner / 6) * Math.PI;
    const [x, y] = [dot.x + size * Math.cos(angle), dot.y + size * Math.sin(angle)];
    if (corner === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  }
  context.fill();
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
    // Letter spacing also comes after the last letter.
    // The line's own, not the page's, which would put a full stop or a slash first.
    context.direction = directionOf(line);
    const width = context.measureText(line).width - name.spacing;
    draw(line, Math.round(box.x + (box.width - width) / 2), Math.round(box.y + (i + 0.5) * height));
  });
}
