import { type Box, grown } from '../labels/box';
import { type Anchor, type Candidate, type Placement, placeLabels } from '../labels/place-labels';
import type { TextMeasure } from './text-width';

/** A mark on the map, as far as its name is concerned; x and y in pixels of the map's container. */
export interface Named {
  readonly element: HTMLElement;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** Half the size of the badge; null where the name is the mark itself. */
  readonly radius: number | null;
  /** Of an area, its size on the screen: its name stays within it. */
  readonly extent: { readonly width: number; readonly height: number };
  /** The higher goes first. */
  readonly priority: number;
}

const LINE_HEIGHT = 17;
/** Names longer than this break into lines (see `.name` in the style, which is a little wider). */
const LINE_WIDTH = 150;
const RAGGED = 30;
/** How far a name may reach out of its area: half a line, so that it still touches. */
const SLACK = 14;
/** Where else the name of an area may stand, in pixels from its anchor. */
const NUDGES = [0, 20, -20, 40, -40].flatMap((dy) => [0, 36, -36].map((dx) => [dx, dy] as const));
const SIDES = ['right', 'left', 'below', 'above'] as const;

export interface NameOptions {
  /** As in CSS. */
  readonly font: string;
  readonly measure: TextMeasure;
  /** What lies over the map already: controls, scale, credits. */
  readonly furniture: readonly Box[];
}

export interface PlacedNames {
  /** Everything that is taken, in pixels, for the labels of the basemap to keep clear of. */
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
  const candidates = marks.map((mark, index) => candidate(mark, index, font, measure));
  const placements = placeLabels(candidates, [...furniture, ...badges]);
  const shown = new Map(placements.map((placement) => [Number(placement.id), placement]));
  for (const [index, mark] of marks.entries()) show(mark, shown.get(index));
  return {
    // With some air: names of the basemap that touch ours read as one with it.
    boxes: [...furniture, ...badges, ...placements.map(({ box }) => grown(box, 6))],
    names: marks.flatMap(({ name }, index) => (shown.has(index) ? name : [])),
  };
}

function show({ element, x, y, radius }: Named, placement: Placement | undefined): void {
  element.dataset['side'] = placement?.side ?? 'hidden';
  if (radius !== null || !placement) return;
  // The name of an area is its button: it may stand a little off the anchor to keep clear of marks.
  const { box } = placement;
  element.style.translate = `${box.x + box.width / 2 - x}px ${box.y + box.height / 2 - y}px`;
}

function candidate(
  { name, x, y, radius, extent, priority }: Named,
  index: number,
  font: string,
  measure: TextMeasure,
): Candidate {
  const full = measure.width(name, font);
  // Words do not fill a line to its end.
  const lines = full <= LINE_WIDTH ? 1 : Math.ceil((full + RAGGED) / LINE_WIDTH);
  const size = { width: Math.min(full, LINE_WIDTH) + 6, height: lines * LINE_HEIGHT };
  const anchors: Anchor[] =
    radius === null
      ? NUDGES.filter(
          ([dx, dy]) =>
            Math.abs(dx) <= extent.width / 2 + SLACK && Math.abs(dy) <= extent.height / 2 + SLACK,
        ).map(([dx, dy]) => ({ x: x + dx, y: y + dy, side: 'centre' }))
      : SIDES.map((side) => ({ x, y, side, offset: radius + 3 }));
  return { id: String(index), priority, ...size, anchors };
}
