import type { Bounds } from '../geometry/bounds';
import { wrapLongitude } from '../geometry/longitude';
import { type Span, withoutLargestGap } from '../geometry/spans';

/** Longitudes are kept in sectors of one degree: the largest gap is then found among a few hundred. */
const SECTORS = 360;

/** The bounds of places that arrive one by one: nearly the smallest, and never too small. */
export class GrowingBounds {
  readonly #wests = new Float64Array(SECTORS).fill(Number.POSITIVE_INFINITY);
  readonly #easts = new Float64Array(SECTORS).fill(Number.NEGATIVE_INFINITY);
  #south = Number.POSITIVE_INFINITY;
  #north = Number.NEGATIVE_INFINITY;

  add([west, south, east, north]: Bounds): void {
    this.#south = Math.min(this.#south, south);
    this.#north = Math.max(this.#north, north);
    const start = wrapLongitude(west);
    const end = start + Math.min(east - west, 360);
    const [first, last] = [Math.floor(start), Math.floor(end)];
    for (let degree = first; degree <= last; degree++) {
      const turn = degree >= 180 ? 360 : 0;
      const sector = (degree - turn + 180) % SECTORS;
      const [from, to] = [Math.max(start, degree) - turn, Math.min(end, degree + 1) - turn];
      this.#wests[sector] = Math.min(this.#wests[sector] ?? from, from);
      this.#easts[sector] = Math.max(this.#easts[sector] ?? to, to);
    }
  }

  get bounds(): Bounds | null {
    const spans: Span[] = [];
    for (let sector = 0; sector < SECTORS; sector++) {
      const [west = 0, east = 0] = [this.#wests[sector], this.#easts[sector]];
      if (west <= east) spans.push({ west, east });
    }
    if (spans.length === 0) return null;
    const { west, east } = withoutLargestGap(spans);
    return [west, this.#south, east, this.#north];
  }
}
