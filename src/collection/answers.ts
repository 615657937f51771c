import { type Passages, passagesOf, type Quoted } from '../brief/article/passages';
import type { Place } from '../brief/brief';
import type { Filter } from '../brief/queries/filter';
import { withSoundLinks } from '../brief/read/across-places';
import { Issues } from '../brief/read/issues';
import { fold } from '../brief/search/fold';
import type { Bounds } from '../geometry/bounds';
import { type Clustered, Clusters, type Crowd } from './clusters';
import type { Contents } from './contents';
import { facetsOf } from './facets';
import { eventsIn } from './filter-test';
import { FilteredList } from './filtered-list';
import type { Cluster, Facets, Found, Page, Range, Row, Shape, View } from './port';
import { rowOf } from './rows';
import { Turn, type Turns } from './turns';

/** How many filters' results are remembered: those of the list and the map, and some that a reader may return to. */
const MOST_PASSING = 6;
/** Rows of one page at most. */
const MOST_ROWS = 500;

export interface AnswersOptions {
  readonly turns: Turns;
  /** The feature of this index. */
  readonly valueAt: (feature: number) => unknown;
  /** Whether more may arrive that changes earlier answers. */
  readonly isReading: () => boolean;
  /** Aborted when the collection is stopped. */
  readonly stopped: AbortSignal;
}

/** Answers questions about the places read so far; only about those in a box, if one is given. */
export class Answers {
  readonly contents: Contents;
  readonly #options: AnswersOptions;
  readonly #passing = new Map<string, FilteredList>();

  constructor(contents: Contents, options: AnswersOptions) {
    this.contents = contents;
    this.#options = options;
  }

  /** Places have moved: which of them are in a box must be found again. */
  forget(): void {
    this.#passing.clear();
  }

