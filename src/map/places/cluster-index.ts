import type { Position } from 'geojson';
import type { Bounds } from '../../geometry/bounds';
import { wrapLongitude } from '../../geometry/longitude';
import { latitudeAt, longitudeAt, worldSize, worldX, worldY } from '../../geometry/mercator';

/** Marks nearer to each other than this, in CSS pixels, become a cluster. */
const RADIUS = 24;
/**
 * The most members listed of a cluster that parts further in, and of one that never does: as many as can stand around
 * it.
 */
const LISTED = 100;
const SPREAD = 300;

/** What stands at one spot of the map: one point, or several that would cover each other. */
export interface IndexedSpot {
  /** Stable while the spot is the same. */
  readonly key: string;
  readonly position: Position;
  /**
   * Indexes of the points here, one for each owner, in their order; never empty; of a large cluster, only the first.
   */
  readonly members: readonly number[];
  /** How many owners. */
  readonly count: number;
  /** The zoom at which they part; Infinity where they never do. */
  readonly expansionZoom: number;
}

export interface IndexedPoint {
  /** The number of the place to which it belongs; points of one place follow one another. */
  readonly owner: number;
  readonly position: Position;
}

/** Points that share a spot; x and y on the world square. */
interface Group {
  readonly x: number;
  readonly y: number;
  /** Their indexes, in no order. */
  readonly points: readonly number[];
  /** The lowest zoom at which they part. */
  readonly apartZoom: number;
}

/**
 * Finds the points of a view at a zoom; those that fall together share a spot. From the nearest zoom outward, each
 * group in turn takes in whatever stands too near to it, as supercluster does.
 */
export class ClusterIndex {
  readonly #points: readonly IndexedPoint[];
  readonly #maxZoom: number;
  /** By zoom; at one past the nearest, all points are apart. */
  readonly #groups: readonly (readonly Group[])[];
  /** By point: the lowest zoom at which it stands alone. */
  readonly #apartZooms: Uint8Array;

  constructor(points: readonly IndexedPoint[], maxZoom: number) {
    this.#points = points;
    this.#maxZoom = maxZoom;
    this.#apartZooms = new Uint8Array(points.length);
    const levels: (readonly Group[])[] = [points.map(groupOf)];
    for (let zoom = maxZoom; zoom >= 0; zoom--) {
      levels.unshift(this.#joined(levels[0] ?? [], zoom));
    }
    this.#groups = levels;
  }

  /** The spots within bounds. */
  spots([west, south, east, north]: Bounds, zoom: number): IndexedSpot[] {
    const [left, top, bottom] = [worldX(west), worldY(north), worldY(south)];
    const width = (east - west) / 360;
    const level = Math.min(Math.max(Math.round(zoom), 0), this.#maxZoom + 1);
    const groups = this.#groups[level] ?? [];
    const isSeen = ({ x, y }: Group) =>
      y >= top && y <= bottom && x - left - Math.floor(x - left) <= width;
    return groups.filter(isSeen).map((group) => this.#toSpot(group));
  }

  #toSpot({ x, y, points, apartZoom }: Group): IndexedSpot {
    const owners = this.#onePerOwner(points);
    const [first = 0] = owners;
    if (owners.length === 1) {
      const position = this.#points[first]?.position ?? [0, 0];
      return { key: `${first}`, position, members: owners, count: 1, expansionZoom: 0 };
    }
    const isForEver = apartZoom > this.#maxZoom;
    return {
      key: `${first}+${points.length}`,
      position: [longitudeAt(x), latitudeAt(y)],
      members: owners.slice(0, isForEver ? SPREAD : LISTED),
      count: owners.length,
      expansionZoom: isForEver ? Number.POSITIVE_INFINITY : apartZoom,
    };
  }

  /** The first point of each owner, in order. */
  #onePerOwner(indexes: readonly number[]): number[] {
    const sorted = indexes.toSorted((a, b) => a - b);
    const ownerOf = (index = -1) => this.#points[index]?.owner;
    return sorted.filter((index, i) => ownerOf(index) !== ownerOf(sorted[i - 1]));
  }

  /** The lowest zoom at which the point at `index` stands alone; `maxZoom` where it never does. */
  apartZoom(index: number): number {
    return Math.min(this.#apartZooms[index] ?? 0, this.#maxZoom);
  }

  /** The groups of the next zoom inward, joined where they are too near to each other at this one. */
  #joined(groups: readonly Group[], zoom: number): readonly Group[] {
    const radius = RADIUS / worldSize(zoom);
    const grid = new Grid(groups, radius);
    const isTaken = new Uint8Array(groups.length);
    const joined: Group[] = [];
    for (let i = 0; i < groups.length; i++) {
      const group = groups[i];
      if (!group || isTaken[i]) continue;
      isTaken[i] = 1;
      const near = grid.take(group, isTaken);
      joined.push(near.length === 0 ? group : this.#join([i, ...near], groups, zoom + 1));
    }
    return joined.length === groups.length ? groups : joined;
  }

  /** One group, in the middle of all its points. */
  #join(numbers: readonly number[], groups: readonly Group[], apartZoom: number): Group {
    const parts = numbers.flatMap((number) => groups[number] ?? []);
    const points = parts.flatMap((part) => part.points);
    const middle = (of: (part: Group) => number) =>
      parts.reduce((sum, part) => sum + of(part) * part.points.length, 0) / points.length;
    const start = parts[0]?.x ?? 0;
    const x = start + middle((part) => shortWay(start, part.x));
    for (const part of parts) {
      const [alone] = part.points;
      if (part.points.length === 1 && alone !== undefined) this.#apartZooms[alone] = apartZoom;
    }
    return { x: x - Math.floor(x), y: middle(({ y }) => y), points, apartZoom };
  }
}

/** Groups by the cells of a grid, so that each looks only at those around it. */
class Grid {
  readonly #radius: number;
  readonly #x: Float64Array;
  readonly #y: Float64Array;
  /** The first group of each cell, and after each group the next one there: numbers from 1, ended by 0. */
  readonly #first: Uint32Array;
  readonly #next: Uint32Array;

