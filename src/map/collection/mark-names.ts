import { type Box, boxesAround, moved } from '../labels/box';
import { type Candidate, keyOf, placeLabels } from '../labels/place-labels';
import type { Item } from './scene';

/** The most names beside marks: there is hardly room for more, and placing them takes time. */
const MOST_NAMES = 90;
/** With more marks in view, none is named: a few names among hundreds would seem to single out their places. */
const MOST_MARKS = 400;
const HEIGHT = 15;
const MOST_WIDTH = 170;
const PADDING = 3;

/** A name, with the left end and the middle of its line in pixels of the scene. */
export interface PlacedName {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

/** How names are written. */
export interface Written {
  readonly widthOf: (text: string) => number;
  /** A factor on every font size. */
  readonly scale: number;
}

/** Finds room for names beside their marks; each stays on the side where it was, if it can. */
export class MarkNames {
  #kept = new Map<string, string>();

  /** All in pixels of the scene. `taken`: what else lies there. */
  place(
    items: readonly Item[],
    view: Box,
    taken: readonly Box[],
    { widthOf, scale }: Written,
  ): PlacedName[] {
    const seen = items.filter((item) => isIn(item, view));
    if (seen.filter(({ row }) => row).length > MOST_MARKS) return [];
    const named = seen
      .filter(({ row }) => row && !row.isNameless)
      .sort((a, b) => this.#rank(a) - this.#rank(b))
      .slice(0, MOST_NAMES);
    const texts = new Map(named.map(({ key, row }) => [key, row?.name ?? '']));
    const height = HEIGHT * scale;
    const candidates = named.flatMap((item, at): Candidate[] => {
      const width = Math.ceil(widthOf(texts.get(item.key) ?? ''));
      if (width > MOST_WIDTH * scale) return [];
      const anchor = { x: item.x, y: item.y, offset: item.radius + PADDING + 1 };
      return [
        {
          ...{ id: item.key, priority: -at, width, height, padding: PADDING },
          anchors: (['right', 'left', 'above', 'below'] as const).map((side) => ({
            ...anchor,
            side,
          })),
        },
      ];
    });
    const marks = seen.map(({ x, y, radius }) => ({
      x: x - radius,
      y: y - radius,
      width: 2 * radius,
      height: 2 * radius,
    }));
    const around = boxesAround({ x: view.width, y: view.height });
    const outside = around.map((box) => moved(box, view.x, view.y));
    const placed = placeLabels(candidates, [...marks, ...taken, ...outside], this.#kept);
    const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
    this.#kept = new Map(
      placed.flatMap(({ id, anchor }) => {
        const candidate = byId.get(id);
        return candidate ? [[id, keyOf(candidate, anchor)] as const] : [];
      }),
    );
    return placed.map(({ id, box }) => ({
      ...{ key: id, text: texts.get(id) ?? '', box },
      x: box.x,
      y: box.y + box.height / 2,
    }));
  }

  /** What was written stays; otherwise the file's order decides. */
  #rank({ key, row }: Item): number {
    return (row?.index ?? 0) - (this.#kept.has(key) ? 1e9 : 0);
  }
}

function isIn({ x, y }: Item, box: Box): boolean {
  return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
}
