/**
 * Tells what a page says by an attribute that we write too from what it only lays anew. Pages that are refreshed by
 * morphing put every attribute back to what their HTML has: that says nothing new, and must not undo the reader's choice.
 */
export class StatedChoice {
  /** What stood there first. */
  readonly #markup: string | null;
  /** What the page said last. */
  #stated: string | null;

  constructor(markup: string | null) {
    this.#markup = markup;
    this.#stated = markup;
  }

  /** Whether somebody else's change of the attribute says something new. */
  isNews(value: string | null): boolean {
    const isAsBefore = value === this.#stated;
    this.#stated = value;
    return !isAsBefore || (value !== null && value !== this.#markup);
  }
}
