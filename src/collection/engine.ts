import type { Passages } from '../brief/article/passages';
import type { Filter } from '../brief/queries/filter';
import type { Bounds } from '../geometry/bounds';
import { Answers } from './answers';
import type { Feed } from './feed';
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
} from './port';
import { Reading, type ReadingOptions } from './reading';

/**
 * How long the first arrival waits for places, and how far apart the others are: after each, listeners ask again for
 * everything they show.
 */
const FIRST_MS = 30;
const APART_MS = { least: 400, most: 2_000 };

const NO_FACETS: Facets = { kinds: [], times: null };
const NO_PASSAGES: Passages = { mentions: [], excerpts: [] };

export interface EngineOptions extends Omit<ReadingOptions, 'advanced'> {
  /** More has arrived; the last time once reading has ended. */
  readonly arrived: (arrival: Arrival) => void;
}

/** A collection in its own thread: in a worker, or taking turns with a page. */
export class Engine implements Collection {
  readonly #options: EngineOptions;
  readonly #feed: Feed;
  readonly #reading: Reading;
  readonly #stopped = new AbortController();
  #answering: Answers | null = null;
  #progress: Progress;
  readonly #begun = performance.now();
  #told = 0;
  /** The timer that reports what has arrived since the last report. */
  #due: ReturnType<typeof setTimeout> | undefined;

  constructor(feed: Feed, options: EngineOptions) {
    this.#feed = feed;
    this.#options = options;
    this.#told = this.#begun + FIRST_MS - APART_MS.least;
    this.#reading = new Reading(feed, { ...options, advanced: () => this.#advance() });
    this.#progress = this.#progressNow();
  }

  get progress(): Progress {
    return this.#progress;
  }

  /** Reads the feed to its end. Never rejects. */
  async read(): Promise<void> {
    await this.#reading.read();
    this.#tell();
  }

  async page(filter: Filter, range: Range, signal?: AbortSignal): Promise<Page> {
    const nothing = { total: 0, start: range.start, rows: [] };
    return (await this.#answers?.page(filter, range, signal)) ?? nothing;
  }

  async rankOf(id: string, filter: Filter, signal?: AbortSignal): Promise<number | null> {
    return (await this.#answers?.rankOf(id, filter, signal)) ?? null;
  }

  async next(
    prefix: string,
    from: number,
    filter: Filter,
    signal?: AbortSignal,
  ): Promise<number | null> {
    return (await this.#answers?.next(prefix, from, filter, signal)) ?? null;
  }

  async place(id: string): Promise<Found | null> {
    this.#stopped.signal.throwIfAborted();
    return this.#answers?.found(id) ?? null;
  }

  async rowsIn(box: Bounds, filter: Filter, limit: number, signal?: AbortSignal): Promise<Page> {
    const nothing = { total: 0, start: 0, rows: [] };
    return (await this.#answers?.rowsIn(box, filter, limit, signal)) ?? nothing;
  }

  async clusters(view: View, filter: Filter, signal?: AbortSignal): Promise<readonly Cluster[]> {
    return (await this.#answers?.clusters(view, filter, signal)) ?? [];
  }

  async shapes(
    view: Pick<View, 'box' | 'zoom'>,
    filter: Filter,
    signal?: AbortSignal,
  ): Promise<readonly Shape[]> {
    return (await this.#answers?.shapes(view, filter, signal)) ?? [];
  }

  async passages(article: string, signal?: AbortSignal): Promise<Passages> {
    return (await this.#answers?.passages(article, signal)) ?? NO_PASSAGES;
  }

  async facets(filter: Filter, signal?: AbortSignal): Promise<Facets> {
    return (await this.#answers?.facets(filter, signal)) ?? NO_FACETS;
  }

  cancel(): void {
    this.#reading.cancel();
  }

  stop(): void {
    this.cancel();
    this.#forget();
    this.#stopped.abort();
  }

  /** Answers from what has been read so far; null before anything has. */
  get #answers(): Answers | null {
    const { contents } = this.#reading;
    if (contents && this.#answering?.contents !== contents) {
      this.#answering = new Answers(contents, {
        turns: this.#options.turns,
        valueAt: (feature) => this.#reading.valueAt(feature),
        isReading: () => this.#reading.phase === 'reading',
        stopped: this.#stopped.signal,
      });
    }
    return contents && this.#answering;
  }

  #advance(): void {
    const now = performance.now();
    const apart = Math.min(Math.max((now - this.#begun) / 4, APART_MS.least), APART_MS.most);
    const early = this.#told + apart - now;
    if (!this.#reading.contents) return;
    if (early <= 0) this.#tell();
    // What has arrived is reported even if nothing follows for a while.
    else this.#due ??= setTimeout(() => this.#tell(), early);
  }

  #tell(): void {
    this.#forget();
    this.#told = performance.now();
    const { contents, phase, faults } = this.#reading;
    this.#progress = this.#progressNow();
    const head = contents?.brief ?? null;
    this.#options.arrived({
      progress: this.#progress,
      head,
      faults: phase === 'reading' ? [] : faults,
    });
  }

  #forget(): void {
    clearTimeout(this.#due);
    this.#due = undefined;
  }

  #progressNow(): Progress {
    const { contents, bytes, phase } = this.#reading;
    return {
      bytes,
      totalBytes: this.#feed.totalBytes,
      features: contents?.features ?? 0,
      places: contents?.length ?? 0,
      bounds: contents?.columns.bounds ?? null,
      phase,
    };
  }
}
