import type { Geometry, Position } from 'geojson';
import type { Kind, Place } from '../brief/brief';
import { languageOf } from '../brief/script';
import { anchorOfUnwrapped } from '../geometry/anchor';
import { anchorWithin } from '../geometry/anchor-within';
import { type Bounds, extentOf } from '../geometry/bounds';
import { contains } from '../geometry/contains';
import { foldTurns } from '../geometry/fold-turns';
import { densifyLine } from '../geometry/great-circle';
import { worldCopyShift } from '../geometry/longitude';
import { type BeyondEdge, beyondEdge } from '../geometry/map-edge';
import { mapParts } from '../geometry/parts';
import { linesOf, pointsOf, polygonsOf } from '../geometry/positions';
import { unwrapGeometry } from '../geometry/unwrap';
import type { Losses } from './losses';
import { ClusterIndex } from './markers/cluster-index';

/** What the brief says of a place besides the place itself. */
interface Told {
  readonly kind: Kind | undefined;
  /** Its place in reading order. */
  readonly order: number;
  /** Of the article. */
  readonly lang: string | null;
}

/** A place that has a position, with what the map has worked out of it. */
export class MappedPlace {
  readonly place: Place;
  readonly kind: Kind | undefined;
  /** Its place in reading order. */
  readonly order: number;
  /** What `lang` can be said of its name. */
  readonly lang: string;
  /** As it is drawn: in continuous longitudes, lines along great circles. */
  readonly geometry: Geometry;
  /** Its size in degrees, in the same longitudes. */
  readonly bounds: Bounds;
  /** What lies past the ends of the map. */
  readonly beyond: BeyondEdge;
  /** Where its marks stand; none for lines and areas, whose names are their marks. */
  readonly points: readonly Position[];
  #anchor: Position | null = null;

  constructor(place: Place, geometry: Geometry, { kind, order, lang }: Told) {
    this.place = place;
    this.kind = kind;
    this.order = order;
    this.lang = languageOf(place.name, lang);
    this.geometry = foldTurns(
      mapParts(unwrapGeometry(geometry), (part, of) =>
        of === 'line' ? part.map(densifyLine) : part,
      ),
    );
    this.bounds = extentOf(this.geometry);
    this.beyond = beyondEdge(this.geometry);
    // An area of which nothing can be seen has a mark at the edge that it lies beyond.
    const own = this.beyond.isAll && this.hasShape ? [this.anchor] : pointsOf(this.geometry);
    this.points = distinct(own);
  }

  /** Where it is marked or named; longitudes may leave ±180. Of a large area this takes time: not before it is asked for. */
  get anchor(): Position {
    this.#anchor ??= anchorOfUnwrapped(this.geometry);
    return this.#anchor;
  }

  /** Whether it has an inside. */
  get isArea(): boolean {
    return !polygonsOf(this.geometry).next().done;
  }

  /** Whether anything but marks is drawn of it. */
  get hasShape(): boolean {
    return this.isArea || !linesOf(this.geometry).next().done;
  }

  /** Whether a position, in any copy of the world, lies on it. */
  holds([lng = 0, lat = 0]: Position): boolean {
    const position = [lng + worldCopyShift(lng, middleOf(this.bounds)), lat];
    return [...polygonsOf(this.geometry)].some((rings) => contains(rings, position));
  }
}

/** One mark of a place, which may have several. */
export interface Stand {
  readonly mapped: MappedPlace;
  /** Stable, and no other's. */
  readonly key: string;
  readonly position: Position;
}

/** Places that stand near one another: one, or a cluster. */
export interface Spot {
  /** Stable while the same places fall together. */
  readonly key: string;
  readonly position: Position;
  /** One for each place, in reading order, never empty; of a large cluster, the first ones. */
  readonly members: readonly Stand[];
  /** How many places. */
  readonly count: number;
  /** The zoom at which they part; Infinity where they never do. */
  readonly expansionZoom: number;
}

