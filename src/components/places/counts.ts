import type { Filter } from '../../brief/queries/filter';
import type { Shown } from './listed';

/** So long nobody has typed, in milliseconds, when it is told how many pass. */
const RESTS = 700;

/** Tells those who do not see it how many places pass a filter, when nobody has typed for a while. */
export class Counts {
  /** How many pass this has been told. */
  #told: Filter | null = null;
  #telling: ReturnType<typeof setTimeout> | undefined;

  /** Of what is shown first nothing is told. */
  begin(filter: Filter): void {
    this.#told ??= filter;
  }

  follow({ state, words, tell }: Shown, total: number | null): void {
    if (state.filter === this.#told) return;
    clearTimeout(this.#telling);
    this.#telling = setTimeout(() => {
      this.#told = state.filter;
      tell(words.announced.filtered(total ?? 0, state.progress?.places ?? 0));
    }, RESTS);
  }

  stop(): void {
    clearTimeout(this.#telling);
  }
}
