import type { Place } from '../brief/brief';
import type { Filter } from '../brief/queries/filter';
import { withSoundLinks } from '../brief/read/across-places';
import { Issues } from '../brief/read/issues';
import { fold } from '../brief/search/fold';
import type { Bounds } from '../geometry/bounds';
import { type Clustered, Clusters } from './clusters';
import type { Contents } from './contents';
import { facetsOf } from './facets';
import type { Feed } from './feed';
import { Passing } from './passing';
import type {
  Arrival,
  Cluster,
  Collection,
  Facets,
  Found,
  Page,
  Progress,
  Range,
  Row,
  Shape,
  View,
} from './port';
import { Reading, type ReadingOptions } from './reading';
import { rowOf } from './rows';
import { eventsIn } from './test-of';
import { Turn } from './turns';

/** Filters whose places are remembered: those of the list, of the map, and one that comes back. */
const MOST_PASSING = 6;
/** Rows of one page at most. */
const MOST_ROWS = 500;
/** How long the first arrival waits for places; how far apart the others are: who hears of one asks again for all it shows. */
const FIRST_MS = 100;
const APART_MS = { least: 250, most: 2_000 };

export interface EngineOptions extends Omit<ReadingOptions, 'advanced'> {
  /** More has arrived; the last time once reading has ended. */
  readonly arrived: (arrival: Arrival) => void;
}

/** A collection in the thread that it is in: in a worker, or taking turns with a page. */
export class Engine implements Collection {
  readonly #options: EngineOptions;
  readonly #feed: Feed;
  readonly #reading: Reading;
  readonly #stopped = new AbortController();
  #passing = new Map<string, Passing>();
  #passingOf: Contents | null = null;
  #progress: Progress;
  readonly #begun = performance.now();
  #told = 0;

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

  async page(filter: Filter, { start, end }: Range, signal?: AbortSignal): Promise<Page> {
    const contents = this.#reading.contents;
    if (!contents) return { total: 0, start, rows: [] };
    const passing = await this.#pass(contents, filter, signal);
    const numbers = passing.slice(start, Math.min(end, start + MOST_ROWS));
    return {
      total: passing.total,
      start,
      rows: await this.#rows(contents, numbers, passing.words),
    };
  }

