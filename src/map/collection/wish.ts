import type { Filter } from '../../brief/queries/filter';
import type { Cluster, Collection } from '../../collection/port';
import type { Bounds } from '../../geometry/bounds';
import { worldSize, worldY } from '../../geometry/mercator';

/** How far apart marks stand, in pixels where letters have their own size: as near as they can be told apart, and ever farther where they are too many. */
const RADII = [26, 44, 64, 90];
/** With more clusters than one on so many square pixels a view says nothing: they are drawn farther apart … */
const CROWDED = 9000;
/** … but for so many, which are not too many on any screen; and never more than so many are drawn. */
const MOST_CLUSTERS = { least: 24, most: 160 };
/** With fewer than this part of them there is room for nearer ones. */
const SPARSE = 0.4;
/** The number of so many does not fit into the circle of those that stand nearest. */
const LARGE = 1000;
/** Of single marks a view bears more. */
const MOST_ITEMS = 2500;

/** What is wanted of a collection. */
export interface Wish {
  readonly collection: Collection;
  readonly filter: Filter;
  readonly apart: readonly string[];
  /** With what is drawn beyond the view. */
  readonly box: Bounds;
  readonly zoom: number;
  /** A factor on every size of type: marks of larger numbers stand farther apart. */
  readonly scale: number;
}

export interface Granted extends Wish {
  readonly clusters: readonly Cluster[];
  /** How far apart they stand at least, in pixels. */
  readonly spacing: number;
}

/** Asks for clusters, and remembers for each zoom how far apart they had to be: what is moved aside stays as it is. */
export class Spacing {
  #levels = new Map<number, number>();
  #collection: Collection | null = null;
  #filter: Filter | null = null;

  async ask(wish: Wish, signal: AbortSignal): Promise<Granted> {
    const { collection, filter, apart, box, zoom, scale } = wish;
    this.#begin(collection, filter);
    const key = Math.round(zoom);
    let level = this.#levels.get(key) ?? this.#guess(key);
    const most = mostIn(box, zoom) / scale ** 2;
    let mayGoNearer = true;
    for (;;) {
      const radius = (RADII[level] ?? 0) * scale;
      const clusters = await collection.clusters({ box, zoom, radius, apart }, filter, signal);
      const many = clusters.reduce((sum, { row }) => sum + (row ? 0 : 1), 0);
      const nearest = clusters.some(({ count }) => count >= LARGE) ? 1 : 0;
      const isTooMany = many > most || clusters.length > MOST_ITEMS || level < nearest;
      if (isTooMany && level < RADII.length - 1) {
        level += 1;
        mayGoNearer = false;
      } else if (level > nearest && many < most * SPARSE && mayGoNearer) {
        level -= 1;
      } else {
        this.#levels.set(key, level);
        return { ...wish, clusters, spacing: radius };
      }
    }
  }

  #begin(collection: Collection, filter: Filter): void {
    if (collection === this.#collection && filter === this.#filter) return;
    this.#collection = collection;
    this.#filter = filter;
    this.#levels = new Map();
  }

  /** As at the next zoom that is known; from afar, where a collection of any size is a crowd, as far apart as can be. */
  #guess(zoom: number): number {
    return this.#levels.get(zoom - 1) ?? this.#levels.get(zoom + 1) ?? 2;
  }
}

/** So many clusters are drawn in a box. */
function mostIn([west, south, east, north]: Bounds, zoom: number): number {
  const across = worldSize(zoom);
  const pixels = ((east - west) / 360) * (worldY(south) - worldY(north)) * across ** 2;
  const { least, most } = MOST_CLUSTERS;
  return Math.min(most, Math.max(least, pixels / CROWDED));
}
