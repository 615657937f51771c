/**
 * The places of an archive of vector tiles, reading only the tiles in view: loaded as dateline-tiles.js where there is
 * such an archive.
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
import type { Level } from './level';
import { Levels } from './levels';
import { LookUp } from './look-up';
import { Pins } from './tile-ids';
import { keyOf, type TileAt, tilesIn } from './tiles-in';

/** How many first tiles to ask for while the archive's metadata is on its way. */
const MOST_EARLY = 4;
/** The share of the requested view, on each side, that lies beyond what is seen. */
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

/** The view that was last asked for, and the tiles that show it. */
interface Seen {
  readonly level: Level;
  readonly box: Bounds;
}

interface Open {
  readonly archive: Archive;
  readonly levels: Levels;
}

export class TileCollection implements Collection {
  readonly #options: TileCollectionOptions;
  readonly #life = new AbortController();
  readonly #pins = new Pins();
  /** Faults by tile: a tile read again would report the same. */
  readonly #broken = new Map<string, Fault>();
  /** Bytes of tiles that were asked for before anybody could read them. */
  readonly #early = new Map<string, Promise<ArrayBuffer | null>>();
  /** Why the tiles that were last asked for did not come. */
  #missed: ArchiveError | null = null;
  readonly #opened: Promise<Open | null>;
  #open: Open | null = null;
  #brief: Brief | null = null;
  #seen: Seen | null = null;
  #progress: Progress = {
    ...{ bytes: 0, totalBytes: null, features: 0, places: 0, bounds: null },
    phase: 'reading',
  };

  constructor(options: TileCollectionOptions) {
    this.#options = options;
    this.#opened = this.#read();
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
    const open = await this.#opened;
    this.#life.signal.throwIfAborted();
    if (!open) return null;
    this.#pins.pin(id);
    const nearest = await new LookUp(id, { ...open, signal }).find().catch(() => null);
    if (nearest) return nearest;
    for (const level of open.levels.all.toReversed()) {
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
    const open = await this.#opened;
    this.#missed = null;
    const level = open && (await open.levels.of(view, signal));
    if (!level) return [];
    for (const id of view.apart ?? []) this.#pins.pin(id);
    level.shapes.keepIn(insideOf(view.box));
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
    this.#open?.levels.forget();
    this.#open = null;
    this.#seen = null;
  }

  async #read(): Promise<Open | null> {
    const { from, url, rare } = this.#options;
    try {
      const archive = await openArchive(from, this.#life.signal, (head) => this.#begin(head));
      refuse(archive, null, url);
      const head = { root: rootOf(archive), texts: NO_TEXTS, rare: await rare() };
      const levels = this.#levelsOf(archive, head);
      this.#open = { archive, levels };
      this.#progress = { ...this.#progress, bounds: boundsOf(archive) };
      const first = await this.#first(this.#open);
      // A broken tile is reported by itself.
      if (this.#broken.size === 0) refuse(archive, first, url);
      this.#tell();
      return this.#open;
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

  /** Asks for the first tiles while the archive's metadata is on its way. */
  #begin(head: ArchiveHead): void {
    const tiles = tilesIn(boundsOf(head), head.minZoom) ?? [];
    if (!head.isVector || tiles.length > MOST_EARLY) return;
    for (const at of tiles) {
      const bytes = head.tile(at.z, at.x, at.y, this.#life.signal);
      // The error reaches the caller that takes the bytes.
      bytes.catch(() => {});
      this.#early.set(keyOf(at), bytes);
    }
  }

  /** The tiles that show the whole archive, if they are few; a deeper zoom where they are empty. */
  async #first({ archive, levels }: Open): Promise<Level | null> {
    const box = boundsOf(archive);
    let first: Level | null = null;
    for (let z = archive.minZoom; z <= archive.maxZoom; z++) {
      const tiles = tilesIn(box, z);
      if (!tiles) return z === archive.minZoom ? null : first;
      first = levels.at(z, tiles);
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
    const { archive, levels } = this.#open ?? {};
    const { url } = this.#options;
    if (!archive || !levels) return;
    // The same places are in tiles of every zoom, and a zoom's tiles may be forgotten.
    const known = Math.max(
      this.#progress.places,
      ...levels.all.map(({ contents }) => contents.shown),
    );
    this.#progress = {
      ...this.#progress,
      features: archive.features ?? known,
      places: archive.features ?? known,
      phase: 'view',
    };
    this.#options.arrived({
      progress: this.#progress,
      head: this.#headNow(levels),
      faults: [...this.#broken.values(), ...(this.#missed ? [faultOf(this.#missed, url)] : [])],
    });
  }

  /** With the kinds and topics of all places so far; the same object as long as there are no more. */
  #headNow({ all }: Levels): Brief | null {
    for (const { contents } of all) {
      const { brief } = contents;
      const before = this.#brief ?? brief;
      const kinds = new Map([...before.kinds, ...brief.kinds]);
      const topics = [...before.topics, ...brief.topics.filter(({ id }) => isNew(id, before))];
      const isMore = kinds.size > before.kinds.size || topics.length > before.topics.length;
      this.#brief = isMore ? { ...before, kinds, topics } : before;
    }
    return this.#brief;
  }

  #levelsOf(archive: Archive, head: Head): Levels {
    const { turns } = this.#options;
    return new Levels(archive, {
      ...{ head, turns, pins: this.#pins, stopped: this.#life.signal },
      bytesOf: (at, signal) => this.#bytesOf(archive, at, signal),
      failed: ({ z, x, y }, why) => {
        if (why) this.#missed = why;
        else this.#broken.set(keyOf({ z, x, y }), faultAt('', 'tile-broken', { z, x, y }));
      },
    });
  }

  #bytesOf(archive: Archive, at: TileAt, signal?: AbortSignal): Promise<ArrayBuffer | null> {
    const key = keyOf(at);
    const early = this.#early.get(key);
    this.#early.delete(key);
    return early ?? archive.tile(at.z, at.x, at.y, signal);
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
