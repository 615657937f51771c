import type { Box } from '../labels/box';
import { type Anchor, type Candidate, placeLabels } from '../labels/place-labels';
import type { TextMeasure } from './text-width';

/** A mark on the map, as far as its name is concerned; x and y in pixels of the map's container. */
export interface Named {
  readonly element: HTMLElement;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** Half the size of the badge; null where the name is the mark itself. */
  readonly radius: number | null;
  /** The higher goes first. */
  readonly priority: number;
}

const LINE_HEIGHT = 17;
/** Names longer than this break into two lines (see `.name` in the style). */
const LINE_WIDTH = 150;
const SIDES = ['right', 'left', 'below', 'above'] as const;

/**
 * Shows the names that have room, beside their marks or, for areas, on them, and hides the others (they come
 * back on hover and focus). Returns the boxes that are taken, for the labels of the basemap to keep clear of.
 */
export function placeNames(marks: readonly Named[], font: string, measure: TextMeasure): Box[] {
  const badges = marks.flatMap(({ x, y, radius: r }) =>
    r === null ? [] : [{ x: x - r, y: y - r, width: 2 * r, height: 2 * r }],
  );
  const candidates = marks.map((mark, index) => candidate(mark, index, font, measure));
  const placements = placeLabels(candidates, badges);
  const sides = new Map(placements.map(({ id, side }) => [id, side]));
  for (const [index, { element }] of marks.entries()) {
    element.dataset['side'] = sides.get(String(index)) ?? 'hidden';
  }
  return [...badges, ...placements.map(({ box }) => box)];
}

function candidate(
  { name, x, y, radius, priority }: Named,
  index: number,
  font: string,
  measure: TextMeasure,
): Candidate {
  const full = measure.width(name, font);
  const lines = Math.ceil(full / LINE_WIDTH);
  const size = { width: Math.min(full, LINE_WIDTH) + 6, height: lines * LINE_HEIGHT };
  const anchors: Anchor[] =
    radius === null
      ? [{ x, y, side: 'centre' }]
      : SIDES.map((side) => ({ x, y, side, offset: radius + 3 }));
  return { id: String(index), priority, ...size, anchors };
}
