import type { ArchiveHead } from '../../archive/archive';
import type { View } from '../port';
import { Level, type LevelOptions } from './level';
import { type TileAt, tilesIn, tilesOf } from './tiles-in';

/** How many zooms' tiles are kept, and the most that is kept of one. */
const MOST_LEVELS = 4;
const MOST_BYTES = 48_000_000;
const MOST_PLACES = 250_000;
/** With fewer points in a view, finer tiles are checked: coarse ones may have been thinned. */
const FEW = 400;

type Zooms = Pick<ArchiveHead, 'minZoom' | 'maxZoom'> & { readonly features: number | null };

/** What has been read of an archive, zoom by zoom. */
export class Levels {
  readonly #archive: Zooms;
  readonly #options: LevelOptions;
  /** The most recently used come last. */
  #levels: Level[] = [];

  constructor(archive: Zooms, options: LevelOptions) {
    this.#archive = archive;
    this.#options = options;
  }

  /** The last used last. */
  get all(): readonly Level[] {
    return this.#levels;
  }

  /**
   * Reads the tiles of a view: finer ones where these show so little that others may hold more, and coarser ones where
   * the archive has none so fine.
   */
  async of(view: View, signal?: AbortSignal): Promise<Level | null> {
    const archive = this.#archive;
    const tiles = tilesOf(view, archive);
    if (!tiles?.[0]) return null;
    const readAt = async (z: number) => {
      const finer = tilesIn(view.box, z);
      const level = finer && this.at(z, finer);
      await level?.read(finer ?? [], signal);
      const [isRead, isThere] = [level?.has(finer ?? []), level?.hasSome(finer ?? [])];
      return level && { level, isRead, isThere };
    };
    let { z } = tiles[0];
    let best = await readAt(z);
    while (best?.isRead && !best.isThere && z > archive.minZoom) best = await readAt(--z);
    if (!best?.isThere || z < tiles[0].z) return best?.level ?? null;
    let { level } = best;
    for (let count = level.countIn(view.box); z < archive.maxZoom; ) {
      if (count > FEW || count === archive.features) break;
      const next = await readAt(++z);
      const more = next?.level.countIn(view.box) ?? 0;
      if (!next?.isThere || more < count) break;
      level = next.level;
      // Lines and areas are never thinned: finer tiles have no more.
      if (more === count && !level.shapes.isEmpty) break;
      count = more;
    }
    return level;
  }

  /** The tiles read at a zoom; started afresh where there are too many out of view. */
  at(z: number, tiles: readonly TileAt[]): Level {
    const known = this.#levels.find((level) => level.z === z);
    const others = this.#levels.filter((level) => level !== known);
    const isFull = known && (known.bytes > MOST_BYTES || known.contents.length > MOST_PLACES);
    const level = known && (!isFull || known.has(tiles)) ? known : new Level(z, this.#options);
    this.#levels = [...others, level].slice(-MOST_LEVELS);
    return level;
  }

  forget(): void {
    this.#levels = [];
  }
}
