import type { BBox, Geometry, Position } from 'geojson';
import type { Kind, Place } from '../brief/brief';
import { anchorOf } from '../geometry/anchor';
import { anchorWithin } from '../geometry/anchor-within';
import { boundsOf } from '../geometry/bounds';
import { unwrapGeometry } from '../geometry/unwrap';
import { ClusterIndex } from './markers/cluster-index';
import { worldCopyShift } from './view/world-copy';

/** A place that has a position, with what the map has worked out of it. */
export interface MappedPlace {
  readonly place: Place;
  readonly kind: Kind | undefined;
  /** Its place in reading order. */
  readonly order: number;
  /** Where its mark stands; longitudes may leave ±180. */
  readonly anchor: Position;
  /** In continuous longitudes. */
  readonly geometry: Geometry;
  /** Its size in degrees. */
  readonly box: BBox;
}

/** Places that stand near one another: one, or a cluster. */
export interface Spot {
  /** Stable while the same places fall together. */
  readonly key: string;
  readonly position: Position;
  /** In reading order, never empty; of a large cluster, the first hundred. */
  readonly members: readonly MappedPlace[];
  readonly count: number;
  /** The zoom at which they part; Infinity where they never do. */
  readonly expansionZoom: number;
}

/** What of a brief has a position: points, which may fall together, and areas and lines, which do not. */
export class MappedPlaces {
  /** All of them, in reading order. */
  readonly all: readonly MappedPlace[];
  readonly #points: readonly MappedPlace[];
  readonly #areas: readonly MappedPlace[];
  readonly #clusters: ClusterIndex;

  constructor(places: readonly Place[], kinds: ReadonlyMap<string, Kind>, maxZoom: number) {
    const mapped = places.flatMap((place, order): MappedPlace[] => {
      if (!place.geometry) return [];
      const geometry = unwrapGeometry(place.geometry);
      const box = boundsOf([geometry]) ?? [0, 0, 0, 0];
      const kind = kinds.get(place.kind);
      return [{ place, kind, order, anchor: anchorOf(geometry), geometry, box }];
    });
    this.all = mapped;
    this.#points = mapped.filter(({ geometry }) => isPoint(geometry));
    this.#areas = mapped.filter(({ geometry }) => !isPoint(geometry));
    this.#clusters = new ClusterIndex(
      this.#points.map(({ place, anchor }) => ({ id: place.id, position: anchor })),
      maxZoom,
    );
  }

  /** The points in a box [west, south, east, north], which may leave ±180. */
  spots(box: BBox, zoom: number): Spot[] {
    return this.#clusters.spots(box, zoom).map(({ members, ...spot }) => ({
      ...spot,
      members: members.flatMap((index) => this.#points[index] ?? []),
    }));
  }

  /** Areas and lines, each with where its name stands in what is seen of it. */
  areas([west, south, east, north]: readonly [number, number, number, number]): [
    MappedPlace,
    Position,
  ][] {
    const middle = (west + east) / 2;
    return this.#areas.map((area) => {
      const shift = worldCopyShift(area.anchor[0] ?? 0, middle);
      const seen = [west - shift, south, east - shift, north] as const;
      return [area, anchorWithin(area.geometry, area.anchor, seen)];
    });
  }

  /** The lowest zoom at which a place stands alone; 0 for one that is no point. */
  apartZoom(id: string): number {
    const index = this.#points.findIndex(({ place }) => place.id === id);
    return index < 0 ? 0 : this.#clusters.apartZoom(index);
  }
}

function isPoint({ type }: Geometry): boolean {
  return type === 'Point' || type === 'MultiPoint';
}
