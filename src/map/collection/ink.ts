import { glyphPaths } from '../glyphs';

/** What marks are painted with: CSS colours, and a font-family list. */
export interface Ink {
  readonly ink: string;
  readonly raised: string;
  /** Around the letters of names. */
  readonly halo: string;
  readonly font: string;
}

/** Glyphs are drawn in a box of so many units. */
export const UNITS = 32;
/** Room for the line around a mark. */
const EDGE = 2;

/** A mark, painted once to be laid down thousands of times. */
export interface Stamp {
  readonly image: HTMLCanvasElement;
  /** Half its side, in CSS pixels. */
  readonly half: number;
}

/** The mark of a glyph, `side` CSS pixels wide: outlined, as what the editor adds. */
export function stampOf(
  glyph: string,
  color: string | null,
  side: number,
  ratio: number,
  { ink, raised }: Ink,
): Stamp {
  const half = side / 2 + EDGE;
  const image = document.createElement('canvas');
  image.width = image.height = Math.ceil(2 * half * ratio);
  const context = image.getContext('2d');
  if (!context) return { image, half };
  const scale = (side / UNITS) * ratio;
  context.setTransform(scale, 0, 0, scale, EDGE * ratio, EDGE * ratio);
  context.lineJoin = context.lineCap = 'round';
  const { outline, fill, line, shape } = glyphPaths(glyph);
  const dark = color ?? ink;
  const path = new Path2D(outline);
  context.strokeStyle = raised;
  if (shape === 'bare') {
    context.lineWidth = 5;
    if (line) context.stroke(new Path2D(line));
    if (fill) context.stroke(new Path2D(fill));
  } else {
    // A pale edge keeps marks apart that nearly touch.
    context.lineWidth = 4.5;
    context.stroke(path);
    context.fillStyle = raised;
    context.fill(path);
    context.lineWidth = 1.9;
    context.strokeStyle = dark;
    context.stroke(path);
  }
  context.fillStyle = context.strokeStyle = dark;
  context.lineWidth = 1.9;
  if (fill) context.fill(new Path2D(fill));
  if (line) context.stroke(new Path2D(line));
  return { image, half };
}
