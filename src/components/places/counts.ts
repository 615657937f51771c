import type { Filter } from '../../brief/queries/filter';
import type { Shown } from './list-source';

/** How long nobody must have typed before the number is announced, in milliseconds. */
const RESTS = 700;

/** Announces to screen readers how many places pass a filter, once nobody has typed for a while. */
export class Counts {
  /** The filter whose number has been announced. */
  #told: Filter | null = null;
  #telling: ReturnType<typeof setTimeout> | undefined;

  /** Sets the filter that is shown first, whose number is not announced. */
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
