import { type Box, grown } from '../labels/box';
import { type Anchor, type Candidate, type Placement, placeLabels } from '../labels/place-labels';
import type { TextMeasure } from './text-width';

/** A mark on the map, as far as its name is concerned; x and y in pixels of the map's container. */
export interface Named {
  readonly element: HTMLElement;
  /** Empty where it has none: then no label is written, though one may come on hover and focus. */
  readonly name: string;
  /** Of several with the same one, the name is written at one mark only. */
  readonly namesake: number;
  readonly x: number;
  readonly y: number;
  /** Half the size of the badge; null where the name is the mark itself. */
  readonly radius: number | null;
  /** Of an area or a line, its size on the screen. */
  readonly extent: { readonly width: number; readonly height: number };
  /** Whether an area holds the point this many pixels from (x, y): its name stands inside it. Null for all else. */
  readonly holds: ((dx: number, dy: number) => boolean) | null;
  /** The higher goes first. */
  readonly priority: number;
}

/** As in the style, where it grows with the type. */
const LINE_HEIGHT = 17;
/** Names longer than this break into lines (see `.name` in the style, which is a little wider). */
const LINE_WIDTH = 150;
const RAGGED = 30;
/** How far a name may reach out of its area: half a line, so that it still touches. */
const SLACK = 14;
/** Offsets from its anchor at which the name of an area may stand, in pixels. */
const ASIDE = [0, 36, -36, 72, -72];
const NUDGES = [0, 20, -20, 40, -40, 60, -60].flatMap((dy) => ASIDE.map((dx) => [dx, dy] as const));
const SIDES = ['right', 'left', 'below', 'above'] as const;
/** A name beside a line does not touch it. */
const BESIDE = 7;

export interface NameOptions {
  /** As in CSS. */
  readonly font: string;
  readonly measure: TextMeasure;
  /** Controls, scale and credits over the map. */
  readonly furniture: readonly Box[];
}

export interface PlacedNames {
  /** Everything that is taken, in pixels: labels of the basemap keep clear of it. */
  readonly boxes: readonly Box[];
  readonly names: readonly string[];
}

/**
 * Shows the names that have room, beside their marks or, for areas, on them, and hides the others (they come
 * back on hover and focus).
 */
export function placeNames(
  marks: readonly Named[],
  { font, measure, furniture }: NameOptions,
): PlacedNames {
  const badges = marks.flatMap(({ x, y, radius: r }) =>
    r === null ? [] : [{ x: x - r, y: y - r, width: 2 * r, height: 2 * r }],
  );
  const candidates = marks.flatMap((mark, index) =>
    mark.name === '' ? [] : candidate(mark, index, font, measure),
  );
  const placements = placeLabels(candidates, [...furniture, ...badges]);
  const shown = new Map(placements.map((placement) => [Number(placement.id), placement]));
  marks.forEach((mark, index) => {
    show(mark, shown.get(index));
  });
  return {
    // With some air: names of the basemap that touch ours read as one with it.
    boxes: [...furniture, ...badges, ...placements.map(({ box }) => grown(box, 6))],
    names: marks.flatMap(({ name }, index) => (shown.has(index) ? name : [])),
  };
}

function show({ element, x, y, radius }: Named, placement: Placement | undefined): void {
  // The name of an area is its button, and so in the middle of it wherever that stands.
  const side = radius === null ? 'centre' : placement?.side;
  element.dataset['side'] = placement ? side : 'hidden';
  if (radius !== null) return;
  const { box } = placement ?? {};
  // Hidden, it is where its area is: it comes back there on hover and focus.
  element.style.translate = box
    ? `${box.x + box.width / 2 - x}px ${box.y + box.height / 2 - y}px`
    : '';
}

function candidate(mark: Named, index: number, font: string, measure: TextMeasure): Candidate {
  const { name, namesake, x, y, radius, priority } = mark;
  const full = measure.width(name, font);
  // Words do not fill a line to its end.
  const { enlargement } = measure;
  const lines = full <= LINE_WIDTH ? 1 : Math.ceil((full + RAGGED * enlargement) / LINE_WIDTH);
  const height = lines * LINE_HEIGHT * enlargement;
  const size = { width: Math.min(full, LINE_WIDTH) + 6, height };
  const anchors =
    radius === null
      ? anchorsOn(mark, size.width)
      : SIDES.map((side): Anchor => ({ x, y, side, offset: radius + 3 }));
  return { id: String(index), group: namesake, priority, ...size, anchors };
}

/** Where the name of an area may stand, on the area; of one narrower than its name, below it too; of a line, beside it. */
function anchorsOn({ x, y, extent, holds }: Named, width: number): Anchor[] {
  if (holds === null) {
    const isFlat = extent.width > extent.height;
    const sides = isFlat ? (['above', 'below'] as const) : (['right', 'left'] as const);
    return sides.map((side) => ({ x, y, side, offset: BESIDE }));
  }
  const on = NUDGES.filter(
    ([dx, dy]) =>
      Math.abs(dx) <= extent.width / 2 + SLACK &&
      Math.abs(dy) <= extent.height / 2 + SLACK &&
      holds(dx, dy),
  ).map(([dx, dy]): Anchor => ({ x: x + dx, y: y + dy, side: 'centre' }));
  if (extent.width >= width) return on;
  const below = ASIDE.filter((dx) => Math.abs(dx) <= width / 2);
  return [
    ...on,
    ...below.map((dx): Anchor => ({ x: x + dx, y, side: 'below', offset: extent.height / 2 })),
  ];
}
