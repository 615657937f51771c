import type { Bounds } from '../geometry/bounds';
import { latitudeAt, worldSize, worldY } from '../geometry/mercator';
import type { Contents } from './contents';
import type { FilteredList } from './filtered-list';
import type { Count, View } from './port';
import type { Turn } from './turns';

/** A cluster before its places are looked at. */
export interface Clustered {
  readonly count: number;
  readonly lon: number;
  readonly lat: number;
  readonly box: Bounds;
  readonly kinds: readonly Count[];
  /** The number of its first place. */
  readonly first: number;
}

/** Several places of which only their count is known. */
export interface Crowd {
  readonly lon: number;
  readonly lat: number;
  /** More than one. */
  readonly count: number;
  /** Its places lie within this many degrees. */
  readonly reach: number;
}

const STEP = 8192;
/** The most cells along an edge of a view: no screen needs more. */
const MOST_CELLS = 512;

/**
 * Groups the places of a view by the cells of a grid, and merges cells whose marks would touch. The grid lies on the
 * world, not on the view, so that moving the map moves no cluster. It takes one pass over all places: there is no index
 * to build or to keep.
 */
export class Clusters {
  readonly #contents: Contents;
  readonly #west: number;
  readonly #south: number;
  readonly #north: number;
  readonly #east: number;
  readonly #top: number;
  readonly #cell: number;
  readonly #firstColumn: number;
  readonly #firstRow: number;
  readonly #columns: number;
  readonly #rows: number;
  readonly #kinds: number;
  readonly #counts: Uint32Array;
  readonly #ofKind: Uint32Array;
  readonly #sums: Float64Array;
  readonly #boxes: Float64Array;
  readonly #firsts: Uint32Array;
  readonly #apart: ReadonlySet<number>;
  readonly #alone: { number: number; lon: number }[] = [];

  constructor(contents: Contents, { box, zoom, radius, apart = [] }: View) {
    this.#contents = contents;
    this.#apart = new Set(apart.flatMap((id) => contents.ids.numberOf(id) ?? []));
    const size = worldSize(zoom);
    const [west, south, east, north] = box;
    const [left, right] = [west / 360, Math.min(east, west + 360) / 360];
    this.#top = worldY(north);
    const bottom = worldY(south);
    this.#cell = Math.max(
      radius / size,
      (right - left) / MOST_CELLS,
      (bottom - this.#top) / MOST_CELLS,
      1e-12,
    );
    this.#west = west;
    this.#east = Math.min(east, west + 360);
    this.#south = south;
    this.#north = north;
    this.#firstColumn = Math.floor(left / this.#cell);
    this.#firstRow = Math.floor(this.#top / this.#cell);
    this.#columns = Math.floor(right / this.#cell) - this.#firstColumn + 1;
    this.#rows = Math.floor(bottom / this.#cell) - this.#firstRow + 1;
    const cells = this.#columns * this.#rows;
    this.#kinds = contents.columns.kinds.length;
    this.#counts = new Uint32Array(cells);
    this.#ofKind = new Uint32Array(cells * this.#kinds);
    this.#sums = new Float64Array(cells * 2);
    this.#boxes = new Float64Array(cells * 4);
    this.#firsts = new Uint32Array(cells);
  }

