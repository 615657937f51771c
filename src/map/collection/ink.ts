import type { Shape } from '../../collection/port';
import { glyphPaths } from '../glyphs';

/** What marks are painted with: CSS colours, and a font-family list. */
export interface Ink {
  readonly ink: string;
  readonly raised: string;
  /** Around the letters of names. */
  readonly halo: string;
  readonly font: string;
  /** A factor on every size of type. */
  readonly scale: number;
  /** A colour of the brief’s own, as the theme has it. */
  readonly own: (color: string) => string;
}

/** The type of a name, as CSS has it. */
export function nameFont({ font, scale }: Ink): string {
  return `450 ${12 * scale}px ${font}`;
}

/** The type of the number in a circle. */
export function countFont({ font, scale }: Ink): string {
  return `600 ${11 * scale}px ${font}`;
}

/** Glyphs are drawn in a box of so many units. */
export const UNITS = 32;
/** How wide lines are: of marks and of the pale edges around them in units, of circles and of what outlines names in pixels. */
export const LINES = { mark: 1.9, edge: 4.5, bareEdge: 5, circle: 1.5, halo: 3.5 } as const;
/** Of those that are only about where they stand. */
export const DASHES = [5, 4];
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
    // A pale edge keeps marks apart that nearly touch.
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

/** As the style sheet has areas and lines; a place’s own colours go before. */
export function lookOf({ isArea, style }: Shape, ink: string) {
  return {
    fill: style.fill ?? ink,
    fillOpacity: style.fillOpacity ?? 0.05,
    stroke: style.stroke ?? ink,
    strokeOpacity: style.strokeOpacity ?? (isArea ? 0.55 : 0.75),
    strokeWidth: style.strokeWidth ?? (isArea ? 1.2 : 1.6),
  };
}
