import type { Archive } from '../../archive/archive';
import type { TileAt } from '../tiles/tile-grid';
import { readTile, type TileData } from './tile-data';

/** How many tiles are kept that nothing shows at the moment. */
const SPARE = 24;

interface Entry {
  readonly data: Promise<TileData | null>;
  readonly life: AbortController;
  readonly users: Set<object>;
  isPending: boolean;
}

/** Reads tiles of an archive, each once for all that show it, and ends requests that nobody awaits any longer. */
export class TileStore {
  readonly #entries = new Map<string, Entry>();

  /** The tile, or null where the archive has none. Rejects if it cannot be had; it may then be asked for again. */
  get(archive: Archive, at: TileAt, user: object): Promise<TileData | null> {
    const key = `${at.z}/${at.x}/${at.y}`;
    const known = this.#entries.get(key) ?? this.#begin(archive, at, key);
    known.users.add(user);
    // The most recently used stand last.
    this.#entries.delete(key);
    this.#entries.set(key, known);
    return known.data;
  }

  /** Call when `user` no longer shows its tile. */
  forget(user: object): void {
    for (const [key, { users, isPending, life }] of this.#entries) {
      if (!users.delete(user) || users.size > 0 || !isPending) continue;
      this.#entries.delete(key);
      life.abort();
    }
    const spare = [...this.#entries].filter(([, { users }]) => users.size === 0);
    for (const [key] of spare.slice(0, -SPARE)) this.#entries.delete(key);
  }

  clear(): void {
    for (const { life } of this.#entries.values()) life.abort();
    this.#entries.clear();
  }

  #begin(archive: Archive, at: TileAt, key: string): Entry {
    const life = new AbortController();
    const read = async () => {
      const bytes = await archive.tile(at.z, at.x, at.y, life.signal);
      return bytes && bytes.byteLength > 0 ? readTile(bytes, at, archive.layers) : null;
    };
    const entry: Entry = { data: read(), life, users: new Set(), isPending: true };
    this.#entries.set(key, entry);
    entry.data.then(
      () => {
        entry.isPending = false;
      },
      () => {
        if (this.#entries.get(key) === entry) this.#entries.delete(key);
      },
    );
    return entry;
  }
}
