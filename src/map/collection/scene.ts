import type { Cluster, Row } from '../../collection/port';
import { worldX, worldY } from '../../geometry/mercator';
import type { Box } from '../labels/box';

/** The width of the mark of one place, in pixels; and of a smaller one where there are many. */
const SIDE = 26;
const SMALL = { side: 19, from: 250 };
/** The radii of the smallest circle, and of the largest. */
const SMALLEST = 12;
const LARGEST = 26;
/** How far marks stand inside the edges of the map, in pixels, so that all of each is seen. */
const INSET = 14;

/** One place, or several that stand together, with its position on the map. */
export interface Item {
  /** Stable while it stands for the same places. */
  readonly key: string;
  /** Pixels from the world's left and top, at the scene's zoom; outside the world in its other copies. */
  readonly x: number;
  readonly y: number;
  /** Half the width of what is drawn, in pixels. */
  readonly radius: number;
  readonly cluster: Cluster;
  /** Null where there are several. */
  readonly row: Row | null;
}

/** What is drawn of a view, at its zoom. */
export interface Scene {
  readonly zoom: number;
  /** The world's side in pixels. */
  readonly across: number;
  /** How wide the mark of one place is, in pixels. */
  readonly side: number;
  readonly items: readonly Item[];
  /** Those of several places, the largest first. */
  readonly crowds: readonly Item[];
}

/** How many of its places stand in a box. */
export function countIn({ items }: Scene, { x: left, y: top, width, height }: Box): number {
  const isIn = ({ x, y }: Item) => x >= left && x <= left + width && y >= top && y <= top + height;
  return items.filter(isIn).reduce((sum, { cluster }) => sum + cluster.count, 0);
}

export type Direction = 'up' | 'right' | 'down' | 'left';

interface At {
  readonly x: number;
  readonly y: number;
}

export interface SceneOptions {
  readonly zoom: number;
  /** The least distance between clusters, in pixels. */
  readonly spacing: number;
  /** A factor on every font size. */
  readonly scale: number;
  /** Half the visible width of a mark of this kind, as a part of its side. */
  readonly seenOf: (kind: string) => number;
}

/** Lays out clusters on a world `across` pixels wide. */
export function sceneOf(
  clusters: readonly Cluster[],
  across: number,
  { zoom, spacing, scale, seenOf }: SceneOptions,
): Scene {
  const singles = clusters.reduce((sum, { row }) => sum + (row ? 1 : 0), 0);
  const side = singles > SMALL.from ? SMALL.side : SIDE;
  const most = clusters.reduce((found, { count }) => Math.max(found, count), 1);
  const items = clusters.map((cluster): Item => {
    const { count, lon, lat, row } = cluster;
    const y = Math.min(across - INSET, Math.max(INSET, worldY(lat) * across));
    return {
      key: row ? row.id : `${count} ${lon.toFixed(5)} ${lat.toFixed(5)}`,
      x: worldX(lon) * across,
      y,
      radius: row ? side * seenOf(row.kind) : crowdRadius(count, most, spacing, scale),
      cluster,
      row,
    };
  });
  const crowds = items.filter(({ row }) => row === null);
  crowds.sort((a, b) => b.cluster.count - a.cluster.count);
  return { zoom, across, side, items, crowds };
}

/**
 * The radius of a circle for `count` places, the largest being for `most`: it holds its number and keeps off the next.
 */
function crowdRadius(count: number, most: number, spacing: number, scale: number): number {
  const share = Math.log(count) / Math.log(Math.max(most, 1000));
  const smallest = SMALLEST * scale;
  const room = Math.max(0, Math.min(LARGEST * scale, spacing * 0.48) - smallest);
  return Math.round(smallest + room * share ** 1.5);
}

/**
 * The item at a point: of those within reach, the one whose edge is nearest. `reach` is the least radius of a target.
 */
export function itemAt(items: readonly Item[], { x, y }: At, reach: number): Item | null {
  let found: Item | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const far = Math.hypot(item.x - x, item.y - y);
    const outside = far - item.radius;
    if (far > Math.max(item.radius, reach) || outside >= least) continue;
    found = item;
    least = outside;
  }
  return found;
}

/** The more places, the darker: 1 from a hundred, 2 from a thousand, 3 from ten thousand. */
export function sizeOf(count: number): number {
  return Math.min(3, Math.max(0, Math.floor(Math.log10(count)) - 1));
}

/** The weight of a distance sideways: what lies as far aside as ahead still counts, but the straighter way wins. */
const ASIDE = 2;

/** The nearest item in the direction of an arrow key, as a reader expects it; null where none lies there. */
export function nearestTowards(
  items: readonly Item[],
  from: At,
  direction: Direction,
): Item | null {
  const isAcross = direction === 'left' || direction === 'right';
  const sign = direction === 'left' || direction === 'up' ? -1 : 1;
  let found: Item | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const [dx, dy] = [item.x - from.x, item.y - from.y];
    const ahead = sign * (isAcross ? dx : dy);
    const aside = Math.abs(isAcross ? dy : dx);
    if (ahead <= 0 || aside > ahead) continue;
    const far = ahead + ASIDE * aside;
    if (far >= least) continue;
    found = item;
    least = far;
  }
  return found;
}

/** The item nearest to a point. */
export function nearestTo(items: readonly Item[], { x, y }: At): Item | null {
  let found: Item | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const far = (item.x - x) ** 2 + (item.y - y) ** 2;
    if (far >= least) continue;
    found = item;
    least = far;
  }
  return found;
}
