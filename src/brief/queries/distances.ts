import type { Geometry, Position } from 'geojson';
import { anchorOf } from '../../geometry/anchor';
import { distanceBetween, distanceToEdge, type Reach } from '../../geometry/distance';
import { HALF_TURN_METERS } from '../../geometry/great-circle';
import { linesOf } from '../../geometry/positions';
import { lengthOf, type Relation, relationOf } from '../../geometry/relation';
import type { Brief, Place } from '../brief';
import { placeIndex } from './place-index';

/**
 * Great-circle metres between two places. `nearest` and `farthest` differ where one is not a point, or not known well
 * enough to give one figure.
 */
export interface Distance {
  readonly from: Place;
  readonly to: Place;
  readonly nearest: number;
  readonly farthest: number;
  /** How `from` lies in relation to `to` where the two touch. */
  readonly contact: Contact | null;
}

/**
 * `starts` and `ends`: a place at the first or last point of a line. `meets` is any other contact: a place on a line, a
 * line across an area, two areas that overlap. `same`: two identical points.
 */
export type Contact = NonNullable<Relation> | 'starts' | 'ends' | 'meets' | 'same';

/** How many of the nearest places stand in where no distance was declared. */
const STAND_INS = 3;
/** In metres. A place this near a line is on it: nobody draws routes more exactly. */
const ON_LINE = 100;
/** As a share of a distance: what is known better than this has one figure. */
const EXACT = 0.01;
/** In metres. Nearer than this, there is no distance left to show. */
const SAME = 0.5;

/**
 * The distances that matter for a place: those of its band and those it declares, then those that others declare to it;
 * failing both, those to the three nearest points. An event is where it happened.
 */
export function distancesFrom(brief: Brief, place: Place): readonly Distance[] {
  const { byId } = placeIndex(brief);
  const ids = place.band ? [place.band.from, ...place.distancesTo] : place.distancesTo;
  const declared = ids.map((id) => byId.get(id)).filter((to) => to !== undefined);
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

/** Empty where one of the two has no position, or both share one, as an event and its place do. */
function distance(brief: Brief, from: Place, to: Place): readonly Distance[] {
  const here = geometryOf(brief, from);
  const there = geometryOf(brief, to);
  if (here === null || there === null || here === there) return [];
  const reach = distanceBetween(here, there);
  // The far end of a route is not its distance.
  const farthest = isLine(here) || isLine(there) ? reach.nearest : reach.farthest;
  const [own, other] = [slackOf(brief, from, here), slackOf(brief, to, there)];
  const slack = own + other;
  const contact = contactOf(here, there, reach);
  const isKnown =
    contact === null ? slack <= reach.nearest * EXACT : holds(contact, here, there, own, other);
  if (isKnown) return [{ from, to, nearest: reach.nearest, farthest, contact }];
  const [nearest, most] = [
    Math.max(0, reach.nearest - slack),
    Math.min(HALF_TURN_METERS, farthest + slack),
  ];
  return [{ from, to, nearest, farthest: most, contact: null }];
}

/** How far from its point a place may truly be, in metres. */
function slackOf(brief: Brief, place: Place, { type }: Geometry): number {
  if (type !== 'Point') return 0;
  const at = place.geometry === null ? placeIndex(brief).byId.get(place.location ?? '') : place;
  return at?.coordinateUncertaintyInMeters ?? 0;
}

/**
 * Whether two places touch wherever in their circles they are. A route begins, ends and passes where its editor drew it.
 */
function holds(
  contact: Contact,
  here: Geometry,
  there: Geometry,
  own: number,
  other: number,
): boolean {
  if (contact === 'inside') return isDeeper(here, there, own);
  if (contact === 'around') return isDeeper(there, here, other);
  return contact !== 'same' || own + other === 0;
}

/** Whether a point in an area is farther than this from its edge. */
function isDeeper(point: Geometry, area: Geometry, meters: number): boolean {
  return meters === 0 || (point.type === 'Point' && distanceToEdge(point, area) > meters);
}

function contactOf(here: Geometry, there: Geometry, { nearest }: Reach): Contact | null {
  const [point, line] = isLine(here) ? [there, here] : [here, there];
  if (point.type === 'Point' && isLine(line)) {
    return nearest > ON_LINE ? null : endOf(line, point);
  }
  if (here.type === 'Point' && there.type === 'Point') return nearest < SAME ? 'same' : null;
  if (nearest > 0) return null;
  return relationOf(here, there) ?? 'meets';
}

function endOf(line: Geometry, point: Geometry): Contact {
  const positions = [...linesOf(line)].flat();
  const isAt = (coordinates: Position | undefined) =>
    coordinates !== undefined &&
    distanceBetween(point, { type: 'Point', coordinates }).nearest <= ON_LINE;
  const [starts, ends] = [isAt(positions[0]), isAt(positions.at(-1))];
  if (starts === ends) return 'meets';
  return starts ? 'starts' : 'ends';
}

export function isLine(geometry: Geometry | null): boolean {
  return geometry?.type === 'LineString' || geometry?.type === 'MultiLineString';
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

/** In place of a distance: how another place touches this one. */
export type ContactAt =
  | 'beginsHere'
  | 'itsBeginning'
  | 'endsHere'
  | 'itsEnd'
  | 'crosses'
  | 'passesHere'
  | 'overlaps'
  | 'liesOn'
  | 'passedThrough'
  | 'around'
  | 'inside'
  | 'same';

/** What `other` is to the pair's other place; null where the two are apart. */
export function contactAt({ from, to, contact }: Distance, other: Place): ContactAt | null {
  const here = other === to ? from : to;
  const [isOnLine, isLinear] = [isLine(other.geometry), isLine(here.geometry)];
  switch (contact) {
    case null:
    case 'same':
      return contact;
    case 'starts':
      return isOnLine ? 'beginsHere' : 'itsBeginning';
    case 'ends':
      return isOnLine ? 'endsHere' : 'itsEnd';
    case 'meets':
      if (isOnLine) return isLinear ? 'crosses' : 'passesHere';
      if (!isLinear) return 'overlaps';
      return other.geometry?.type === 'Point' ? 'liesOn' : 'passedThrough';
    default:
      return (contact === 'inside') === (other === to) ? 'around' : 'inside';
  }
}

/** The same for a pair. */
export type PairContact = 'beginsAt' | 'endsAt' | 'meets' | 'inside' | 'same';

/** A pair in reading order: what begins, ends or lies inside comes first, then where it does. */
export function pairOf(distance: Distance): {
  /** Null where the two are apart. */
  readonly contact: PairContact | null;
  readonly ends: readonly [Place, Place];
} {
  const { from, to, contact } = distance;
  const isTurned = contact === 'around' || (isTip(contact) && isLine(to.geometry));
  const ends = isTurned ? ([to, from] as const) : ([from, to] as const);
  if (contact === null || contact === 'meets' || contact === 'same') return { contact, ends };
  if (isTip(contact)) return { contact: contact === 'starts' ? 'beginsAt' : 'endsAt', ends };
  return { contact: 'inside', ends };
}

function isTip(contact: Contact | null): boolean {
  return contact === 'starts' || contact === 'ends';
}

/** Metres along a place that is a line; null for any other. */
export function lengthOfPlace({ geometry }: Place): number | null {
  return geometry === null ? null : lengthOf(geometry);
}
