import { type Box, overlaps } from './box';

/** The side of a cell, in pixels. */
const CELL = 64;
/** Over more cells than these no box is worth it: an obstacle over half the world must not fill a million of them. */
const MOST_CELLS = 1024;
/** So many rows of cells are numbered apart. */
const ROWS = 2 ** 20;

interface Entry<Owner> {
  readonly box: Box;
  readonly owner: Owner;
}

/** Boxes and whose they are, by the cells they lie in, to find fast what a box would hit. */
export class BoxGrid<Owner> {
  readonly #cells = new Map<number, Entry<Owner>[]>();
  /** Those too large for cells. */
  readonly #large: Entry<Owner>[] = [];

  add(box: Box, owner: Owner): void {
    const entry = { box, owner };
    for (const key of cellsOf(box) ?? []) {
      const entries = this.#cells.get(key);
      if (entries) entries.push(entry);
      else this.#cells.set(key, [entry]);
    }
    if (isLarge(box)) this.#large.push(entry);
  }

  /** Takes away what was added as this box of this owner. */
  remove(box: Box, owner: Owner): void {
    const lists = cellsOf(box)?.map((key) => this.#cells.get(key)) ?? [this.#large];
    for (const entries of lists) {
      const at = entries?.findIndex((entry) => entry.owner === owner && entry.box === box) ?? -1;
      if (at >= 0) entries?.splice(at, 1);
    }
  }

  /** Whether any of those whose boxes this one would overlap fits; some are asked for more than once. */
  some(box: Box, fits: (owner: Owner) => boolean): boolean {
    const isHit = (entry: Entry<Owner>) => overlaps(box, entry.box) && fits(entry.owner);
    if (this.#large.some(isHit)) return true;
    const lists = cellsOf(box)?.map((key) => this.#cells.get(key)) ?? [...this.#cells.values()];
    return lists.some((entries) => entries?.some(isHit));
  }
}

/** Null for a box over more cells than are worth it. */
function cellsOf(box: Box): number[] | null {
  if (isLarge(box)) return null;
  const { x, y, width, height } = box;
  const [left, right] = [Math.floor(x / CELL), Math.floor((x + width) / CELL)];
  const [top, bottom] = [Math.floor(y / CELL), Math.floor((y + height) / CELL)];
  const keys: number[] = [];
  for (let column = left; column <= right; column++) {
    for (let row = top; row <= bottom; row++) keys.push(column * ROWS + row);
  }
  return keys;
}

function isLarge({ x, y, width, height }: Box): boolean {
  const across = Math.floor((x + width) / CELL) - Math.floor(x / CELL) + 1;
  const down = Math.floor((y + height) / CELL) - Math.floor(y / CELL) + 1;
  return !(across * down <= MOST_CELLS);
}
