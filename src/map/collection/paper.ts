import type { Kind } from '../../brief/brief';
import type { Shape } from '../../collection/port';
import { windowOf } from '../../page/dom';
import { whenPrinted } from '../../page/when-printed';
import { glyphPaths } from '../glyphs';
import type * as L from '../leaflet';
import type { LeafletParts } from '../world/leaflet-parts';
import { PathText } from '../world/pen';
import { type At, cornerOf } from './frame';
import { countFont, DASHES, type Ink, LINES, lookOf, nameFont, UNITS } from './ink';
import type { LabelWords } from './labels';
import type { PlacedName } from './mark-names';
import type { Item, Scene } from './scene';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Replaces a canvas on paper: the same as shapes and words, in the colours of the light theme. In Chromium, a canvas
 * that is repainted just before printing comes out white.
 */
export class Paper {
  readonly root = make('svg', { class: 'collection-paper', 'aria-hidden': 'true' });
  readonly #stamps = new Map<string, SVGElement>();
  readonly #ink: Ink;
  readonly #corner: At;

  /** `corner` is that of the view, in the pixels of what is drawn. */
  constructor({ x: width, y: height }: At, corner: At, ink: Ink) {
    this.root.setAttribute('width', String(width));
    this.root.setAttribute('height', String(height));
    this.#corner = corner;
    this.#ink = ink;
  }

  /** As `MarkPicture` paints it. */
  scene(
    items: readonly Item[],
    scene: Scene,
    names: readonly PlacedName[],
    { kinds, crowds }: LabelWords,
  ): void {
    for (const item of items) {
      if (item.row) this.#mark(item, scene, kinds);
      else this.#circle(item, crowds.short(item.cluster.count));
    }
    for (const name of names) this.#name(name);
  }

  /** As `stampOf` paints it. */
  #mark({ x, y, row }: Item, { side }: Scene, kinds: ReadonlyMap<string, Kind>): void {
    const { glyph = 'dot', color = null } = kinds.get(row?.kind ?? '') ?? {};
    const key = `${glyph} ${color}`;
    const stamp = this.#stamps.get(key) ?? this.#stamp(glyph, color);
    this.#stamps.set(key, stamp);
    const mark = stamp.cloneNode(true) as SVGElement;
    const { x: left, y: top } = this.#at(x - side / 2, y - side / 2);
    mark.setAttribute('transform', `translate(${left} ${top}) scale(${side / UNITS})`);
    this.root.append(mark);
  }

  #circle({ x, y, radius }: Item, text: string): void {
    const { ink, raised } = this.#ink;
    const at = this.#at(x, y);
    const line = { fill: raised, stroke: ink, 'stroke-width': LINES.circle };
    this.root.append(make('circle', { cx: at.x, cy: at.y, r: radius - 0.75, ...line }));
    this.#write(text, at, countFont(this.#ink), { 'text-anchor': 'middle', fill: ink });
  }

  #name({ text, x, y }: PlacedName): void {
    const { ink, halo } = this.#ink;
    const outline = { stroke: halo, 'stroke-width': LINES.halo, 'stroke-linejoin': 'round' };
    const over = { ...outline, 'paint-order': 'stroke', fill: ink };
    this.#write(text, this.#at(x, y), nameFont(this.#ink), over);
  }

  /** As `ShapePicture` paints it. */
  shape(shape: Shape): void {
    const { runs, isArea, approximate } = shape;
    const path = new PathText(-this.#corner.x, -this.#corner.y);
    for (const run of runs) {
      path.moveTo(run[0] ?? 0, run[1] ?? 0);
      for (let at = 2; at < run.length; at += 2) path.lineTo(run[at] ?? 0, run[at + 1] ?? 0);
      if (isArea) path.closePath();
    }
    const look = lookOf(shape, this.#ink.ink);
    const area = { fill: look.fill, 'fill-opacity': look.fillOpacity };
    const made = make('path', {
      d: path.data,
      ...(isArea ? { ...area, 'fill-rule': 'evenodd' } : { fill: 'none' }),
      stroke: look.stroke,
      'stroke-opacity': look.strokeOpacity,
      'stroke-width': look.strokeWidth,
      ...(approximate && { 'stroke-dasharray': DASHES.join(' ') }),
    });
    this.root.append(made);
  }

  #stamp(glyph: string, color: string | null): SVGElement {
    const { ink, raised, own } = this.#ink;
    const dark = color === null ? ink : own(color);
    const { outline, fill, line, shape } = glyphPaths(glyph);
    const stamp = make('g', {
      fill: 'none',
      'stroke-linejoin': 'round',
      'stroke-linecap': 'round',
    });
    const add = (d: string, more: Record<string, string | number>) =>
      stamp.append(make('path', { d, ...more }));
    if (shape === 'bare') {
      for (const d of [line, fill])
        if (d) add(d, { stroke: raised, 'stroke-width': LINES.bareEdge });
    } else {
      add(outline, { stroke: raised, 'stroke-width': LINES.edge });
      add(outline, { fill: raised, stroke: dark, 'stroke-width': LINES.mark });
    }
    if (fill) add(fill, { fill: dark });
    if (line) add(line, { stroke: dark, 'stroke-width': LINES.mark });
    return stamp;
  }

  #write(text: string, { x, y }: At, font: string, more: Record<string, string | number>): void {
    const written = make('text', { x, y, 'dominant-baseline': 'central', ...more });
    written.style.font = font;
    written.textContent = text;
    this.root.append(written);
  }

  #at(x: number, y: number): At {
    const tenth = (value: number) => Math.round(value * 10) / 10;
    return { x: tenth(x - this.#corner.x), y: tenth(y - this.#corner.y) };
  }
}

/** Has sheets drawn when the page is about to be printed, and removes them afterwards. */
export function whenOnPaper(
  map: L.Map,
  leaflet: LeafletParts,
  ink: () => Ink,
  draw: (sheets: Sheets) => void,
  signal: AbortSignal,
): void {
  const begin = () => {
    const sheets = new Sheets(map, leaflet, ink());
    draw(sheets);
    return () => sheets.remove();
  };
  whenPrinted(windowOf(map.getContainer()), begin, signal);
}

/** A map's sheets of paper. */
export class Sheets {
  readonly #map: L.Map;
  readonly #leaflet: LeafletParts;
  readonly #ink: Ink;
  readonly #sheets: SVGElement[] = [];

  constructor(map: L.Map, leaflet: LeafletParts, ink: Ink) {
    this.#map = map;
    this.#leaflet = leaflet;
    this.#ink = ink;
  }

  /** A sheet in a pane, below its buttons, for what is drawn at a zoom. */
  in(pane: HTMLElement, zoom: number): Paper {
    const map = this.#map;
    const paper = new Paper(map.getSize(), cornerOf(map, zoom), this.#ink);
    this.#leaflet.setPosition(paper.root, map.containerPointToLayerPoint([0, 0]));
    pane.prepend(paper.root);
    this.#sheets.push(paper.root);
    return paper;
  }

  remove(): void {
    for (const sheet of this.#sheets) sheet.remove();
  }
}

function make(name: string, attributes: Record<string, string | number>): SVGElement {
  const element = document.createElementNS(SVG, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}