  async rankOf(id: string, filter: Filter, signal?: AbortSignal): Promise<number | null> {
    const contents = this.#reading.contents;
    const number = contents?.ids.numberOf(id) ?? null;
    if (!contents || number === null) return null;
    return (await this.#pass(contents, filter, signal)).rankOf(number);
  }

  async next(
    prefix: string,
    from: number,
    filter: Filter,
    signal?: AbortSignal,
  ): Promise<number | null> {
    const contents = this.#reading.contents;
    if (!contents) return null;
    const passing = await this.#pass(contents, filter, signal);
    const turn = new Turn(this.#options.turns);
    const begin = fold(prefix);
    const { total } = passing;
    for (let step = 0; step < total; step++) {
      const rank = (from + 1 + step) % total;
      const [number = -1] = passing.slice(rank, rank + 1);
      if (contents.texts.nameBegins(number, begin)) return rank;
      if (step % 1024 === 0 && turn.isOver) await turn.next(this.#signal(signal));
    }
    return null;
  }

  async place(id: string): Promise<Found | null> {
    this.#stopped.signal.throwIfAborted();
    const contents = this.#reading.contents;
    const number = contents?.ids.numberOf(id) ?? null;
    if (!contents || number === null) return null;
    const read = this.#placeReader(contents);
    const place = read(number);
    if (!place) return null;
    const { location, distancesTo, band } = place;
    const ids = [location, ...distancesTo, band?.from ?? null].filter((link) => link !== null);
    const events = eventsIn(contents).at.get(number) ?? [];
    const numbers = [...ids.flatMap((link) => contents.ids.numberOf(link) ?? []), ...events];
    const linked = [...new Set(numbers)].flatMap((other) =>
      other === number ? [] : (read(other) ?? []),
    );
    const all = [place, ...linked].map((each) => ({ place: each, pointer: '' }));
    const [sound, ...others] = withSoundLinks(all, false, new Issues(null));
    return sound ? { place: sound, linked: others } : null;
  }

  async rowsIn(box: Bounds, filter: Filter, limit: number, signal?: AbortSignal): Promise<Page> {
    const contents = this.#reading.contents;
    if (!contents) return { total: 0, start: 0, rows: [] };
    const passing = await this.#pass(contents, filter, signal);
    const turn = new Turn(this.#options.turns);
    const numbers: number[] = [];
    for (const run of passing.runs()) {
      for (const number of run) if (contents.columns.isIn(number, box)) numbers.push(number);
      if (turn.isOver) await turn.next(this.#signal(signal));
    }
    numbers.sort((a, b) => a - b);
    const rows = await this.#rows(contents, numbers.slice(0, Math.min(limit, MOST_ROWS)), []);
    return { total: numbers.length, start: 0, rows };
  }

  async clusters(view: View, filter: Filter, signal?: AbortSignal): Promise<readonly Cluster[]> {
    const contents = this.#reading.contents;
    if (!contents) return [];
    const passing = await this.#pass(contents, filter, signal);
    const turn = new Turn(this.#options.turns);
    const found = await new Clusters(contents, view).of(passing, turn, this.#signal(signal));
    const alone = found.filter(({ count }) => count === 1).map(({ first }) => first);
    const rows = await this.#rows(contents, alone, []);
    const byNumber = new Map(rows.map((row) => [row.index, row]));
    return found.map((cluster) => clusterOf(cluster, byNumber));
  }

  async shapes(
    view: Pick<View, 'box' | 'zoom'>,
    filter: Filter,
    signal?: AbortSignal,
  ): Promise<readonly Shape[]> {
    const contents = this.#reading.contents;
    if (!contents || contents.columns.boxes.length === 0) return [];
    const passing = await this.#pass(contents, filter, signal);
    const read = this.#placeReader(contents);
    const turn = new Turn(this.#options.turns);
    const shapes: Shape[] = [];
    for (const number of contents.shapes.inView(passing.runs(), view)) {
      if (turn.isOver) await turn.next(this.#signal(signal));
      shapes.push(...contents.shapes.cut(number, view, read));
    }
    return shapes;
  }

  async facets(filter: Filter, signal?: AbortSignal): Promise<Facets> {
    const contents = this.#reading.contents;
    if (!contents) return { kinds: [], topics: [], articles: [], times: null };
    const pass = (other: Filter) => this.#pass(contents, other, signal);
    const turn = new Turn(this.#options.turns);
    return facetsOf(contents, filter, pass, turn, this.#signal(signal));
  }

  cancel(): void {
    this.#reading.cancel();
  }

  stop(): void {
    this.cancel();
    this.#stopped.abort();
  }

  /** The places that pass, as far as they have been read. */
  async #pass(contents: Contents, filter: Filter, signal?: AbortSignal): Promise<Passing> {
    this.#signal(signal).throwIfAborted();
    if (this.#passingOf !== contents) this.#passing = new Map();
    this.#passingOf = contents;
    const key = keyOf(filter);
    // Where something happened may be read after what happened.
    const known =
      contents.columns.located.size > 0 && this.#reading.phase === 'reading'
        ? null
        : this.#passing.get(key);
    const passing = known ?? new Passing(contents, filter);
    this.#passing.delete(key);
    this.#passing.set(key, passing);
    const [oldest] = this.#passing.keys();
    if (this.#passing.size > MOST_PASSING && oldest !== undefined) this.#passing.delete(oldest);
    await passing.follow(new Turn(this.#options.turns));
    this.#signal(signal).throwIfAborted();
    return passing;
  }

  async #rows(
    contents: Contents,
    numbers: readonly number[],
    words: readonly string[],
  ): Promise<readonly Row[]> {
    const read = this.#placeReader(contents);
    const turn = new Turn(this.#options.turns);
    const rows: Row[] = [];
    for (const number of numbers) {
      const place = read(number);
      if (place) rows.push(rowOf(contents, number, place, words));
      if (turn.isOver) await turn.next();
    }
    return rows;
  }

  #placeReader(contents: Contents): (number: number) => Place | null {
    const read = contents.reader();
    return (number) => {
      const feature = this.#reading.valueAt(contents.columns.feature.at(number));
      return read(feature, number);
    };
  }

  #signal(signal?: AbortSignal): AbortSignal {
    return signal ? AbortSignal.any([signal, this.#stopped.signal]) : this.#stopped.signal;
  }

  #advance(): void {
    const now = performance.now();
    const apart = Math.min(Math.max((now - this.#begun) / 4, APART_MS.least), APART_MS.most);
    if (now - this.#told < apart || !this.#reading.contents) return;
    this.#tell();
  }

  #tell(): void {
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

function clusterOf({ first, ...cluster }: Clustered, rows: ReadonlyMap<number, Row>): Cluster {
  return { ...cluster, row: cluster.count === 1 ? (rows.get(first) ?? null) : null };
}

function keyOf({ words = '', kinds = new Set(), topics, articles, span }: Filter): string {
  return JSON.stringify([words, [...kinds], [...topics], [...articles], span?.start, span?.end]);
}