  constructor(groups: readonly Group[], radius: number) {
    this.#radius = radius;
    this.#x = new Float64Array(groups.length);
    this.#y = new Float64Array(groups.length);
    this.#first = new Uint32Array(2 ** Math.ceil(Math.log2(groups.length + 1)));
    this.#next = new Uint32Array(groups.length);
    groups.forEach(({ x, y }, i) => {
      this.#x[i] = x;
      this.#y[i] = y;
      const slot = this.#slot(this.#cell(x), this.#cell(y));
      this.#next[i] = this.#first[slot] ?? 0;
      this.#first[slot] = i + 1;
    });
  }

  /** Takes the groups within the radius of one that are not taken yet; returns their numbers. */
  take({ x, y }: Group, isTaken: Uint8Array): number[] {
    const found: number[] = [];
    this.#take(x, y, isTaken, found);
    if (x < this.#radius) this.#take(x + 1, y, isTaken, found);
    if (x > 1 - this.#radius) this.#take(x - 1, y, isTaken, found);
    return found;
  }

  #take(x: number, y: number, isTaken: Uint8Array, found: number[]): void {
    const radius = this.#radius;
    // A cell is two radii wide: whatever is near lies in this one, or in those on its nearer sides.
    const [left, right] = [this.#cell(x - radius), this.#cell(x + radius)];
    const [top, bottom] = [this.#cell(y - radius), this.#cell(y + radius)];
    for (let column = left; column <= right; column++) {
      for (let row = top; row <= bottom; row++) {
        for (let at = this.#first[this.#slot(column, row)] ?? 0; at > 0; ) {
          const other = at - 1;
          at = this.#next[other] ?? 0;
          const [dx, dy] = [x - (this.#x[other] ?? 0), y - (this.#y[other] ?? 0)];
          if (isTaken[other] || dx * dx + dy * dy > radius * radius) continue;
          isTaken[other] = 1;
          found.push(other);
        }
      }
    }
  }

  #cell(at: number): number {
    return Math.floor(at / (2 * this.#radius));
  }

  /** Several cells may share a slot, so distances must be measured. */
  #slot(column: number, row: number): number {
    const mixed = Math.imul(column, 73_856_093) ^ Math.imul(row, 19_349_663);
    return (mixed ^ (mixed >>> 15)) & (this.#first.length - 1);
  }
}

/** From one x of the world square to another, across the date line where that is nearer. */
function shortWay(from: number, to: number): number {
  return to - from - Math.round(to - from);
}

function groupOf({ position }: IndexedPoint, index: number): Group {
  const [longitude = 0, latitude = 0] = position;
  return {
    x: worldX(wrapLongitude(longitude)),
    y: worldY(latitude),
    points: [index],
    apartZoom: 0,
  };
}