  async page(
    filter: Filter,
    { start, end }: Range,
    signal?: AbortSignal,
    box: Bounds | null = null,
  ): Promise<Page> {
    const passing = await this.#pass(filter, signal, box);
    const numbers = passing.slice(start, Math.min(end, start + MOST_ROWS));
    return { total: passing.total, start, rows: await this.#rows(numbers, passing.words) };
  }

  async rankOf(
    id: string,
    filter: Filter,
    signal?: AbortSignal,
    box: Bounds | null = null,
  ): Promise<number | null> {
    const number = this.contents.ids.numberOf(id);
    return number === null ? null : (await this.#pass(filter, signal, box)).rankOf(number);
  }

  async next(
    prefix: string,
    from: number,
    filter: Filter,
    signal?: AbortSignal,
    box: Bounds | null = null,
  ): Promise<number | null> {
    const passing = await this.#pass(filter, signal, box);
    const turn = new Turn(this.#options.turns);
    const begin = fold(prefix);
    const { total } = passing;
    for (let step = 0; step < total; step++) {
      const rank = (from + 1 + step) % total;
      const [number = -1] = passing.slice(rank, rank + 1);
      if (this.contents.texts.nameBegins(number, begin)) return rank;
      if (step % 1024 === 0 && turn.isOver) await turn.next(this.#signal(signal));
    }
    return null;
  }

  found(id: string): Found | null {
    this.#options.stopped.throwIfAborted();
    const { contents } = this;
    const number = contents.ids.numberOf(id);
    if (number === null) return null;
    const read = this.#placeReader();
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
    const passing = await this.#pass(filter, signal);
    const turn = new Turn(this.#options.turns);
    const numbers: number[] = [];
    for (const run of passing.runs()) {
      for (const number of run) if (this.contents.columns.isIn(number, box)) numbers.push(number);
      if (turn.isOver) await turn.next(this.#signal(signal));
    }
    numbers.sort((a, b) => a - b);
    const rows = await this.#rows(numbers.slice(0, Math.min(limit, MOST_ROWS)), []);
    return { total: numbers.length, start: 0, rows };
  }

  async clusters(
    view: View,
    filter: Filter,
    signal?: AbortSignal,
    crowds: Iterable<Crowd> = [],
  ): Promise<readonly Cluster[]> {
    const passing = await this.#pass(filter, signal);
    const turn = new Turn(this.#options.turns);
    const grid = new Clusters(this.contents, view);
    const found = await grid.of(passing, turn, this.#signal(signal), crowds);
    const alone = found.filter(({ count }) => count === 1).map(({ first }) => first);
    const rows = await this.#rows(alone, []);
    const byNumber = new Map(rows.map((row) => [row.index, row]));
    return found.map((cluster) => clusterOf(cluster, byNumber));
  }

  async shapes(
    view: Pick<View, 'box' | 'zoom'>,
    filter: Filter,
    signal?: AbortSignal,
  ): Promise<readonly Shape[]> {
    const { contents } = this;
    if (contents.columns.boxes.length === 0) return [];
    const passing = await this.#pass(filter, signal);
    const read = this.#placeReader();
    const turn = new Turn(this.#options.turns);
    const shapes: Shape[] = [];
    for (const number of contents.shapes.inView(passing.runs(), view)) {
      if (turn.isOver) await turn.next(this.#signal(signal));
      shapes.push(...contents.shapes.cut(number, view, read));
    }
    return shapes;
  }

  async passages(article: string, signal?: AbortSignal): Promise<Passages> {
    const { articles } = this.contents.columns;
    const wanted = articles.numbersOf([article]);
    const read = this.#placeReader();
    const turn = new Turn(this.#options.turns);
    const places: Quoted[] = [];
    const { length } = wanted.size > 0 ? this.contents : { length: 0 };
    for (let number = 0; number < length; number++) {
      const place = articles.hasAny(number, wanted) ? read(number) : null;
      if (place) places.push(quotedOf(place));
      if (turn.isOver) await turn.next(this.#signal(signal));
    }
    return passagesOf({ places }, { id: article });
  }

  async facets(filter: Filter, signal?: AbortSignal, box: Bounds | null = null): Promise<Facets> {
    const pass = (other: Filter) => this.#pass(other, signal, box);
    const turn = new Turn(this.#options.turns);
    return facetsOf(this.contents, filter, pass, turn, this.#signal(signal));
  }

  /** The places that pass, as far as they have been read. */
  async #pass(
    filter: Filter,
    signal?: AbortSignal,
    box: Bounds | null = null,
  ): Promise<FilteredList> {
    this.#signal(signal).throwIfAborted();
    const { contents } = this;
    const key = keyOf(filter, box);
    // An event may be read before the place where it happened.
    const known =
      contents.columns.located.size > 0 && this.#options.isReading()
        ? null
        : this.#passing.get(key);
    const passing = known ?? new FilteredList(contents, filter, box);
    this.#passing.delete(key);
    this.#passing.set(key, passing);
    const [oldest] = this.#passing.keys();
    if (this.#passing.size > MOST_PASSING && oldest !== undefined) this.#passing.delete(oldest);
    await passing.follow(new Turn(this.#options.turns));
    this.#signal(signal).throwIfAborted();
    return passing;
  }

  async #rows(numbers: readonly number[], words: readonly string[]): Promise<readonly Row[]> {
    const read = this.#placeReader();
    const turn = new Turn(this.#options.turns);
    const rows: Row[] = [];
    for (const number of numbers) {
      const place = read(number);
      if (place) rows.push(rowOf(this.contents, number, place, words));
      if (turn.isOver) await turn.next();
    }
    return rows;
  }

  #placeReader(): (number: number) => Place | null {
    const { contents } = this;
    const read = contents.reader();
    return (number) => read(this.#options.valueAt(contents.columns.feature.at(number)), number);
  }

  #signal(signal?: AbortSignal): AbortSignal {
    const { stopped } = this.#options;
    return signal ? AbortSignal.any([signal, stopped]) : stopped;
  }
}

/** Copies only the members needed, so that the rest of each place can be freed. */
function quotedOf({ id, topics, mentions, excerpts }: Place): Quoted {
  return { id, topics, mentions, excerpts };
}

function clusterOf({ first, ...cluster }: Clustered, rows: ReadonlyMap<number, Row>): Cluster {
  return { ...cluster, row: cluster.count === 1 ? (rows.get(first) ?? null) : null };
}

function keyOf(
  { words = '', kinds = new Set(), topics, articles, span }: Filter,
  box: Bounds | null,
): string {
  const others = [span?.start, span?.end, box];
  return JSON.stringify([words, [...kinds], [...topics], [...articles], ...others]);
}
