import type { Filter } from '../../brief/queries/filter';
import type { Cluster, Collection } from '../../collection/port';
import type { Bounds } from '../../geometry/bounds';
import { worldSize, worldY } from '../../geometry/mercator';

/**
 * How far apart marks stand, in pixels at the usual font size: as near as they can be told apart, and farther the more
 * there are.
 */
const RADII = [26, 44, 64, 90];
/** One cluster on this many square pixels is as dense as a view may be: denser ones are drawn farther apart … */
const CROWDED = 9000;
/** … unless they are so few that any screen has room for them; and never more than `most` are drawn. */
const MOST_CLUSTERS = { least: 24, most: 160 };
/** With less than this share of the most clusters, they may stand nearer. */
const SPARSE = 0.4;
/** From this count on, the number does not fit into a circle at the nearest spacing. */
const LARGE = 1000;
/** Clusters and single marks together: single marks may stand closer. */
const MOST_ITEMS = 2500;

/** What a view asks of a collection. */
export interface ClusterQuery {
  readonly collection: Collection;
  readonly filter: Filter;
  readonly apart: readonly string[];
  /** The view, with what is drawn beyond it. */
  readonly box: Bounds;
  readonly zoom: number;
  /** A factor on every font size: marks with larger numbers stand farther apart. */
  readonly scale: number;
}

export interface ClusterAnswer extends ClusterQuery {
  readonly clusters: readonly Cluster[];
  /** The least distance between them, in pixels. */
  readonly spacing: number;
}

/** Asks for clusters, and remembers how far apart they had to be at each zoom: panning does not change them. */
export class Spacing {
  #levels = new Map<number, number>();
  #collection: Collection | null = null;
  #filter: Filter | null = null;

  async ask(query: ClusterQuery, signal: AbortSignal): Promise<ClusterAnswer> {
    const { collection, filter, apart, box, zoom, scale } = query;
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
        return { ...query, clusters, spacing: radius };
      }
    }
  }

  #begin(collection: Collection, filter: Filter): void {
    if (collection === this.#collection && filter === this.#filter) return;
    this.#collection = collection;
    this.#filter = filter;
    this.#levels = new Map();
  }

  /** The spacing of an adjacent zoom if known; otherwise wide: from afar, a collection of any size is a crowd. */
  #guess(zoom: number): number {
    return this.#levels.get(zoom - 1) ?? this.#levels.get(zoom + 1) ?? 2;
  }
}

/** The most clusters drawn in a box. */
function mostIn([west, south, east, north]: Bounds, zoom: number): number {
  const across = worldSize(zoom);
  const pixels = ((east - west) / 360) * (worldY(south) - worldY(north)) * across ** 2;
  const { least, most } = MOST_CLUSTERS;
  return Math.min(most, Math.max(least, pixels / CROWDED));
}
