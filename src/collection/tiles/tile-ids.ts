import type { Columns } from '../columns';
import type { KnownIds } from '../contents';
import { awayFrom, isNear, type Near, parseKey, writeKey } from './place-key';

/** Ids as they were handed out once: the chosen place keeps its own, however exact others know its position to be. */
export class Pins {
  readonly #pins = new Map<string, { readonly id: string; readonly near: Near }>();

  pin(id: string): void {
    const { own, near } = parseKey(id);
    if (near) this.#pins.set(own, { id, near });
  }

  of(own: string, lon: number, lat: number): string | null {
    const pin = this.#pins.get(own);
    return pin && isNear(pin.near, lon, lat) ? pin.id : null;
  }
}

/** The ids of places in tiles of one zoom. Several may have the same of their file: then they are told by where they are. */
export class TileIds implements KnownIds {
  readonly #columns: () => Columns;
  readonly #pins: Pins;
  readonly #pixel: number;
  readonly #owns: string[] = [];
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

  of(number: number): string {
    const own = this.#owns[number] ?? '';
    const columns = this.#columns();
    const [lon, lat] = [columns.lon.at(number), columns.lat.at(number)];
    return this.#pins.of(own, lon, lat) ?? writeKey(own, lon, lat, this.#pixel);
  }

  numberOf(id: string): number | null {
    const { own, near } = parseKey(id);
    return this.#nearest(this.#numbers.has(id) ? id : own, near);
  }

  /** Whether this place is known already, at this spot. */
  has(own: string, lon: number, lat: number): boolean {
    return this.#nearest(own, { lon, lat, within: this.#pixel }) !== null;
  }

  #nearest(own: string, near: Near | null): number | null {
    const known = this.#numbers.get(own);
    const numbers = known === undefined ? [] : [known].flat();
    if (!near) return numbers[0] ?? null;
    const { lon: lons, lat: lats } = this.#columns();
    let [best, least] = [-1, near.within];
    for (const number of numbers) {
      const away = awayFrom(near, lons.at(number), lats.at(number));
      if (away > least) continue;
      [best, least] = [number, away];
    }
    return best < 0 ? null : best;
  }
}
