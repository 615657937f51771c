/**
 * The marks of the kinds of places. Each has its own outline besides its glyph, so that nobody needs colour or fine
 * detail to tell them apart. This module knows nothing of Leaflet: lists show marks too.
 */

type Shape = 'circle' | 'square' | 'diamond' | 'hexagon' | 'shield' | 'triangle' | 'spot' | 'bare';

interface Glyph {
  readonly shape: Shape;
  /** Path data in a box of 32 × 32, filled. */
  readonly fill?: string;
  /** Path data in the same box, stroked. */
  readonly line?: string;
}

/** Outlines in a box of 32 × 32. */
const SHAPES: Readonly<Record<Shape, string>> = {
  circle: 'M16 2a14 14 0 1 1 0 28a14 14 0 1 1 0-28z',
  square: 'M6 3h20a3 3 0 0 1 3 3v20a3 3 0 0 1-3 3H6a3 3 0 0 1-3-3V6a3 3 0 0 1 3-3z',
  diamond: 'M16 1.5L30.5 16L16 30.5L1.5 16z',
  hexagon: 'M9 3.5h14L30.5 16L23 28.5H9L1.5 16z',
  shield: 'M4 4h24v13c0 6-5 10-12 13C9 27 4 23 4 17z',
  triangle: 'M16 2.5L30.5 28.5h-29z',
  spot: 'M16 7a9 9 0 1 1 0 18a9 9 0 1 1 0-18z',
  bare: '',
};

const DOT: Glyph = { shape: 'spot', fill: 'M16 12.5a3.5 3.5 0 1 1 0 7a3.5 3.5 0 1 1 0-7z' };

const GLYPHS: ReadonlyMap<string, Glyph> = new Map<string, Glyph>([
  [
    'rocket',
    {
      shape: 'circle',
      fill: 'M16 5c2.6 2 3.6 4.6 3.6 7.6v6.9h-7.2v-6.9C12.4 9.6 13.4 7 16 5zM12.4 14.6v5.6l-3.2 1.9v-3.5zM19.6 14.6v5.6l3.2 1.9v-3.5z',
      line: 'M9.5 25.2h13M16 20.5v3',
    },
  ],
  [
    'pad',
    {
      shape: 'hexagon',
      fill: 'M16 6c2 1.6 2.8 3.6 2.8 6v7h-5.6v-7c0-2.4.8-4.4 2.8-6z',
      line: 'M8.5 24.5h15M10.5 24V12.5M10.5 15.5h2.5M19.5 19l3 5M12.5 19l-1 2',
    },
  ],
  [
    'building',
    {
      shape: 'square',
      fill: 'M16 6.5l9 5v1.8H7v-1.8zM7.5 23h17v2.4h-17z',
      line: 'M10 14.5v7.5M14 14.5v7.5M18 14.5v7.5M22 14.5v7.5',
    },
  ],
  [
    'star',
    {
      shape: 'spot',
      fill: 'M16 9.6l1.6 4.2 4.5.2-3.5 2.8 1.2 4.3-3.8-2.4-3.8 2.4 1.2-4.3-3.5-2.8 4.5-.2z',
    },
  ],
  ['city', { shape: 'spot', fill: 'M16 13a3 3 0 1 1 0 6a3 3 0 1 1 0-6z' }],
  ['flag', { shape: 'shield', fill: 'M12 8h11l-2.6 3.8L23 15.6H12z', line: 'M11.5 7.5v16' }],
  [
    'bridge',
    {
      shape: 'diamond',
      line: 'M7.5 19.5h17M12 19.5v-7M20 19.5v-7M12 13c1 2.6 2.4 3.6 4 3.6s3-1 4-3.6M12 13c-.6 1.8-1.6 3-3 3.6M20 13c.6 1.8 1.6 3 3 3.6',
    },
  ],
  [
    'airport',
    {
      shape: 'square',
      fill: 'M16 6c.9 0 1.5 1.1 1.5 2.7v4.1l7 4.3v2l-7-2.2v4.2l2.1 1.7v1.6L16 23.5l-3.6.9v-1.6l2.1-1.7v-4.2l-7 2.2v-2l7-4.3V8.7C14.5 7.1 15.1 6 16 6z',
    },
  ],
  [
    'event',
    {
      shape: 'diamond',
      fill: 'M14.8 9h2.4v8.5h-2.4zM16 19.6a1.6 1.6 0 1 1 0 3.2a1.6 1.6 0 1 1 0-3.2z',
    },
  ],
  [
    'sea',
    {
      shape: 'bare',
      line: 'M4 12L26 4C30 11 30 20 27 27L5 19C6 17 6 14.5 4 12zM9 10.5v9M14 8.5v13M19 7v16M24 5v20.5',
    },
  ],
  [
    'region',
    {
      shape: 'bare',
      line: 'M5 9l4-3M12 5l5 1M20 6.5l5 3M27 12l0 5M26.5 20l-3 5M20.5 26.5l-5 0M12.5 26l-4-3M7 20.5l-2-4M4.5 14v-2',
    },
  ],
  [
    'route',
    {
      shape: 'bare',
      fill: 'M6 23a2.5 2.5 0 1 1 0 5a2.5 2.5 0 1 1 0-5zM26 4a2.5 2.5 0 1 1 0 5a2.5 2.5 0 1 1 0-5z',
      line: 'M7.5 23C9 12 19 17 24.5 8.5',
    },
  ],
  ['dot', { shape: 'spot', fill: 'M16 12.5a3.5 3.5 0 1 1 0 7a3.5 3.5 0 1 1 0-7z' }],
]);

const SVG = 'http://www.w3.org/2000/svg';

/** Half the visible width of a shape, in a box of 32. */
const REACH: Readonly<Record<Shape, number>> = {
  circle: 14,
  square: 13,
  diamond: 14.5,
  hexagon: 14.5,
  shield: 12,
  triangle: 14,
  spot: 9,
  bare: 12,
};

/** How far a mark reaches from its middle, as a share of its box. */
export function reachOf(id: string): number {
  return REACH[(GLYPHS.get(id) ?? DOT).shape] / 32;
}

/** The parts of a glyph as path data in a box of 32 × 32; an unknown id gets the plain dot. */
export function glyphPaths(id: string): Glyph & { readonly outline: string } {
  const glyph = GLYPHS.get(id) ?? DOT;
  return { ...glyph, outline: SHAPES[glyph.shape] };
}

/** A new `<svg class="glyph">` for a glyph's id; an unknown id gets the plain dot. */
export function glyphElement(id: string): SVGSVGElement {
  const glyph = GLYPHS.get(id) ?? DOT;
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'glyph');
  svg.setAttribute('viewBox', '0 0 32 32');
  svg.setAttribute('aria-hidden', 'true');
  svg.dataset['shape'] = glyph.shape;
  const parts = { shape: SHAPES[glyph.shape], fill: glyph.fill, line: glyph.line };
  for (const [name, d] of Object.entries(parts)) {
    if (!d) continue;
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('class', name);
    path.setAttribute('d', d);
    svg.append(path);
  }
  return svg;
}

/**
 * A CSS colour made from the editor's: darker in the light theme and lighter in the dark, since the editor saw it in
 * one of them only.
 */
export function onEitherTheme(color: string): string {
  return `light-dark(oklch(from ${color} min(l,.6) c h),oklch(from ${color} max(l,.65) c h))`;
}
