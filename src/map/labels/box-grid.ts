import { type Box, overlaps } from './box';

/** The side of a cell, in pixels. */
const CELL = 64;
/** The most cells a box may fill: an obstacle over half the world must not fill a million. */
const MOST_CELLS = 1024;
/** The rows of cells with numbers of their own. */
const ROWS = 2 ** 20;

interface Entry<Owner> {
  readonly box: Box;
  readonly owner: Owner;
}

/** Boxes and their owners by the cells they lie in, to find fast what a box would hit. */
export class BoxGrid<Owner> {
  readonly #cells = new Map<number, Entry<Owner>[]>();
  /** Those too large for cells. */
  readonly #large: Entry<Owner>[] = [];

  add(box: Box, owner: Owner): void {
    const entry = { box, owner };
    const keys = cellsOf(box);
    if (keys === null) this.#large.push(entry);
    for (const key of keys ?? []) {
      const entries = this.#cells.get(key);
      if (entries) entries.push(entry);
      else this.#cells.set(key, [entry]);
    }
  }

  /** Takes away what was added as this box of this owner. */
  remove(box: Box, owner: Owner): void {
    const lists = cellsOf(box)?.map((key) => this.#cells.get(key)) ?? [this.#large];
    for (const entries of lists) {
      const at = entries?.findIndex((entry) => entry.owner === owner && entry.box === box) ?? -1;
      if (at >= 0) entries?.splice(at, 1);
    }
  }

  /**
   * Whether `fits` holds for any owner of a box that this one overlaps; it may be asked about one owner more than once.
   */
  some(box: Box, fits: (owner: Owner) => boolean): boolean {
    const isHit = (entry: Entry<Owner>) => overlaps(box, entry.box) && fits(entry.owner);
    if (this.#large.some(isHit)) return true;
    const lists = cellsOf(box)?.map((key) => this.#cells.get(key)) ?? [...this.#cells.values()];
    return lists.some((entries) => entries?.some(isHit));
  }
}

/** The keys of a box's cells; null where they are too many. */
function cellsOf(box: Box): number[] | null {
  const { x, y, width, height } = box;
  const left = Math.floor(x / CELL);
  const right = Math.floor((x + width) / CELL);
  const top = Math.floor(y / CELL);
  const bottom = Math.floor((y + height) / CELL);
  // NaN counts as too many, too.
  if (!((right - left + 1) * (bottom - top + 1) <= MOST_CELLS)) return null;
  const keys: number[] = [];
  for (let column = left; column <= right; column++) {
    for (let row = top; row <= bottom; row++) keys.push(column * ROWS + row);
  }
  return keys;
}
