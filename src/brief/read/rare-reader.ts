import type { Flaw } from './issues';
import type { Rare } from './rare/rare';

/** Reads what only few briefs have, where that has been loaded. */
export class RareReader {
  readonly #rare: Rare | null;
  #isWanted = false;

  constructor(rare: Rare | null) {
    this.#rare = rare;
  }

  /** What it reads. Null where it has not been loaded; then it is wanted, and the brief is to be read again with it. */
  ask<Result>(read: (rare: Rare) => Result): Result | null {
    if (this.#rare) return read(this.#rare);
    this.#isWanted = true;
    return null;
  }

  /** One position that seems to be swapped asks for a look at all of them. */
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
