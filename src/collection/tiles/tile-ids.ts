import type { Columns } from '../columns';
import type { KnownIds } from '../contents';
import { awayFrom, type Near, parseKey, reaches, writeKey } from './place-key';

/** Ids once handed out: the chosen place keeps its own, however exactly other zooms know its position. */
export class Pins {
  readonly #pins = new Map<string, { readonly id: string; readonly near: Near }>();

  pin(id: string): void {
    const { own, near } = parseKey(id);
    if (near) this.#pins.set(own, { id, near });
  }

  of(own: string): { readonly id: string; readonly near: Near } | null {
    return this.#pins.get(own) ?? null;
  }
}

/**
 * The ids of places in tiles of one zoom. Several may share an id in their file: their positions then tell them apart.
 */
export class TileIds implements KnownIds {
  readonly #columns: () => Columns;
  readonly #pins: Pins;
  readonly #pixel: number;
  readonly #owns: string[] = [];
  readonly #fixed = new Map<number, readonly [lon: number, lat: number]>();
  readonly #numbers = new Map<string, number | number[]>();

  /** `pixel`: how exact positions are, in degrees. */
  constructor(columns: () => Columns, pins: Pins, pixel: number) {
    this.#columns = columns;
    this.#pins = pins;
    this.#pixel = pixel;
  }

  take(own: string): null {
    const number = this.#owns.push(own) - 1;
    const known = this.#numbers.get(own);
    if (known === undefined) this.#numbers.set(own, number);
    else if (typeof known === 'number') this.#numbers.set(own, [known, number]);
    else known.push(number);
    return null;
  }

  make(index: number): string {
    const own = `*${index}`;
    this.take(own);
    return own;
  }

  /** The id of a line or an area keeps the spot where its mark stands now, though that moves as more of it is known. */
  fix(number: number): void {
    const { lon, lat } = this.#columns();
    this.#fixed.set(number, [lon.at(number), lat.at(number)]);
  }

  of(number: number): string {
    const own = this.#owns[number] ?? '';
    const pin = this.#pins.of(own);
    const isPinned = pin && this.#nearest(own, pin.near) === number;
    return isPinned ? pin.id : writeKey(own, ...this.#spotOf(number), this.#pixel);
  }

  numberOf(id: string): number | null {
    const { own, near } = parseKey(id);
    return this.#nearest(this.#numbers.has(id) ? id : own, near);
  }

  /** Whether this place is known already, at this spot. */
  has(own: string, lon: number, lat: number): boolean {
    return this.#nearest(own, { lon, lat, within: this.#pixel }) !== null;
  }

  #spotOf(number: number): readonly [lon: number, lat: number] {
    const { lon, lat } = this.#columns();
    return this.#fixed.get(number) ?? [lon.at(number), lat.at(number)];
  }

  #nearest(own: string, near: Near | null): number | null {
    const known = this.#numbers.get(own);
    const numbers = known === undefined ? [] : [known].flat();
    if (!near) return numbers[0] ?? null;
    const columns = this.#columns();
    let [best, least] = [-1, Number.POSITIVE_INFINITY];
    for (const number of numbers) {
      const [lon, lat] = this.#spotOf(number);
      const away = awayFrom(near, lon, lat);
      const box = columns.boxOf(number);
      // The known part of a line or an area may be a different one.
      const isThere = box ? reaches(near, box) : away <= near.within;
      if (isThere && away <= least) [best, least] = [number, away];
    }
    return best < 0 ? null : best;
  }
}
