/**
 * The places of an archive of vector tiles, of which only those tiles are read that are looked at: loaded where there is
 * such an archive, as dateline-tiles.js.
 */

import { type Archive, type ArchiveHead, openArchive } from '../../archive/archive';
import type { ArchiveError } from '../../archive/archive-error';
import type { Passages } from '../../brief/article/passages';
import type { Brief } from '../../brief/brief';
import { type Fault, faultAt } from '../../brief/fault';
import { type Filter, isWhole } from '../../brief/queries/filter';
import { NO_TEXTS } from '../../brief/read/articles';
import type { Rare } from '../../brief/read/rare/rare';
import type { Bounds } from '../../geometry/bounds';
import type { Head } from '../contents';
import type {
  Arrival,
  Cluster,
  Collection,
  Facets,
  Found,
  Page,
  Progress,
  Range,
  Shape,
  View,
} from '../port';
import type { Turns } from '../turns';
import { faultOf, refuse, rootOf } from './archive-words';
import { Level } from './level';
import { parseKey } from './place-key';
import { Pins } from './tile-ids';
import { keyOf, type TileAt, tilesIn, tilesOf } from './tiles-in';

/** Zooms whose tiles are kept; and the most that is kept of one. */
const MOST_LEVELS = 4;
const MOST_BYTES = 48_000_000;
const MOST_PLACES = 250_000;
/** A tile tells where a place is to so many parts of its side: so many zooms on, that is a small part of a tile. */
const DEEPER = 9;
/** With fewer points in a view, finer tiles are looked at: those from afar may have been thinned. */
const FEW = 400;
/** Of a line or an area that is chosen so many tiles are read: those of the finest zoom that has no more. */
const MOST_OF_ONE = 16;
/** First tiles that are asked for while more is told of the archive. */
const MOST_EARLY = 4;
/** Of what is asked for, this part on each side lies beyond what is seen. */
const BEYOND = 1 / 6;

export interface TileCollectionOptions {
  /** The archive: its address, or the file in hand; and what it is called. */
  readonly from: string | Blob;
  readonly url: string | null;
  readonly turns: Turns;
  readonly rare: () => Promise<Rare | null>;
  /** Something else is looked at, or more is known. */
  readonly arrived: (arrival: Arrival) => void;
}

/** What was looked at last, and the tiles that show it. */
interface Seen {
  readonly level: Level;
  readonly box: Bounds;
}

