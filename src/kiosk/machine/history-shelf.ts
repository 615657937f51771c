import { isObject } from '../../brief/json';
import type { Shelf } from './memory';

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
