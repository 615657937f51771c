import { type Box, overlaps } from './box';

/** The side of a cell, in pixels. */
const CELL = 64;

/** Boxes by the cells they lie in, to find fast what a box would hit. */
export class BoxGrid {
  readonly #cells = new Map<string, Box[]>();
  /** Too large for cells: an obstacle over half the world must not fill a million of them. */
  readonly #large: Box[] = [];

  add(box: Box): void {
    const keys = this.#keys(box);
    if (keys === null) this.#large.push(box);
    for (const key of keys ?? []) {
      const boxes = this.#cells.get(key);
      if (boxes) boxes.push(box);
      else this.#cells.set(key, [box]);
    }
  }

  hits(box: Box): boolean {
    const meets = (other: Box) => overlaps(box, other);
    if (this.#large.some(meets)) return true;
    const keys = this.#keys(box);
    if (keys === null) return [...this.#cells.values()].some((boxes) => boxes.some(meets));
    return keys.some((key) => this.#cells.get(key)?.some(meets));
  }

  #keys({ x, y, width, height }: Box): string[] | null {
    const [left, right] = [Math.floor(x / CELL), Math.floor((x + width) / CELL)];
    const [top, bottom] = [Math.floor(y / CELL), Math.floor((y + height) / CELL)];
    if (!((right - left + 1) * (bottom - top + 1) <= 1024)) return null;
    const keys: string[] = [];
    for (let column = left; column <= right; column++) {
      for (let row = top; row <= bottom; row++) keys.push(`${column},${row}`);
    }
    return keys;
  }
}
