/** So long one goes on typing a name, in milliseconds. */
const TYPED_FOR = 900;

/** What a reader types to go to the next name that begins so. */
export class TypeAhead {
  #typed = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** A key that is a letter of it. Space is none, also within a name: it chooses, as in any list (ARIA's pattern of a listbox). */
  takes(key: string): boolean {
    return [...key].length === 1 && key !== ' ';
  }

  /** With one letter more, all that is typed by now; the same letter again stands alone, and so goes on. */
  add(letter: string): string {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#typed = '';
    }, TYPED_FOR);
    this.#typed = this.#typed === letter ? letter : this.#typed + letter;
    return this.#typed;
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
