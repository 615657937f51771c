import type { BBox, Geometry, Position } from 'geojson';
import type { Kind, Place } from '../brief/brief';
import { anchorOf } from '../geometry/anchor';
import { anchorWithin, type Box } from '../geometry/anchor-within';
import { boundsOf } from '../geometry/bounds';
import { contains } from '../geometry/contains';
import { polygonsOf } from '../geometry/positions';
import { unwrapGeometry } from '../geometry/unwrap';
import { ClusterIndex } from './markers/cluster-index';
import { worldCopyShift } from './view/world-copy';

/** A place that has a position, with what the map has worked out of it. */
export class MappedPlace {
  readonly place: Place;
  readonly kind: Kind | undefined;
  /** Its place in reading order. */
  readonly order: number;
  /** In continuous longitudes. */
  readonly geometry: Geometry;
  /** Its size in degrees. */
  readonly box: BBox;
  #anchor: Position | null = null;

  constructor(place: Place, geometry: Geometry, kind: Kind | undefined, order: number) {
    this.place = place;
    this.kind = kind;
    this.order = order;
    this.geometry = unwrapGeometry(geometry);
    this.box = boundsOf([this.geometry]) ?? [0, 0, 0, 0];
  }

  /** Where its mark stands; longitudes may leave ±180. Of a large area this takes time: not before it is asked for. */
  get anchor(): Position {
    this.#anchor ??= anchorOf(this.geometry);
    return this.#anchor;
  }

  /** Whether it has an inside. */
  get isArea(): boolean {
    return !polygonsOf(this.geometry).next().done;
  }

  /** Whether a position, in any copy of the world, lies on it. */
  holds([lng = 0, lat = 0]: Position): boolean {
    const position = [lng + worldCopyShift(lng, middleOf(this.box)), lat];
    return [...polygonsOf(this.geometry)].some((rings) => contains(rings, position));
  }
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
    const mapped = places.flatMap((place, order) => {
      const { geometry, kind } = place;
      return geometry ? new MappedPlace(place, geometry, kinds.get(kind), order) : [];
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

  /** Areas and lines that reach into a box, each with where its name stands in what is seen of it. */
  areas([west, south, east, north]: Box): [MappedPlace, Position][] {
    const middle = (west + east) / 2;
    return this.#areas.flatMap((area): [MappedPlace, Position][] => {
      const seen = seenFrom(area.box, [west, south, east, north], middle);
      if (isApart(area.box, seen)) return [];
      return [[area, anchorWithin(area.geometry, area.anchor, seen)]];
    });
  }

  /** How many reach into a box. */
  countIn(box: Box): number {
    const middle = (box[0] + box[2]) / 2;
    return this.all.filter((place) => !isApart(place.box, seenFrom(place.box, box, middle))).length;
  }

  /** The lowest zoom at which a place stands alone; 0 for one that is no point. */
  apartZoom(id: string): number {
    const index = this.#points.findIndex(({ place }) => place.id === id);
    return index < 0 ? 0 : this.#clusters.apartZoom(index);
  }
}

/** The longitude in the middle of a box. */
export function middleOf([west, , east]: BBox): number {
  return (west + Number(east)) / 2;
}

/** A box of the view in the copy of the world that a place is in. */
function seenFrom(place: BBox, [west, south, east, north]: Box, middle: number): Box {
  const shift = worldCopyShift(middleOf(place), middle);
  return [west - shift, south, east - shift, north];
}

function isApart([west, south, east, north]: BBox, [left, bottom, right, top]: Box): boolean {
  return west > right || Number(east) < left || south > top || Number(north) < bottom;
}

function isPoint({ type }: Geometry): boolean {
  return type === 'Point' || type === 'MultiPoint';
}