  /** `crowds` are counted with the places. */
  async of(
    passing: FilteredList,
    turn: Turn,
    signal?: AbortSignal,
    crowds: Iterable<Crowd> = [],
  ): Promise<readonly Clustered[]> {
    for (const run of passing.runs()) {
      for (let start = 0; start < run.length; start += STEP) {
        this.#count(run.subarray(start, start + STEP));
        if (turn.isOver) await turn.next(signal);
      }
    }
    for (const crowd of crowds) this.#join(crowd);
    return [...this.#merged(), ...this.#alone.map(({ number, lon }) => this.#one(number, lon))];
  }

  #count(numbers: Uint32Array): void {
    const { lon: lons, lat: lats, y: ys, kind: kinds } = this.#contents.columns;
    const [lonOf, latOf, yOf, kindOf] = [lons.numbers, lats.numbers, ys.numbers, kinds.numbers];
    const [west, east, south, north] = [this.#west, this.#east, this.#south, this.#north];
    const [sums, boxes, counts] = [this.#sums, this.#boxes, this.#counts];
    for (const number of numbers) {
      const lat = latOf[number] ?? Number.NaN;
      // A place without a position has NaN, and fails too.
      if (!(lat >= south && lat <= north)) continue;
      let lon = lonOf[number] ?? 0;
      if (lon < west || lon > east) {
        lon += 360 * Math.ceil((west - lon) / 360);
        if (lon > east) continue;
      }
      if (this.#apart.size > 0 && this.#apart.has(number)) {
        this.#alone.push({ number, lon });
        continue;
      }
      const y = yOf[number] ?? 0;
      const column = Math.floor(lon / 360 / this.#cell) - this.#firstColumn;
      const row = Math.min(Math.floor(y / this.#cell) - this.#firstRow, this.#rows - 1);
      const cell = Math.max(row, 0) * this.#columns + Math.min(column, this.#columns - 1);
      const count = counts[cell] ?? 0;
      const box = cell * 4;
      if (count === 0) {
        this.#firsts[cell] = number;
        boxes[box] = lon;
        boxes[box + 1] = lat;
        boxes[box + 2] = lon;
        boxes[box + 3] = lat;
      } else {
        if (lon < (boxes[box] ?? 0)) boxes[box] = lon;
        if (lat < (boxes[box + 1] ?? 0)) boxes[box + 1] = lat;
        if (lon > (boxes[box + 2] ?? 0)) boxes[box + 2] = lon;
        if (lat > (boxes[box + 3] ?? 0)) boxes[box + 3] = lat;
      }
      counts[cell] = count + 1;
      sums[cell * 2] = (sums[cell * 2] ?? 0) + lon;
      sums[cell * 2 + 1] = (sums[cell * 2 + 1] ?? 0) + y;
      const kind = cell * this.#kinds + (kindOf[number] ?? 0);
      this.#ofKind[kind] = (this.#ofKind[kind] ?? 0) + 1;
    }
  }

  #join({ lon: east, lat, count: many, reach }: Crowd): void {
    const lon = east < this.#west ? east + 360 * Math.ceil((this.#west - east) / 360) : east;
    if (lat < this.#south || lat > this.#north || lon > this.#east) return;
    const y = worldY(lat);
    const column = Math.floor(lon / 360 / this.#cell) - this.#firstColumn;
    const row = Math.min(Math.floor(y / this.#cell) - this.#firstRow, this.#rows - 1);
    const cell = Math.max(row, 0) * this.#columns + Math.min(column, this.#columns - 1);
    const count = this.#counts[cell] ?? 0;
    const before = this.#boxes.subarray(cell * 4, cell * 4 + 4);
    const around = [lon - reach, lat - reach, lon + reach, lat + reach];
    around.forEach((edge, at) => {
      const most = at < 2 ? Math.min : Math.max;
      before[at] = count === 0 ? edge : most(before[at] ?? edge, edge);
    });
    this.#counts[cell] = count + many;
    this.#sums[cell * 2] = (this.#sums[cell * 2] ?? 0) + many * lon;
    this.#sums[cell * 2 + 1] = (this.#sums[cell * 2 + 1] ?? 0) + many * y;
  }

  /** The largest first: each absorbs whatever is nearer to it than a cell's width. */
  #merged(): Clustered[] {
    const filled = [...this.#counts.keys()].filter((cell) => (this.#counts[cell] ?? 0) > 0);
    filled.sort((a, b) => (this.#counts[b] ?? 0) - (this.#counts[a] ?? 0) || a - b);
    const taken = new Set<number>();
    return filled.flatMap((cell) => {
      if (taken.has(cell)) return [];
      taken.add(cell);
      const near = this.#around(cell).filter(
        (other) => !taken.has(other) && this.#apartBy(cell, other) < this.#cell,
      );
      for (const other of near) taken.add(other);
      return this.#joined([cell, ...near]);
    });
  }

  #around(cell: number): number[] {
    const [row, column] = [Math.floor(cell / this.#columns), cell % this.#columns];
    const cells: number[] = [];
    for (let r = Math.max(row - 1, 0); r <= Math.min(row + 1, this.#rows - 1); r++) {
      for (let c = Math.max(column - 1, 0); c <= Math.min(column + 1, this.#columns - 1); c++) {
        const other = r * this.#columns + c;
        if (other !== cell && (this.#counts[other] ?? 0) > 0) cells.push(other);
      }
    }
    return cells;
  }

  /** How far apart the middles of two cells are, as a share of the world. */
  #apartBy(one: number, other: number): number {
    const [a, b] = [this.#middleOf([one]), this.#middleOf([other])];
    return Math.hypot((a.lon - b.lon) / 360, a.y - b.y);
  }

  #middleOf(cells: readonly number[]): { lon: number; y: number; count: number } {
    let [lon, y, count] = [0, 0, 0];
    for (const cell of cells) {
      lon += this.#sums[cell * 2] ?? 0;
      y += this.#sums[cell * 2 + 1] ?? 0;
      count += this.#counts[cell] ?? 0;
    }
    return { lon: lon / count, y: y / count, count };
  }

  #joined(cells: readonly number[]): Clustered {
    const { lon, y, count } = this.#middleOf(cells);
    const edge = (at: number) => cells.map((cell) => this.#boxes[cell * 4 + at] ?? 0);
    const box: Bounds = [
      Math.min(...edge(0)),
      Math.min(...edge(1)),
      Math.max(...edge(2)),
      Math.max(...edge(3)),
    ];
    const [first = 0] = cells.map((cell) => this.#firsts[cell] ?? 0).toSorted((a, b) => a - b);
    // Sums of many longitudes lose their last digits; a single place stays exactly where it is.
    const [west, south] = box;
    const middle = count === 1 ? { lon: west, lat: south } : { lon, lat: latitudeAt(y) };
    return { count, ...middle, box, kinds: this.#kindsOf(cells, count), first };
  }

  #kindsOf(cells: readonly number[], count: number): readonly Count[] {
    const kinds = this.#contents.columns.kinds
      .map((id, kind): Count => {
        const counts = cells.map((cell) => this.#ofKind[cell * this.#kinds + kind] ?? 0);
        return [id, counts.reduce((sum, count) => sum + count, 0)];
      })
      .filter(([, count]) => count > 0)
      .sort(([, a], [, b]) => b - a);
    // The kinds in a crowd are unknown: counting only the others would say that the crowd has none of them.
    return kinds.reduce((sum, [, many]) => sum + many, 0) === count ? kinds : [];
  }

  #one(number: number, lon: number): Clustered {
    const { columns } = this.#contents;
    const lat = columns.lat.at(number);
    const kind = columns.kinds[columns.kind.at(number)] ?? '';
    return { count: 1, lon, lat, box: [lon, lat, lon, lat], kinds: [[kind, 1]], first: number };
  }
}
