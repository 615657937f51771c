import type { Passages } from '../../brief/article/passages';
import type { Article } from '../../brief/brief';
import type { Collection } from '../../collection/port';
import type { State } from '../../state/state';

/** The passages that a collection has in articles: its places are not in the brief. */
export class Collected {
  readonly #changed: () => void;
  #collection: Collection | null = null;
  readonly #passages = new Map<string, Passages | null>();

  /** Calls `changed` when there is more to show. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Null where all places are in the brief, and before the collection has answered. */
  of(
    { id }: Article,
    { collection, progress }: Pick<State, 'collection' | 'progress'>,
  ): Passages | null {
    if (collection !== this.#collection) this.#passages.clear();
    this.#collection = collection;
    // While it is being read, every answer would differ, and each takes a pass over all places. Its end changes the
    // brief.
    const canAnswer = collection && progress?.phase !== 'reading';
    if (canAnswer && !this.#passages.has(id)) void this.#ask(collection, id);
    return this.#passages.get(id) ?? null;
  }

  async #ask(collection: Collection, id: string): Promise<void> {
    this.#passages.set(id, null);
    // Only a stopped collection does not answer.
    const passages = await collection.passages(id).catch(() => null);
    if (!passages || collection !== this.#collection) return;
    this.#passages.set(id, passages);
    this.#changed();
  }
}
