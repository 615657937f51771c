import { isObject } from '../../brief/json';
import { attempt, succeeds } from './attempt';

/** What `localStorage` can do and a `Memory` needs. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const PREFIX = 'dateline-kiosk:';

/**
 * Small strings that survive a reload wherever the browser lets them, and the page's life everywhere.
 * Never throws.
 */
export class Memory {
  readonly #shelves: readonly (() => Shelf)[];
  /** What no shelf would take. */
  readonly #own = new Map<string, string>();

  /**
   * `shelves` are written all and read in order, the most faithful first. They are functions because in a
   * sandbox already the mention of `localStorage` throws.
   */
  constructor(shelves: readonly (() => Shelf)[]) {
    this.#shelves = shelves;
  }

  /** Whether what is set now would survive a reload; found out by trying. */
  get isLasting(): boolean {
    const lasts = this.keep('probe', '1');
    this.remove('probe');
    return lasts;
  }

  get(key: string): string | null {
    return this.#own.get(key) ?? this.#stored(key);
  }

  /** Returns whether the value will survive a reload; until then it is remembered in any case. */
  set(key: string, value: string): boolean {
    const lasts = this.keep(key, value);
    if (lasts) this.#own.delete(key);
    else this.#own.set(key, value);
    return lasts;
  }

  /** Sets a value only where it survives a reload, and returns whether it does: for what is too big to hold. */
  keep(key: string, value: string): boolean {
    const name = PREFIX + key;
    const refused = this.#shelves.filter((shelf) => !succeeds(() => shelf().setItem(name, value)));
    // An older value must not be found before the new one; where nobody took the new one, the older is worth keeping.
    if (refused.length < this.#shelves.length) this.#clear(refused, name);
    // Read again: there is storage that takes everything and holds nothing.
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
/** In characters. The entry of a history is no place for files. */
const MOST = 10_000;

/**
 * A shelf in `history.state`, which survives a reload (not a new window) and works where storage throws.
 * Made once for a page: what it holds goes along when the entry has been changed by others.
 */
export function historyShelf(history: Pick<History, 'state' | 'replaceState'>): Shelf {
  let items = new Map(entries(history.state));
  /** Throws where the browser refuses; then nothing has changed. */
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
