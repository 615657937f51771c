import type { Position } from 'geojson';
import { anchorWithin } from '../../geometry/anchor-within';
import type { Bounds } from '../../geometry/bounds';
import { worldCopyShift } from '../../geometry/longitude';
import { ClusterIndex } from './cluster-index';
import type { Losses } from './losses';
import { type MappedPlace, middleOf } from './mapped-place';

/** One mark of a place, which may have several. */
export interface Stand {
  readonly mapped: MappedPlace;
  /** Stable and unique. */
  readonly key: string;
  readonly position: Position;
}

/** Places that stand near one another: one, or a cluster. */
export interface Spot {
  /** Stable while the same places fall together. */
  readonly key: string;
  readonly position: Position;
  /** One for each place, in reading order, never empty; only the first ones of a large cluster. */
  readonly members: readonly Stand[];
  /** How many places. */
  readonly count: number;
  /** The zoom at which they part; Infinity where they never do. */
  readonly expansionZoom: number;
}

/** The places of a brief with a position: points, which may fall together, and areas and lines, which do not. */
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

  /** Areas and lines that reach into bounds, each with where its name stands in its visible part. */
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

  /** The lowest zoom at which a place stands alone; 0 for anything but a point. */
  apartZoom(mapped: MappedPlace): number {
    return mapped.points.length === 0 ? 0 : this.#clusters.apartZoom(this.#firstOf(mapped));
  }

  #firstOf(mapped: MappedPlace): number {
    return this.#stands.findIndex((stand) => stand.mapped === mapped);
  }
}

/** Bounds of the view in the copy of the world in which a place lies. */
function seenFrom(place: Bounds, [west, south, east, north]: Bounds, middle: number): Bounds {
  const shift = worldCopyShift(middleOf(place), middle);
  return [west - shift, south, east - shift, north];
}

function isApart([west, south, east, north]: Bounds, [left, bottom, right, top]: Bounds): boolean {
  return west > right || east < left || south > top || north < bottom;
}
