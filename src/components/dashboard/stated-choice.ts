/**
 * Tells what a page says by an attribute that we write too from what it only lays anew. Pages that are refreshed by
 * morphing put every attribute back to what their HTML has: that says nothing new, and must not undo the reader's choice.
 */
export class StatedChoice {
  /** What stood there first. */
  #markup: string | null = null;
  /** What the page said last. */
  #stated: string | null = null;
  #isWriting = false;

  /** Changes that come of this are ours. */
  write(act: () => void): void {
    this.#isWriting = true;
    try {
      act();
    } finally {
      this.#isWriting = false;
    }
  }

  /** Whether a change of the attribute says something new; before the element was ever shown, it is what stood there. */
  isNews(value: string | null, isShown: boolean): boolean {
    if (this.#isWriting) return true;
    if (!isShown) this.#markup = value;
    const isAsBefore = value === this.#stated;
    this.#stated = value;
    return !isShown || !isAsBefore || (value !== null && value !== this.#markup);
  }
}
