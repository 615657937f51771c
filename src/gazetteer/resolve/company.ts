import { metersApart } from '../earth';
import type { GazetteerPlace } from '../index/place';

/** What a name may mean, in short: the gazetteer's matches, with the name itself. */
export interface Party {
  readonly name: string;
  readonly places: readonly GazetteerPlace[];
}

/** How much the other names of a text speak for a place, and which of them stands nearest. */
export interface Support {
  readonly score: number;
  readonly nearest: { readonly name: string; readonly meters: number } | null;
  /** The county that the text names, and the place is in. */
  readonly county: string | null;
}

/** Places as near as this speak for one another, the nearer the more. */
const NEAR = 100_000;
/** How many of a text's other names are asked: enough to decide. */
const MOST_ASKED = 60;

/**
 * The names of a text as company for one another: a Paris with a Henry County beside it is that in Tennessee. This
 * needs no decisions first; a rare name says more than a frequent one.
 */
export class Company {
  readonly #parties: readonly Party[];

  constructor(parties: readonly Party[]) {
    this.#parties = parties.filter(({ places }) => places.length > 0);
  }

  /** `name` is that of the place itself, whose own voice does not count. */
  support(name: string, place: GazetteerPlace): Support {
    let score = 0;
    let best: Support['nearest'] = null;
    let county: string | null = null;
    if (place.reach > NEAR) return { score, nearest: best, county };
    for (const party of this.#parties.slice(0, MOST_ASKED)) {
      if (party.name === name) continue;
      const contains = party.places.some((other) => isCountyOf(other, place));
      if (contains) county = party.name;
      if (contains || party.places.some((other) => isCountyOf(place, other)))
        score += contains ? 2.5 : 1.5;
      const meters = nearest(place, party.places);
      if (meters >= NEAR) continue;
      score += (2.8 * (1 - meters / NEAR)) / Math.sqrt(party.places.length);
      if (best === null || meters < best.meters) best = { name: party.name, meters };
    }
    return { score: Math.min(3, score), nearest: best, county };
  }
}

function isCountyOf(area: GazetteerPlace, place: GazetteerPlace): boolean {
  return (
    area.type === 'county' &&
    place.type !== 'county' &&
    area.county !== '' &&
    area.county === place.county &&
    area.state === place.state &&
    area.country === place.country
  );
}

function nearest(place: GazetteerPlace, others: readonly GazetteerPlace[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const other of others) {
    // A degree of latitude is 111 km: most are ruled out by that alone.
    // Under another name, as Aral is called the Aral Sea somewhere, a place is no company for itself.
    if (other.index === place.index) continue;
    if (other.reach > NEAR || Math.abs(other.lat - place.lat) > 0.9) continue;
    least = Math.min(least, metersApart(place, other));
  }
  return least;
}
