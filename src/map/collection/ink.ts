import type { Shape } from '../../collection/port';
import { glyphPaths } from '../glyphs';

/** The CSS colours of marks, and the font-family list of their names. */
export interface Ink {
  readonly ink: string;
  readonly raised: string;
  /** The colour around the letters of names. */
  readonly halo: string;
  readonly font: string;
  /** A factor on every font size. */
  readonly scale: number;
  /** Adapts one of the brief’s own colours to the theme. */
  readonly own: (color: string) => string;
}

/** The CSS `font` of a name. */
export function nameFont({ font, scale }: Ink): string {
  return `450 ${12 * scale}px ${font}`;
}

/** The CSS `font` of the number in a circle. */
export function countFont({ font, scale }: Ink): string {
  return `600 ${11 * scale}px ${font}`;
}

/** The side of the box in which glyphs are drawn. */
export const UNITS = 32;
/** Line widths: of marks and the pale edges around them in units; of circles and the outlines of names in pixels. */
export const LINES = { mark: 1.9, edge: 4.5, bareEdge: 5, circle: 1.5, halo: 3.5 } as const;
/** The edge of what is only roughly where it is drawn. */
export const DASHES = [5, 4];
/** Room for the line around a mark. */
const EDGE = 2;

/** A mark, painted once and stamped thousands of times. */
export interface Stamp {
  readonly image: HTMLCanvasElement;
  /** Half its side, in CSS pixels. */
  readonly half: number;
}

/** The mark of a glyph, `side` CSS pixels wide: outlined, like the places that the editor adds. */
export function stampOf(
  glyph: string,
  color: string | null,
  side: number,
  ratio: number,
  { ink, raised, own }: Ink,
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
  const dark = color === null ? ink : own(color);
  const path = new Path2D(outline);
  context.strokeStyle = raised;
  if (shape === 'bare') {
    context.lineWidth = LINES.bareEdge;
    if (line) context.stroke(new Path2D(line));
    if (fill) context.stroke(new Path2D(fill));
  } else {
    // A pale edge separates marks that nearly touch.
    context.lineWidth = LINES.edge;
    context.stroke(path);
    context.fillStyle = raised;
    context.fill(path);
    context.lineWidth = LINES.mark;
    context.strokeStyle = dark;
    context.stroke(path);
  }
  context.fillStyle = context.strokeStyle = dark;
  context.lineWidth = LINES.mark;
  if (fill) context.fill(new Path2D(fill));
  if (line) context.stroke(new Path2D(line));
  return { image, half };
}

/** The look of areas and lines, as in the style sheet; a place’s own colours come first. */
export function lookOf({ isArea, style }: Shape, ink: string) {
  return {
    fill: style.fill ?? ink,
    fillOpacity: style.fillOpacity ?? 0.05,
    stroke: style.stroke ?? ink,
    strokeOpacity: style.strokeOpacity ?? (isArea ? 0.55 : 0.75),
    strokeWidth: style.strokeWidth ?? (isArea ? 1.2 : 1.6),
  };
}
