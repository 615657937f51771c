import { type Box, overlaps } from './box';

/** The side of a cell, in pixels. */
const CELL = 64;

interface Entry<Owner> {
  readonly box: Box;
  readonly owner: Owner;
}

/** Boxes and whose they are, by the cells they lie in, to find fast what a box would hit. */
export class BoxGrid<Owner> {
  readonly #cells = new Map<string, Entry<Owner>[]>();
  /** Too large for cells: an obstacle over half the world must not fill a million of them. */
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
    const keys = cellsOf(box);
    const lists = keys === null ? [this.#large] : keys.map((key) => this.#cells.get(key));
    for (const entries of lists) {
      const at = entries?.findIndex((entry) => entry.owner === owner && entry.box === box) ?? -1;
      if (at >= 0) entries?.splice(at, 1);
    }
  }

  /** Whose boxes this one would overlap. */
  *hits(box: Box): Generator<Owner> {
    for (const entry of this.#large) if (overlaps(box, entry.box)) yield entry.owner;
    const keys = cellsOf(box);
    const lists = keys === null ? this.#cells.values() : keys.map((key) => this.#cells.get(key));
    for (const entries of lists) {
      for (const entry of entries ?? []) if (overlaps(box, entry.box)) yield entry.owner;
    }
  }
}

/** Null for a box over more cells than are worth it. */
function cellsOf({ x, y, width, height }: Box): string[] | null {
  const [left, right] = [Math.floor(x / CELL), Math.floor((x + width) / CELL)];
  const [top, bottom] = [Math.floor(y / CELL), Math.floor((y + height) / CELL)];
  if (!((right - left + 1) * (bottom - top + 1) <= 1024)) return null;
  const keys: string[] = [];
  for (let column = left; column <= right; column++) {
    for (let row = top; row <= bottom; row++) keys.push(`${column},${row}`);
  }
  return keys;
}
