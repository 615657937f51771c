import type { Position } from 'geojson';
import { anchorOf } from '../../geometry/anchor';
import { latOf, linesOf, lonOf, polygonsOf, runsOf } from '../../geometry/positions';
import { metersBetween, toVector } from '../../geometry/unit-vector';
import type { Brief, Place } from '../brief';
import { type Check, note, warning } from './finding';
import type { Ground } from './ground';
import type { Sites } from './sites';

/** In metres: the coast used here is drawn for small maps, and no more exact. */
const COAST = 15_000;
/** A town whose position is farther from every town of its name is probably another. */
const FAR = 60_000;
const MOST_SPOTS = 16;
/** Kinds of the sea; the same glyph stands for lakes and rivers. */
const AT_SEA = /(?:^|[-_ ])(?:sea|ocean|gulf|strait|bay)(?:$|[-_ ])/i;
/** Glyphs of kinds that stand on firm ground. */
const ON_LAND = new Set(['city', 'star', 'flag', 'region', 'bridge', 'airport']);

/** What RFC 7946 requires of shapes, although readers see no difference. */
export function* shapes(sites: Sites): Generator<Check> {
  for (const place of sites.brief.places) {
    const { geometry, name } = place;
    if (geometry === null) continue;
    const isTurning = [...runsOf(geometry)].some((run) =>
      run.some((position, i) => {
        const before = run[i - 1];
        return before !== undefined && Math.abs(lonOf(position) - lonOf(before)) > 180;
      }),
    );
    if (isTurning) yield note('line-turn', sites.geometryOf(place), { name });
    const isWound = [...polygonsOf(geometry)].some(([outer = []]) => signedArea(outer) < 0);
    if (isWound && !isTurning) yield note('ring-winding', sites.geometryOf(place), { name });
  }
}

/** Twice the area in square degrees; negative where the ring is clockwise. */
function signedArea(ring: readonly Position[]): number {
  return ring.reduce((sum, a, i) => {
    const b = ring[i + 1] ?? a;
    return sum + lonOf(a) * latOf(b) - lonOf(b) * latOf(a);
  }, 0);
}

/** Places of one name at one position. */
export function* twins(sites: Sites): Generator<Check> {
  const seen = new Set<string>();
  for (const place of sites.brief.places) {
    const { geometry, name } = place;
    if (geometry === null || sites.brief.articles.length === 0) continue;
    const key = JSON.stringify([name, place.kind, geometry]);
    if (seen.has(key)) yield warning('place-twice', sites.of(place), { name });
    seen.add(key);
  }
}

/** Positions that contradict the world or the text. */
export function* whereabouts(sites: Sites, ground: Ground): Generator<Check> {
  const { brief } = sites;
  if (brief.articles.length === 0) return;
  const named = countriesOf(brief, ground);
  for (const place of brief.places) {
    const { geometry, name } = place;
    if (geometry === null || [...linesOf(geometry)].length > 0) continue;
    const at = anchorOf(geometry);
    const site = sites.geometryOf(place);
    const swapped = geometry.type === 'Point' ? swappedCountry(at, place, named, ground) : null;
    if (swapped) {
      yield warning('position-swapped', site, { name, ...swapped });
      continue;
    }
    yield* ofGround(place, brief, ground, sites);
    if (geometry.type !== 'Point') continue;
    const kilometres = farFromNamesakes(at, place, ground);
    if (kilometres !== null) yield warning('position-far', site, { name, kilometres });
  }
}

function countriesOf(brief: Brief, ground: Ground): ReadonlySet<string> {
  const ofTexts = brief.articles.flatMap(({ text, title, lang }) => [
    ...ground.countriesNamed(`${title}\n${text ?? ''}`, lang),
  ]);
  const ofPlaces = brief.places.flatMap(({ name }) => [...ground.countriesNamed(name, null)]);
  return new Set([...ofTexts, ...ofPlaces]);
}

/**
 * The country the place would be in with latitude and longitude swapped, if that fits the text and the position as
 * written does not.
 */
function swappedCountry(
  position: Position,
  { name, coordinateUncertaintyInMeters }: Place,
  named: ReadonlySet<string>,
  ground: Ground,
): { readonly country: string | null; readonly named: string } | null {
  const [longitude, latitude] = [lonOf(position), latOf(position)];
  if (Math.abs(longitude) > 90) return null;
  const reach = COAST + (coordinateUncertaintyInMeters ?? 0);
  const here = ground.countriesNear(position, reach);
  if (here.some((country) => named.has(country))) return null;
  const turned = [latitude, longitude];
  const there = ground.countriesNear(turned, reach);
  const fits = there.find((country) => named.has(country));
  const isNamesake = nearest(turned, ground.namesakes(name)) < FAR;
  const isHere = nearest(position, ground.namesakes(name)) < FAR;
  const other = fits ?? (isNamesake ? there[0] : undefined);
  return other === undefined || isHere ? null : { country: here[0] ?? null, named: other };
}

function* ofGround(place: Place, brief: Brief, ground: Ground, sites: Sites): Generator<Check> {
  const { geometry, name, kind, coordinateUncertaintyInMeters } = place;
  const glyph = brief.kinds.get(kind)?.glyph ?? '';
  if (geometry === null) return;
  const at = anchorOf(geometry);
  const spots = [at, ...sampled([...runsOf(geometry)].flat())];
  if (AT_SEA.test(kind) && spots.every((spot) => isFarInland(spot, ground))) {
    const [country = ''] = ground.countriesNear(at, 0);
    if (country !== '') yield warning('sea-on-land', sites.geometryOf(place), { name, country });
  }
  if (!ON_LAND.has(glyph)) return;
  const reach = COAST + (coordinateUncertaintyInMeters ?? 0);
  let meters = Number.POSITIVE_INFINITY;
  for (const spot of spots) {
    meters = Math.min(meters, ground.metersToLand(spot));
    if (meters <= reach) return;
  }
  const kilometres = Math.round(meters / 1000);
  yield warning('land-at-sea', sites.geometryOf(place), { name, kilometres });
}

/** A few positions are enough to say where a shape of thousands is. */
function sampled(positions: readonly Position[]): readonly Position[] {
  const step = Math.max(1, Math.floor(positions.length / MOST_SPOTS));
  return positions.filter((_, index) => index % step === 0);
}

/** On land, and still on land a little way off in each direction. */
function isFarInland(spot: Position, ground: Ground): boolean {
  const around = [
    [0, 0],
    [0.3, 0],
    [-0.3, 0],
    [0, 0.3],
    [0, -0.3],
  ];
  return around.every(
    ([east = 0, north = 0]) =>
      ground.countriesNear([lonOf(spot) + east, latOf(spot) + north], 0).length > 0,
  );
}

function farFromNamesakes(position: Position, place: Place, ground: Ground): number | null {
  const { name, coordinateUncertaintyInMeters } = place;
  const meters = nearest(position, ground.namesakes(name));
  const isFar = meters > FAR + (coordinateUncertaintyInMeters ?? 0);
  return isFar && Number.isFinite(meters) ? Math.round(meters / 1000) : null;
}

function nearest(position: Position, others: readonly Position[]): number {
  const here = toVector(position);
  return Math.min(...others.map((other) => metersBetween(here, toVector(other))));
}
