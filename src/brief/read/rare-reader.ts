import type { Flaw } from './issues';
import type { Rare } from './rare/rare';

/** Reads what only a few briefs have, once that code is loaded. */
export class RareReader {
  readonly #rare: Rare | null;
  #isWanted = false;

  constructor(rare: Rare | null) {
    this.#rare = rare;
  }

  /**
   * The result of reading; null where the code is not loaded, which notes that it is wanted: the brief is then to be
   * read again with it.
   */
  ask<Result>(read: (rare: Rare) => Result): Result | null {
    if (this.#rare) return read(this.#rare);
    this.#isWanted = true;
    return null;
  }

  /** One position that seems to be swapped calls for a look at all of them. */
  hear(flaw: Flaw): void {
    if (seemsSwapped(flaw)) this.#isWanted ||= !this.#rare;
  }

  swappedIn(features: readonly unknown[]): Flaw | null {
    return this.#rare?.swappedIn(features) ?? null;
  }

  get isWanted(): boolean {
    return this.#isWanted;
  }
}

export function seemsSwapped({ values }: Flaw): boolean {
  return 'advice' in values && values.advice === 'swapped';
}
