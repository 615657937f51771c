/**
 * One tab stop for many controls: Tab enters at the current one; arrow keys, Home and End move on. (ARIA practices,
 * "roving tabindex".)
 */
export class RovingFocus {
  #items: readonly HTMLElement[] = [];
  #current: HTMLElement | null = null;

  readonly #moved: (item: HTMLElement) => void;

  /** `moved` gets the control to which a key has led: nothing is scrolled for it. */
  constructor(
    container: HTMLElement | ShadowRoot,
    signal: AbortSignal,
    moved: (item: HTMLElement) => void = () => {},
  ) {
    this.#moved = moved;
    // TypeScript has different types for the same events of a shadow root and an element.
    const target: EventTarget = container;
    const onKey = (event: Event) => event instanceof KeyboardEvent && this.#onKey(event);
    target.addEventListener('keydown', onKey, { signal });
    target.addEventListener('focusin', (event) => this.#onFocus(event), { signal });
  }

  /** The controls in the order of walking; `preferred` becomes the tab stop unless one has the focus. */
  setItems(items: readonly HTMLElement[], preferred: HTMLElement | null): void {
    this.#items = items;
    const focused = items.find((item) => item.matches(':focus'));
    const kept = this.#current && items.includes(this.#current) ? this.#current : null;
    this.#setCurrent(focused ?? preferred ?? kept ?? items[0] ?? null);
  }

  #setCurrent(current: HTMLElement | null): void {
    this.#current = current;
    for (const item of this.#items) item.tabIndex = item === current ? 0 : -1;
  }

  #onFocus(event: Event): void {
    const item = this.#items.find((candidate) => candidate === event.target);
    if (item) this.#setCurrent(item);
  }

  #onKey(event: KeyboardEvent): void {
    const { target, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey || !(target instanceof HTMLElement)) return;
    const at = this.#items.indexOf(target);
    if (at < 0) return;
    const next = this.#neighbour(event.key, at);
    if (!next) return;
    event.preventDefault();
    next.focus({ preventScroll: true });
    this.#moved(next);
  }

  #neighbour(key: string, at: number): HTMLElement | undefined {
    const { length } = this.#items;
    switch (key) {
      case 'ArrowRight':
      case 'ArrowDown':
        return this.#items[(at + 1) % length];
      case 'ArrowLeft':
      case 'ArrowUp':
        return this.#items[(at - 1 + length) % length];
      case 'Home':
        return this.#items[0];
      case 'End':
        return this.#items[length - 1];
      default:
        return undefined;
    }
  }
}
