import type { Feature, Point, Position } from 'geojson';
import Supercluster from 'supercluster';
import type { Bounds } from '../../geometry/bounds';
import { wrapLongitude } from '../../geometry/longitude';

/** Marks nearer to each other than this, in CSS pixels, become a cluster. */
const RADIUS = 24;
const TILE = 256;
/** Members listed of a cluster that parts further in, and of one that never does: as many as can stand around it. */
const LISTED = 100;
const SPREAD = 300;
/** Stands for the owner where there are several. */
const SEVERAL = -1;

/** What stands at one spot of the map: one point, or several that would cover each other. */
export interface IndexedSpot {
  /** Stable while the spot is the same. */
  readonly key: string;
  readonly position: Position;
  /** Indexes of the points here, one for each owner, in their order; never empty, and of a large cluster not all. */
  readonly members: readonly number[];
  /** How many owners. */
  readonly count: number;
  /** The zoom at which they part; Infinity where they never do. */
  readonly expansionZoom: number;
}

export interface IndexedPoint {
  /** The number of the place that it belongs to; points of one place follow one another. */
  readonly owner: number;
  readonly position: Position;
}

interface Owner {
  /** The number of the place, or SEVERAL. */
  owner: number;
}

interface PointProperties extends Owner {
  readonly index: number;
}

/** Finds the points of a view at a zoom; those that fall together share one spot. */
export class ClusterIndex {
  readonly #index: Supercluster<PointProperties, Owner>;
  readonly #points: readonly IndexedPoint[];
  readonly #maxZoom: number;
  /** Whether any place has more than one point; if none has, a cluster has as many places as points. */
  readonly #isShared: boolean;

  constructor(points: readonly IndexedPoint[], maxZoom: number) {
    this.#points = points;
    this.#maxZoom = maxZoom;
    this.#isShared = points.some(({ owner }, i) => owner === points[i + 1]?.owner);
    this.#index = new Supercluster({
      radius: RADIUS,
      extent: TILE,
      maxZoom,
      minPoints: 2,
      ...(this.#isShared && { map: ({ owner }) => ({ owner }), reduce }),
    });
    this.#index.load(points.map(toFeature));
  }

  /** The spots within bounds. */
  spots([west, south, east, north]: Bounds, zoom: number): IndexedSpot[] {
    const bbox: [number, number, number, number] = [west, south, east, north];
    return this.#index.getClusters(bbox, Math.round(zoom)).map((found) => this.#toSpot(found));
  }

  #toSpot(found: Feature<Point>): IndexedSpot {
    const properties = found.properties ?? {};
    const cluster: unknown = properties['cluster_id'];
    if (typeof cluster !== 'number') return this.#single(indexOf(found));
    const isOne = this.#isShared && properties['owner'] !== SEVERAL;
    if (isOne) return this.#single(indexOf(this.#index.getLeaves(cluster, 1)[0]));
    const expansion = this.#index.getClusterExpansionZoom(cluster);
    const isForEver = expansion > this.#maxZoom;
    const listed = isForEver ? SPREAD : LISTED;
    const limit = this.#isShared ? Number.POSITIVE_INFINITY : listed;
    const owners = this.#onePerOwner(this.#index.getLeaves(cluster, limit).map(indexOf));
    return {
      key: `${owners[0]}+${properties['point_count']}`,
      position: found.geometry.coordinates,
      members: owners.slice(0, listed),
      count: this.#isShared ? owners.length : Number(properties['point_count']),
      expansionZoom: isForEver ? Number.POSITIVE_INFINITY : expansion,
    };
  }

  #single(index: number): IndexedSpot {
    const position = this.#points[index]?.position ?? [0, 0];
    return { key: String(index), position, members: [index], count: 1, expansionZoom: 0 };
  }

  /** In order, the first point of each owner. */
  #onePerOwner(indexes: number[]): number[] {
    indexes.sort((a, b) => a - b);
    return indexes.filter(
      (index, i) => this.#points[index]?.owner !== this.#points[indexes[i - 1] ?? -1]?.owner,
    );
  }

  /** The lowest zoom at which the point at `index` stands alone; `maxZoom` where it never does. */
  apartZoom(index: number): number {
    const point = this.#points[index];
    if (!point) return 0;
    const [x = 0, y = 0] = point.position;
    const near = 1e-6;
    for (let zoom = 0; zoom < this.#maxZoom; zoom++) {
      const alone = this.#index
        .getClusters([x - near, y - near, x + near, y + near], zoom)
        .some((found) => indexOf(found) === index);
      if (alone) return zoom;
    }
    return this.#maxZoom;
  }
}

function indexOf(leaf: Feature<Point> | undefined): number {
  return Number(leaf?.properties?.['index']);
}

function reduce(all: Owner, { owner }: Readonly<Owner>): void {
  if (all.owner !== owner) all.owner = SEVERAL;
}

/** The two ends of the world square are one meridian, and what stands on it falls together. */
function toFeature(
  { owner, position }: IndexedPoint,
  index: number,
): Feature<Point, PointProperties> {
  const [longitude = 0, latitude = 0] = position;
  const wrapped = wrapLongitude(longitude);
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [wrapped === 180 ? -180 : wrapped, latitude] },
    properties: { index, owner },
  };
}