/** What of a brief has a position: points, which may fall together, and areas and lines, which do not. */
export class MappedPlaces {
  /** All of them, in reading order. */
  readonly all: readonly MappedPlace[];
  readonly #stands: readonly Stand[];
  readonly #areas: readonly MappedPlace[];
  readonly #clusters: ClusterIndex;
  readonly #losses: Losses;

  constructor(all: readonly MappedPlace[], maxZoom: number, losses: Losses) {
    this.#losses = losses;
    this.all = all;
    this.#stands = this.all.flatMap((mapped) =>
      mapped.points.map((position, at) => ({ mapped, key: `${mapped.order}/${at}`, position })),
    );
    this.#areas = this.all.filter(({ points }) => points.length === 0);
    this.#clusters = new ClusterIndex(
      this.#stands.map(({ mapped, position }) => ({ owner: mapped.order, position })),
      maxZoom,
    );
  }

  find(id: string | null): MappedPlace | undefined {
    return this.all.find(({ place }) => place.id === id);
  }

  /** The points within bounds. */
  spots(bounds: Bounds, zoom: number): Spot[] {
    return this.#clusters.spots(bounds, zoom).map(({ members, ...spot }) => ({
      ...spot,
      members: members.flatMap((index) => this.#stands[index] ?? []),
    }));
  }

  /** Every mark of a place, whether it falls together with others or not. */
  standsOf(mapped: MappedPlace): readonly Stand[] {
    if (mapped.points.length === 0) return [];
    const first = this.#firstOf(mapped);
    return this.#stands.slice(first, first + mapped.points.length);
  }

  /** Areas and lines that reach into bounds, each with where its name stands in what is seen of it. */
  areas([west, south, east, north]: Bounds): [MappedPlace, Position][] {
    const middle = (west + east) / 2;
    return this.#areas.flatMap((area): [MappedPlace, Position][] => {
      const seen = seenFrom(area.bounds, [west, south, east, north], middle);
      if (isApart(area.bounds, seen)) return [];
      const anchor = () => anchorWithin(area.geometry, area.anchor, seen);
      const at = this.#losses.attempt(area.place, anchor, null);
      return at ? [[area, at]] : [];
    });
  }

  /** How many reach into bounds. */
  countIn(bounds: Bounds): number {
    const middle = middleOf(bounds);
    return this.all.filter(
      (place) => !isApart(place.bounds, seenFrom(place.bounds, bounds, middle)),
    ).length;
  }

  /** The lowest zoom at which a place stands alone; 0 for one that is no point. */
  apartZoom(mapped: MappedPlace): number {
    return mapped.points.length === 0 ? 0 : this.#clusters.apartZoom(this.#firstOf(mapped));
  }

  #firstOf(mapped: MappedPlace): number {
    return this.#stands.findIndex((stand) => stand.mapped === mapped);
  }
}

/** The longitude in the middle. */
export function middleOf([west, , east]: Bounds): number {
  return (west + east) / 2;
}

/** Bounds of the view in the copy of the world that a place is in. */
function seenFrom(place: Bounds, [west, south, east, north]: Bounds, middle: number): Bounds {
  const shift = worldCopyShift(middleOf(place), middle);
  return [west - shift, south, east - shift, north];
}

function isApart([west, south, east, north]: Bounds, [left, bottom, right, top]: Bounds): boolean {
  return west > right || east < left || south > top || north < bottom;
}

/** Without those that stand in one spot, in whichever turn of the globe. */
function distinct(points: readonly Position[]): readonly Position[] {
  if (points.length < 2) return points;
  const seen = new Map<string, Position>();
  for (const point of points) {
    const [lng = 0, lat = 0] = point;
    const key = `${(((lng % 360) + 360) % 360).toFixed(9)} ${lat}`;
    if (!seen.has(key)) seen.set(key, point);
  }
  return [...seen.values()];
}
