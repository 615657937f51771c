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

/** Where a key leads in a list of so many, by rank; null where it leads nowhere. `page`: so many are seen at once. */
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
