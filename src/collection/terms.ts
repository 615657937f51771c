import { small, whole } from './growing-array';

/** Which of a few terms each place has: topics, or the articles that speak of it. */
export class Terms {
  /** Ids, by number. */
  readonly ids: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #pool = small();
  readonly #ends = whole();

  push(ids: readonly string[]): void {
    for (const id of ids) {
      const at = this.#pool.length;
      this.#pool.extended()[at] = this.#numberOf(id);
    }
    const place = this.#ends.length;
    this.#ends.extended()[place] = this.#pool.length;
  }

  /** How many terms a place has. */
  countOf(place: number): number {
    return this.#ends.at(place) - this.#startOf(place);
  }

  /** Whether a place has one of these, by their numbers. */
  hasAny(place: number, wanted: ReadonlySet<number>): boolean {
    for (let at = this.#startOf(place); at < this.#ends.at(place); at++) {
      if (wanted.has(this.#pool.at(at))) return true;
    }
    return false;
  }

  /** The numbers of these ids, without those that no place has. */
  numbersOf(ids: Iterable<string>): ReadonlySet<number> {
    return new Set([...ids].flatMap((id) => this.#numbers.get(id) ?? []));
  }

  #startOf(place: number): number {
    return place === 0 ? 0 : this.#ends.at(place - 1);
  }

  #numberOf(id: string): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    const number = this.ids.push(id) - 1;
    this.#numbers.set(id, number);
    return number;
  }
}
