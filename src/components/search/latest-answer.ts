import type { Filter } from '../../brief/queries/filter';
import type { Collection, Progress } from '../../collection/port';
import type { State } from '../../state/state';

type Question<Answer> = (
  collection: Collection,
  filter: Filter,
  signal: AbortSignal,
) => Promise<Answer>;

/** A collection's answer to a filter: asked again when the filter changes, or when more has been read. */
export class LatestAnswer<Answer> {
  readonly #question: Question<Answer>;
  readonly #changed: () => void;
  #asked: { collection: Collection; progress: Progress | null; key: string } | null = null;
  #isAnswered = false;
  #latest: Answer | null = null;
  #life = new AbortController();

  /** Calls `changed` when there is another answer. */
  constructor(question: Question<Answer>, changed: () => void) {
    this.#question = question;
    this.#changed = changed;
  }

  /** The answer to the present filter, perhaps from a moment ago, when less had been read; null before there is one. */
  of(collection: Collection, { filter, progress }: State): Answer | null {
    const { words, kinds, topics, articles, span } = filter;
    const key = JSON.stringify([words, [...kinds], [...topics], [...articles], span]);
    const isSame = this.#asked?.collection === collection && this.#asked.key === key;
    if (!isSame) this.#isAnswered = false;
    if (!isSame || this.#asked?.progress !== progress) {
      this.#asked = { collection, progress, key };
      void this.#ask(collection, filter);
    }
    return this.#isAnswered ? this.#latest : null;
  }

  /** The last answer to any filter, for what must not flicker. */
  get latest(): Answer | null {
    return this.#latest;
  }

  stop(): void {
    this.#life.abort();
    this.#asked = null;
  }

  async #ask(collection: Collection, filter: Filter): Promise<void> {
    this.#life.abort();
    this.#life = new AbortController();
    const { signal } = this.#life;
    const answer = await this.#question(collection, filter, signal).catch(() => null);
    if (answer === null || signal.aborted) return;
    this.#latest = answer;
    this.#isAnswered = true;
    this.#changed();
  }
}
