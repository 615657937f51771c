import type { Geometry } from 'geojson';
import { anchorOf } from '../geometry/anchor';
import { distanceBetween, type Reach } from '../geometry/distance';
import type { Brief, Place } from './brief';
import { placeIndex } from './place-index';

/** Great-circle metres between two places; `nearest` and `farthest` differ where one is not a point. */
export interface Distance {
  readonly from: Place;
  readonly to: Place;
  readonly nearest: number;
  readonly farthest: number;
}

/** How many of the nearest places stand in where no distance was declared. */
const STAND_INS = 3;
const KILOMETER = 1_000;

/**
 * The distances that tell something of a place: those it declares, then those others declare to it; where
 * there is none, those to the three nearest places that are points. An event is where it happened.
 */
export function distancesFrom(brief: Brief, place: Place): readonly Distance[] {
  const { byId } = placeIndex(brief);
  const declared = place.distancesTo.map((id) => byId.get(id)).filter((to) => to !== undefined);
  const declaring = brief.places.filter((other) => other.distancesTo.includes(place.id));
  const partners = [...new Set([...declared, ...declaring])];
  const chosen = partners.length > 0 ? partners : nearestPoints(brief, place);
  return chosen.flatMap((to) => distance(brief, place, to));
}

/** Every declared distance of a brief, each pair once, in reading order. */
export function storyDistances(brief: Brief): readonly Distance[] {
  const { byId } = placeIndex(brief);
  const partnersOf = new Map<Place, Set<Place>>();
  return brief.places.flatMap((from) =>
    from.distancesTo.flatMap((id) => {
      const to = byId.get(id);
      if (to === undefined || to === from || partnersOf.get(to)?.has(from)) return [];
      const partners = partnersOf.get(from) ?? new Set();
      if (partners.has(to)) return [];
      partnersOf.set(from, partners.add(to));
      return distance(brief, from, to);
    }),
  );
}

/** None where one of them has no position, or both have the same. */
function distance(brief: Brief, from: Place, to: Place): readonly Distance[] {
  const here = geometryOf(brief, from);
  const there = geometryOf(brief, to);
  if (here === null || there === null || here === there) return [];
  return [{ from, to, ...distanceBetween(here, there) }];
}

/** One pass and no sorting: a brief may have 100,000 places. */
function nearestPoints(brief: Brief, place: Place): readonly Place[] {
  const here = geometryOf(brief, place);
  if (here === null) return [];
  const anchor: Geometry = { type: 'Point', coordinates: anchorOf(here) };
  const nearest: { readonly to: Place; readonly meters: number }[] = [];
  for (const to of brief.places) {
    if (to.geometry?.type !== 'Point' || to.geometry === here) continue;
    const meters = distanceBetween(anchor, to.geometry).nearest;
    if (meters >= (nearest[STAND_INS - 1]?.meters ?? Number.POSITIVE_INFINITY)) continue;
    nearest.push({ to, meters });
    nearest.sort((a, b) => a.meters - b.meters).splice(STAND_INS);
  }
  return nearest.map(({ to }) => to);
}

/** A place's own geometry, or that of where it happened. */
function geometryOf(brief: Brief, place: Place): Geometry | null {
  if (place.geometry !== null || place.location === null) return place.geometry;
  return placeIndex(brief).byId.get(place.location)?.geometry ?? null;
}

/**
 * A distance for a reader, in metres or kilometres and with no more figures than a place on a map has:
 * “1,443 km”, “7.4 km”, “850 m”; two where its ends differ, “350–650 km”, and “up to 650 km” from 0.
 */
export function formatDistance({ nearest, farthest }: Reach): string {
  const inKilometers = farthest >= KILOMETER - 0.5;
  const [low, high] = [nearest, farthest].map((meters) =>
    inKilometers ? roundKilometers(meters / KILOMETER) : roundMeters(meters),
  );
  const unit = inKilometers ? 'km' : 'm';
  if (low === undefined || high === undefined || low === high)
    return `${grouped(high ?? 0)} ${unit}`;
  return low === 0 ? `up to ${grouped(high)} ${unit}` : `${grouped(low)}–${grouped(high)} ${unit}`;
}

/** With commas, as English writes thousands. */
function grouped(value: number): string {
  return String(value).replaceAll(/\B(?=(?:\d{3})+(?!\d))/g, ',');
}

function roundKilometers(kilometers: number): number {
  if (kilometers < 9.95) return Number(kilometers.toFixed(1));
  return kilometers < 10_000 ? Math.round(kilometers) : Math.round(kilometers / 10) * 10;
}

/** To the metre below a hundred of them, then to ten: no position here is known to the metre. */
function roundMeters(meters: number): number {
  return meters < 100 ? Math.round(meters) : Math.min(Math.round(meters / 10) * 10, 990);
}
