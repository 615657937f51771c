import { Supercluster } from '@maplibre/geojson-vt';
import type { BBox, Feature, Point, Position } from 'geojson';

/** Markers nearer than this, in CSS pixels, are told apart by a cluster. */
const RADIUS = 24;
const TILE = 256;

/** What stands at one spot of the map: one point, or several that would cover each other. */
export interface PointSpot {
  /** Stable while the spot is the same: its point's id, or its first point's with their number. */
  readonly key: string;
  readonly position: Position;
  /** Indexes of the points here in their order; never empty. A cluster lists the first hundred. */
  readonly members: readonly number[];
  readonly count: number;
  /** The zoom at which they part; Infinity where they never do. */
  readonly expansionZoom: number;
}

export interface IndexedPoint {
  readonly id: string;
  readonly position: Position;
}

/** Points by zoom and view, those that fall together in one spot. */
export class ClusterIndex {
  readonly #index: Supercluster;
  readonly #points: readonly IndexedPoint[];
  readonly #maxZoom: number;

  constructor(points: readonly IndexedPoint[], maxZoom: number) {
    this.#points = points;
    this.#maxZoom = maxZoom;
    this.#index = new Supercluster({ radius: RADIUS, extent: TILE, maxZoom, minPoints: 2 });
    this.#index.load(points.map(toFeature));
  }

  /** The spots inside a box [west, south, east, north], which may leave ±180. */
  spots([west, south, east, north]: BBox, zoom: number): PointSpot[] {
    const box: [number, number, number, number] = [west, south, east, north];
    return this.#index.getClusters(box, Math.round(zoom)).map((found) => this.#toSpot(found));
  }

  #toSpot(found: Feature<Point>): PointSpot {
    const properties = found.properties ?? {};
    const cluster: unknown = properties['cluster_id'];
    const members = (typeof cluster === 'number' ? this.#index.getLeaves(cluster, 100) : [found])
      .map((leaf) => Number(leaf.properties?.['index']))
      .sort((a, b) => a - b);
    const first = this.#points[members[0] ?? 0]?.id ?? '';
    if (typeof cluster !== 'number') {
      const position = this.#points[members[0] ?? 0]?.position ?? found.geometry.coordinates;
      return { key: first, position, members, count: 1, expansionZoom: 0 };
    }
    const expansion = this.#index.getClusterExpansionZoom(cluster);
    return {
      key: `${first}+${properties['point_count']}`,
      position: found.geometry.coordinates,
      members,
      count: Number(properties['point_count']),
      expansionZoom: expansion > this.#maxZoom ? Number.POSITIVE_INFINITY : expansion,
    };
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
        .some((found) => found.properties?.['index'] === index);
      if (alone) return zoom;
    }
    return this.#maxZoom;
  }
}

function toFeature({ position }: IndexedPoint, index: number): Feature<Point> {
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: position },
    properties: { index },
  };
}
