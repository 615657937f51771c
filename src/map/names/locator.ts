import { type Box, overlaps } from '../labels/box';
import type { Land } from '../world/land';

/** A view as it lies in the world. */
export interface Seen {
  /** In pixels of the view. */
  readonly width: number;
  readonly height: number;
  /** From the world's left and top to the view's. */
  readonly left: number;
  readonly top: number;
  /** The world's side. */
  readonly across: number;
}

const SVG = 'http://www.w3.org/2000/svg';
/** The side of the small map, in pixels, on a map at least so wide and high. */
const SIZES = [
  { side: 116, width: 560, height: 400 },
  { side: 84, width: 340, height: 300 },
];
/** A view is narrower than a country if the world is so many times wider. */
const NARROW = 32;
/** How many times as wide as the view it shows, and how many times as wide as itself its world may be. */
const AROUND = 7;
const LARGEST = 15;
const SMALLEST = 6;
/** The gap to the edge of the map. */
const EDGE = 10;

/** A small map of the surroundings, with the view marked in it, in a free corner. */
export class Locator {
  readonly #container: HTMLElement;
  #element: SVGSVGElement | null = null;

  constructor(container: HTMLElement) {
    this.#container = container;
  }

  /** Returns its box in the view; null where it is not needed, or has no room. */
  show(seen: Seen, land: Land | null, taken: readonly Box[]): Box | null {
    this.remove();
    const box = land && seen.across / seen.width > NARROW ? roomIn(seen, taken) : null;
    if (!box || !land) return null;
    this.#element = draw(seen, land, box.width);
    Object.assign(this.#element.style, { left: `${box.x}px`, top: `${box.y}px` });
    this.#container.append(this.#element);
    return box;
  }

  remove(): void {
    this.#element?.remove();
    this.#element = null;
  }
}

function roomIn({ width, height }: Seen, taken: readonly Box[]): Box | null {
  const side = SIZES.find((size) => width >= size.width && height >= size.height)?.side;
  if (!side) return null;
  const [right, bottom] = [width - side - EDGE, height - side - EDGE];
  // Above scale and credits, which stand on the lower edge.
  const corners = [
    [right, EDGE],
    [right, bottom - 30],
    [EDGE, bottom - 30],
    [EDGE, EDGE],
    [right, bottom - 60],
    [right, EDGE + 50],
  ] as const;
  const boxes = corners.map(([x, y]) => ({ x, y, width: side, height: side }));
  return boxes.find((box) => !taken.some((other) => overlaps(box, other))) ?? null;
}

function draw({ left, top, width, height, across }: Seen, land: Land, side: number): SVGSVGElement {
  const degree = Math.min(LARGEST, Math.max(SMALLEST, across / width / AROUND));
  const world = degree * side;
  const scale = world / across;
  const [x, y] = [(left + width / 2) * scale, (top + height / 2) * scale];
  const inWorld = Math.min(world - side, Math.max(0, y - side / 2));
  const sides = { left: x - side / 2, top: inWorld, width: side, height: side };
  const region = { ...sides, across: world, pixel: 1 };
  const svg = make('svg', { class: 'locator', width: side, height: side, 'aria-hidden': 'true' });
  const [seenWidth, seenHeight] = [Math.max(5, width * scale), Math.max(5, height * scale)];
  const view = {
    x: side / 2 - seenWidth / 2,
    y: y - inWorld - seenHeight / 2,
    width: seenWidth,
    height: seenHeight,
  };
  svg.append(
    make('path', { class: 'land', d: land.outline(region).land }),
    make('path', { class: 'coast', d: land.coast(region) }),
    make('rect', { class: 'seen', ...view }),
  );
  return svg;
}

function make<Tag extends 'svg' | 'path' | 'rect'>(
  tag: Tag,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[Tag] {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}
