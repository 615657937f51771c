import { type Box, grown } from './box';
import { BoxGrid } from './box-grid';

/** Where the label stands to its point. */
export type Side = 'right' | 'left' | 'above' | 'below' | 'centre';

export interface Anchor {
  /** The point the label belongs to, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly side: Side;
  /** Distance between point and label, for instance half a marker; 0 by default. */
  readonly offset?: number;
  /** When the label is another size here (set in two lines, say). */
  readonly width?: number;
  readonly height?: number;
}

export interface Candidate {
  readonly id: string;
  /** Of those with the same one, only the first that finds room is placed. */
  readonly group?: number;
  /** The higher goes first; ids decide between equals. */
  readonly priority: number;
  readonly width: number;
  readonly height: number;
  /** In order of preference. */
  readonly anchors: readonly Anchor[];
  /** Pixels to be kept free around this label. */
  readonly padding?: number;
}

export interface Placement {
  readonly id: string;
  readonly box: Box;
  readonly side: Side;
  /** Which of the candidate's anchors it was. */
  readonly anchor: number;
}

/**
 * Puts as many labels as fit without touching what is taken or one another: the highest priority first, each
 * at its first anchor with room. The same in gives the same out, in the order of placing.
 *
 * ```ts
 * const city = { id: 'kyiv', priority: 2, width: 40, height: 14, anchors: [{ x: 90, y: 60, side: 'right', offset: 8 }] };
 * placeLabels([city], [panelBox]); // [{ id: 'kyiv', box: { x: 98, y: 53, … }, side: 'right', anchor: 0 }]
 * ```
 */
export function placeLabels(candidates: readonly Candidate[], taken: readonly Box[]): Placement[] {
  const grid = new BoxGrid();
  for (const box of taken) grid.add(box);
  const placements: Placement[] = [];
  const groups = new Set<number>();
  for (const candidate of [...candidates].sort(byPriority)) {
    const { group } = candidate;
    if (group !== undefined && groups.has(group)) continue;
    candidate.anchors.some((anchor, index) => {
      const box = boxAt(candidate, anchor);
      const free = grown(box, candidate.padding ?? 0);
      if (!isFiniteBox(free) || grid.hits(free)) return false;
      grid.add(free);
      if (group !== undefined) groups.add(group);
      placements.push({ id: candidate.id, box, side: anchor.side, anchor: index });
      return true;
    });
  }
  return placements;
}

function byPriority(a: Candidate, b: Candidate): number {
  if (a.priority !== b.priority) return b.priority - a.priority;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function boxAt(candidate: Candidate, { x, y, side, offset = 0, ...own }: Anchor): Box {
  const { width = candidate.width, height = candidate.height } = own;
  const [middle, centre] = [y - height / 2, x - width / 2];
  const corners: Record<Side, readonly [x: number, y: number]> = {
    right: [x + offset, middle],
    left: [x - offset - width, middle],
    above: [centre, y - offset - height],
    below: [centre, y + offset],
    centre: [centre, middle],
  };
  const [left, top] = corners[side];
  return { x: left, y: top, width, height };
}

function isFiniteBox({ x, y, width, height }: Box): boolean {
  return Number.isFinite(x + y + width + height);
}
