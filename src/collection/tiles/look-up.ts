import type { ArchiveHead } from '../../archive/archive';
import type { Bounds } from '../../geometry/bounds';
import type { Found } from '../port';
import type { Level } from './level';
import type { Levels } from './levels';
import { parseKey } from './place-key';
import { type TileAt, tilesIn } from './tiles-in';

/** How many zooms deeper to look: a tile's precision is still a small part of a tile there. */
const DEEPER = 9;
/** The most tiles to read for a line or an area, at the finest zoom with no more. */
const MOST_TILES = 16;

export interface LookUpOptions {
  readonly archive: Pick<ArchiveHead, 'minZoom' | 'maxZoom'>;
  readonly levels: Levels;
  readonly signal: AbortSignal | undefined;
}

/** Finds a place as exactly as the archive knows it, and a line or an area with all its parts. */
export class LookUp {
  readonly #id: string;
  readonly #options: LookUpOptions;

  constructor(id: string, options: LookUpOptions) {
    this.#id = id;
    this.#options = options;
  }

  /** Null where there is none of this id. */
  async find(): Promise<Found | null> {
    const { archive, levels, signal } = this.#options;
    const id = this.#id;
    const known = levels.all.findLast(({ shapes }) => shapes.has(id));
    if (known) return this.#whole(known);
    let found: Found | null = null;
    for (let { near } = parseKey(id); near; ) {
      const { lon, lat, within } = near;
      const finest = Math.floor(Math.log2(360 / within)) - 1;
      const z = Math.max(archive.minZoom, Math.min(archive.maxZoom, finest));
      const tiles = tilesIn([lon - within, lat - within, lon + within, lat + within], z) ?? [];
      const level = levels.at(z, tiles);
      await level.read(tiles, signal);
      if (level.shapes.has(id)) return this.#whole(level);
      const nearer = level.answers.found(id);
      found = nearer ?? found;
      const { geometry } = nearer?.place ?? {};
      if (z >= archive.maxZoom || geometry?.type !== 'Point') break;
      const [east = lon, north = lat] = geometry.coordinates;
      near = { lon: east, lat: north, within: 360 / 2 ** (z + DEEPER) };
    }
    return found;
  }

  /** A coarse zoom shows how far it reaches; the finest zoom that this allows is then read. */
  async #whole(known: Level): Promise<Found | null> {
    const { archive } = this.#options;
    const part = known.shapes.boxOf(this.#id);
    let best = known.answers.found(this.#id);
    for (let z = archive.minZoom; part && z <= known.z; z++) {
      const coarse = await this.#readAround(z, part);
      if (!coarse) continue;
      const box = coarse.shapes.boxOf(this.#id) ?? part;
      best = coarse.answers.found(this.#id) ?? best;
      let finest = z;
      while (finest < archive.maxZoom && isFew(tilesIn(box, finest + 1))) finest += 1;
      const fine = finest > z ? await this.#readAround(finest, box) : null;
      return fine?.answers.found(this.#id) ?? best;
    }
    return best;
  }

  /**
   * Reads the tiles of a box and those into which the place continues, unless they are too many; null where it is in
   * none.
   */
  async #readAround(z: number, box: Bounds): Promise<Level | null> {
    const { levels, signal } = this.#options;
    let tiles = tilesIn(box, z) ?? [];
    const level = levels.at(z, tiles);
    let left = 2 * MOST_TILES;
    while (tiles.length > 0 && tiles.length <= left) {
      left -= tiles.length;
      await level.read(tiles, signal);
      tiles = level.shapes.beyond(this.#id).filter((at) => !level.has([at]));
    }
    return level.shapes.has(this.#id) ? level : null;
  }
}

function isFew(tiles: readonly TileAt[] | null): boolean {
  return tiles !== null && tiles.length <= MOST_TILES;
}
