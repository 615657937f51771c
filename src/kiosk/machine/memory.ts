import { isObject } from '../../brief/json';
import { attempt, succeeds } from './attempt';

/** What a `Memory` needs of `localStorage`. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const PREFIX = 'dateline-kiosk:';

/**
 * Small strings that survive a reload if the browser allows it, and otherwise last as long as the page.
 * Never throws.
 */
export class Memory {
  readonly #shelves: readonly (() => Shelf)[];
  /** What no shelf accepted. */
  readonly #own = new Map<string, string>();

  /**
   * All `shelves` are written to; they are read in order, the most reliable first. They are functions because in a
   * sandbox the mere mention of `localStorage` throws.
   */
  constructor(shelves: readonly (() => Shelf)[]) {
    this.#shelves = shelves;
  }

  get(key: string): string | null {
    return this.#own.get(key) ?? this.#stored(key);
  }

  /** Returns whether the value will survive a reload; until then it is remembered either way. */
  set(key: string, value: string): boolean {
    const lasts = this.keep(key, value);
    if (lasts) this.#own.delete(key);
    else this.#own.set(key, value);
    return lasts;
  }

  /** Sets a value only if it survives a reload, and returns whether it does: for values too big for memory. */
  keep(key: string, value: string): boolean {
    const name = PREFIX + key;
    const refused = this.#shelves.filter((shelf) => !succeeds(() => shelf().setItem(name, value)));
    // An older value must not be found before the new one; if no shelf took the new one, the older is worth keeping.
    if (refused.length < this.#shelves.length) this.#clear(refused, name);
    // Read back: some storage accepts everything and keeps nothing.
    return this.#stored(key) === value;
  }

  remove(key: string): void {
    this.#own.delete(key);
    this.#clear(this.#shelves, PREFIX + key);
  }

  #stored(key: string): string | null {
    for (const shelf of this.#shelves) {
      const value: unknown = attempt(() => shelf().getItem(PREFIX + key), null);
      if (typeof value === 'string') return value;
    }
    return null;
  }

  #clear(shelves: readonly (() => Shelf)[], name: string): void {
    for (const shelf of shelves) succeeds(() => shelf().removeItem(name));
  }
}

const MEMBER = 'datelineKiosk';
/** In characters. A history entry is no place for files. */
const MOST = 10_000;

/**
 * A shelf in `history.state`, which survives a reload (not a new window) and works where storage throws.
 * Made once for a page: its items are written again with each change, whatever others did to the entry.
 */
export function historyShelf(history: Pick<History, 'state' | 'replaceState'>): Shelf {
  let items = new Map(entries(history.state));
  /** Throws if the browser refuses; then nothing has changed. */
  const write = (next: Map<string, string>) => {
    const state: unknown = history.state ?? {};
    if (!isObject(state)) throw new Error('The state of the history is somebody else’s.');
    history.replaceState({ ...state, [MEMBER]: [...next] }, '');
    items = next;
  };
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => {
      if (value.length > MOST) throw new Error('Too long for the history.');
      write(new Map(items).set(key, value));
    },
    removeItem: (key) => {
      if (items.has(key)) write(new Map([...items].filter(([other]) => other !== key)));
    },
  };
}

function entries(state: unknown): [string, string][] {
  const list = isObject(state) ? state[MEMBER] : null;
  if (!Array.isArray(list)) return [];
  return list.filter(
    (entry: unknown): entry is [string, string] =>
      Array.isArray(entry) && entry.length === 2 && entry.every((part) => typeof part === 'string'),
  );
}
