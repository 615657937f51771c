/** The longest pause within a typed name, in milliseconds. */
const TYPED_FOR = 900;

/** Collects the letters that a reader types to go to the next name that begins with them. */
export class TypeAhead {
  #typed = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * Whether a key is a letter of it. Space never is, even within a name: it chooses, as in any list (ARIA's listbox
   * pattern).
   */
  takes(key: string): boolean {
    return [...key].length === 1 && key !== ' ';
  }

  /**
   * Adds a letter; returns what has been typed. The same letter again counts as a single one, and so leads to the next
   * name.
   */
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

/** Where a key leads in a list, by rank; null if nowhere. `page` is how many rows are in view at once. */
export function rankTo(
  key: string,
  { active, total, page }: Readonly<Record<'active' | 'total' | 'page', number>>,
): number | null {
  const step = Math.max(1, page - 1);
  const to = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + step,
    PageUp: active - step,
    Home: 0,
    End: total - 1,
  }[key];
  return to === undefined ? null : Math.max(0, Math.min(total - 1, to));
}