export class TileCollection implements Collection {
  readonly #options: TileCollectionOptions;
  readonly #life = new AbortController();
  readonly #pins = new Pins();
  /** By tile: one that is read again is as broken as before. */
  readonly #broken = new Map<string, Fault>();
  /** Bytes of tiles that were asked for before anybody could read them. */
  readonly #early = new Map<string, Promise<ArrayBuffer | null>>();
  /** Why tiles that were asked for last did not come. */
  #missed: ArchiveError | null = null;
  readonly #opened: Promise<Archive | null>;
  /** Those used last stand last. */
  #levels: Level[] = [];
  #archive: Archive | null = null;
  #root: Head | null = null;
  #brief: Brief | null = null;
  #seen: Seen | null = null;
  #progress: Progress = {
    ...{ bytes: 0, totalBytes: null, features: 0, places: 0, bounds: null },
    phase: 'reading',
  };

  constructor(options: TileCollectionOptions) {
    this.#options = options;
    this.#opened = this.#open();
  }

  get progress(): Progress {
    return this.#progress;
  }

  async page(filter: Filter, range: Range, signal?: AbortSignal): Promise<Page> {
    const seen = await this.#look(signal);
    const nothing = { total: 0, start: range.start, rows: [] };
    return seen ? seen.level.answers.page(filter, range, signal, seen.box) : nothing;
  }

  async rankOf(id: string, filter: Filter, signal?: AbortSignal): Promise<number | null> {
    const seen = await this.#look(signal);
    return seen ? seen.level.answers.rankOf(id, filter, signal, seen.box) : null;
  }

  async next(
    prefix: string,
    from: number,
    filter: Filter,
    signal?: AbortSignal,
  ): Promise<number | null> {
    const seen = await this.#look(signal);
    return seen ? seen.level.answers.next(prefix, from, filter, signal, seen.box) : null;
  }

  async place(id: string, signal?: AbortSignal): Promise<Found | null> {
    const archive = await this.#opened;
    this.#life.signal.throwIfAborted();
    if (!archive) return null;
    this.#pins.pin(id);
    const nearest = await this.#lookUp(id, archive, signal).catch(() => null);
    if (nearest) return nearest;
    for (const level of this.#levels.toReversed()) {
      const found = level.answers.found(id);
      if (found) return found;
    }
    return null;
  }

  async rowsIn(box: Bounds, filter: Filter, limit: number, signal?: AbortSignal): Promise<Page> {
    const seen = await this.#look(signal);
    const nothing = { total: 0, start: 0, rows: [] };
    return seen ? seen.level.answers.rowsIn(box, filter, limit, signal) : nothing;
  }

  async clusters(view: View, filter: Filter, signal?: AbortSignal): Promise<readonly Cluster[]> {
    const archive = await this.#opened;
    const level = archive && (await this.#levelFor(view, archive, signal));
    if (!level) return [];
    for (const id of view.apart ?? []) this.#pins.pin(id);
    level.keepInView(insideOf(view.box));
    this.#show({ level, box: view.box });
    const crowds = isWhole(filter) ? level.crowds : [];
    return level.answers.clusters(view, filter, signal, crowds);
  }

  async shapes(
    view: Pick<View, 'box' | 'zoom'>,
    filter: Filter,
    signal?: AbortSignal,
  ): Promise<readonly Shape[]> {
    const seen = await this.#look(signal);
    return seen ? seen.level.answers.shapes(view, filter, signal) : [];
  }

  /** Tiles have no article. */
  async passages(): Promise<Passages> {
    return { mentions: [], excerpts: [] };
  }

  async facets(filter: Filter, signal?: AbortSignal): Promise<Facets> {
    const seen = await this.#look(signal);
    const nothing = { kinds: [], times: null };
    return seen ? seen.level.answers.facets(filter, signal, seen.box) : nothing;
  }

  cancel(): void {}

  stop(): void {
    this.#life.abort();
    this.#levels = [];
    this.#seen = null;
  }

  async #open(): Promise<Archive | null> {
    const { from, url, rare } = this.#options;
    try {
      const archive = await openArchive(from, this.#life.signal, (head) => this.#begin(head));
      refuse(archive, null, url);
      this.#root = { root: rootOf(archive), texts: NO_TEXTS, rare: await rare() };
      this.#archive = archive;
      this.#progress = { ...this.#progress, bounds: boundsOf(archive) };
      refuse(archive, await this.#first(archive), url);
      this.#tell();
      return archive;
    } catch (error) {
      if (this.#life.signal.aborted) return null;
      this.#progress = { ...this.#progress, phase: 'cut' };
      this.#options.arrived({
        progress: this.#progress,
        head: null,
        faults: [faultOf(error, url)],
      });
      return null;
    }
  }

  /** Asks for the first tiles while more is told of the archive. */
  #begin(head: ArchiveHead): void {
    const tiles = tilesIn(boundsOf(head), head.minZoom) ?? [];
    if (!head.isVector || tiles.length > MOST_EARLY) return;
    for (const at of tiles) {
      const bytes = head.tile(at.z, at.x, at.y, this.#life.signal);
      // Who takes it hears of it.
      bytes.catch(() => {});
      this.#early.set(keyOf(at), bytes);
    }
  }

  /** The tiles that show all of it, where these are few: from nearer, where there is nothing in them. */
  async #first(archive: Archive): Promise<Level | null> {
    const box = boundsOf(archive);
    let first: Level | null = null;
    for (let z = archive.minZoom; z <= archive.maxZoom; z++) {
      const tiles = tilesIn(box, z);
      if (!tiles) return z === archive.minZoom ? null : first;
      first = this.#levelAt(z, tiles);
      this.#seen = { level: first, box };
      await first.read(tiles, this.#life.signal);
      if (!first.isBare || first.others > 0) return first;
    }
    return first;
  }

  /** What is looked at, once the archive has been opened; null where nothing of it can be shown. */
  async #look(signal?: AbortSignal): Promise<Seen | null> {
    await this.#opened;
    this.#life.signal.throwIfAborted();
    signal?.throwIfAborted();
    return this.#seen;
  }

  #show(seen: Seen): void {
    const before = this.#seen;
    this.#seen = seen;
    const isSame = before?.level === seen.level && before.box.join() === seen.box.join();
    if (!isSame) this.#tell();
  }

  #tell(): void {
    const archive = this.#archive;
    const { url } = this.#options;
    if (!archive) return;
    const known = this.#levels.reduce((sum, { contents }) => sum + contents.length, 0);
    this.#progress = {
      ...this.#progress,
      features: archive.features ?? known,
      places: archive.features ?? known,
      phase: 'view',
    };
    this.#options.arrived({
      progress: this.#progress,
      head: this.#headNow(),
      faults: [...this.#broken.values(), ...(this.#missed ? [faultOf(this.#missed, url)] : [])],
    });
  }

  /** With the kinds and topics of all places so far; the same object as long as there are no more. */
  #headNow(): Brief | null {
    for (const { contents } of this.#levels) {
      const { brief } = contents;
      const before = this.#brief ?? brief;
      const kinds = new Map([...before.kinds, ...brief.kinds]);
      const topics = [...before.topics, ...brief.topics.filter(({ id }) => isNew(id, before))];
      const isMore = kinds.size > before.kinds.size || topics.length > before.topics.length;
      this.#brief = isMore ? { ...before, kinds, topics } : before;
    }
    return this.#brief;
  }

  /**
   * Has the tiles of a view read: finer ones, where these have so little to show that there may be more in others; and
   * coarser ones, where the archive has none so fine.
   */
  async #levelFor(view: View, archive: Archive, signal?: AbortSignal): Promise<Level | null> {
    this.#missed = null;
    const tiles = tilesOf(view, archive);
    if (!tiles?.[0]) return null;
    const readAt = async (z: number) => {
      const finer = tilesIn(view.box, z);
      const level = finer && this.#levelAt(z, finer);
      await level?.read(finer ?? [], signal);
      return level && { level, isThere: level.hasSome(finer ?? []) };
    };
    let { z } = tiles[0];
    let best = await readAt(z);
    while (best && !best.isThere && z > archive.minZoom && !this.#missed) best = await readAt(--z);
    if (!best?.isThere || z < tiles[0].z) return best?.level ?? null;
    let { level } = best;
    for (let count = level.countIn(view.box); z < archive.maxZoom; ) {
      if (count > FEW || count === archive.features) break;
      const next = await readAt(++z);
      const more = next?.level.countIn(view.box) ?? 0;
      if (!next?.isThere || more < count) break;
      level = next.level;
      // Lines and areas are all there, or they are not.
      if (more === count && level.hasShapes) break;
      count = more;
    }
    return level;
  }

  /** Those of a zoom that have been read; begun anew, where there are too many that nobody looks at. */
  #levelAt(z: number, tiles: readonly TileAt[]): Level {
    const known = this.#levels.find((level) => level.z === z);
    const others = this.#levels.filter((level) => level !== known);
    const isFull = known && (known.bytes > MOST_BYTES || known.contents.length > MOST_PLACES);
    const level = known && (!isFull || known.has(tiles)) ? known : this.#newLevel(z);
    this.#levels = [...others, level].slice(-MOST_LEVELS);
    return level;
  }

  #newLevel(z: number): Level {
    const { turns } = this.#options;
    return new Level(z, {
      head: this.#root ?? { root: {}, texts: NO_TEXTS, rare: null },
      pins: this.#pins,
      turns,
      stopped: this.#life.signal,
      bytesOf: (at, signal) => this.#bytesOf(at, signal),
      failed: ({ z, x, y }, why) => {
        if (why) this.#missed = why;
        else this.#broken.set(keyOf({ z, x, y }), faultAt('', 'tile-broken', { z, x, y }));
      },
    });
  }

  async #bytesOf(at: TileAt, signal?: AbortSignal): Promise<ArrayBuffer | null> {
    const key = keyOf(at);
    const early = this.#early.get(key);
    this.#early.delete(key);
    return early ?? this.#archive?.tile(at.z, at.x, at.y, signal) ?? null;
  }

  /** Where the place is as exactly as the archive knows it: in one of its finest tiles. */
  async #lookUp(id: string, archive: Archive, signal?: AbortSignal): Promise<Found | null> {
    let { near } = parseKey(id);
    const known = this.#levels.findLast((level) => level.isShape(id));
    if (known) return this.#lookUpWhole(id, known, archive, signal);
    let found: Found | null = null;
    while (near) {
      const { lon, lat, within } = near;
      const finest = Math.floor(Math.log2(360 / within)) - 1;
      const z = Math.max(archive.minZoom, Math.min(archive.maxZoom, finest));
      const tiles = tilesIn([lon - within, lat - within, lon + within, lat + within], z) ?? [];
      const level = this.#levelAt(z, tiles);
      await level.read(tiles, signal);
      const nearer = level.answers.found(id);
      found = nearer ?? found;
      if (level.isShape(id)) return this.#lookUpWhole(id, level, archive, signal);
      const { geometry } = nearer?.place ?? {};
      if (z >= archive.maxZoom || geometry?.type !== 'Point') break;
      const [east = lon, north = lat] = geometry.coordinates;
      near = { lon: east, lat: north, within: 360 / 2 ** (z + DEEPER) };
    }
    return found;
  }

  /** A line or an area with all its parts: from afar one sees how far it reaches, and from as near as that allows it is read. */
  async #lookUpWhole(
    id: string,
    known: Level,
    archive: Archive,
    signal?: AbortSignal,
  ): Promise<Found | null> {
    const { near } = parseKey(id);
    const spot: Bounds | null = near && [near.lon, near.lat, near.lon, near.lat];
    const partly = known.boxOf(id) ?? spot;
    let best = known.answers.found(id);
    if (!partly) return best;
    for (let z = archive.minZoom; z <= known.z; z++) {
      const coarse = await this.#readAround(id, z, partly, signal);
      if (!coarse) continue;
      const box = coarse.boxOf(id) ?? partly;
      best = coarse.answers.found(id) ?? best;
      const isFew = (finer: number) => (tilesIn(box, finer)?.length ?? Infinity) <= MOST_OF_ONE;
      let finest = z;
      while (finest < archive.maxZoom && isFew(finest + 1)) finest += 1;
      const fine = finest > z ? await this.#readAround(id, finest, box, signal) : null;
      return fine?.answers.found(id) ?? best;
    }
    return best;
  }

  /** The tiles in which a line or an area lies, and those in which it goes on; null where it is in none, or in too many. */
  async #readAround(
    id: string,
    z: number,
    box: Bounds,
    signal?: AbortSignal,
  ): Promise<Level | null> {
    let tiles = tilesIn(box, z) ?? [];
    const level = this.#levelAt(z, tiles);
    for (let read = 0; tiles.length > 0; tiles = level.beyond(id)) {
      read += tiles.length;
      if (read > 2 * MOST_OF_ONE) return null;
      await level.read(tiles, signal);
    }
    return level.isShape(id) ? level : null;
  }
}

/** What is seen of what is asked for. */
function insideOf([west, south, east, north]: Bounds): Bounds {
  const [x, y] = [(east - west) * BEYOND, (north - south) * BEYOND];
  return [west + x, south + y, east - x, north - y];
}

function isNew(id: string, { topics }: Brief): boolean {
  return !topics.some((topic) => topic.id === id);
}

/** From west to east, also across the date line. */
function boundsOf({ bounds: [west, south, east, north] }: ArchiveHead): Bounds {
  const isSound = [west, south, east, north].every(Number.isFinite) && south < north;
  if (!isSound) return [-180, -85, 180, 85];
  return [west, south, east < west ? east + 360 : east, north];
}
