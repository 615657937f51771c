import type { Position } from 'geojson';
import type { Ground } from '../../brief/check/ground';
import { isList, isObject, own } from '../../brief/json';
import { isWord } from '../../brief/quotes/word-edges';
import { featuresOfTopology, isTopology } from '../../formats/topojson';
import { METERS_PER_DEGREE } from '../../gazetteer/earth';
import { openKept } from '../../gazetteer/index/files';
import type { Gazetteer } from '../../gazetteer/index/gazetteer';
import { type Bounds, extentOf } from '../../geometry/bounds';
import { contains } from '../../geometry/contains';
import { latOf, lonOf, polygonsOf } from '../../geometry/positions';
import { readData } from './data';

const RADIANS = Math.PI / 180;
/** Where no coast is nearer, nobody needs to know how far. */
const SEARCH = 10;

interface Part {
  readonly country: string;
  readonly rings: Position[][];
  readonly box: Bounds;
}

/**
 * What the package’s own atlas and towns say of positions and names, and the gazetteer of `dateline new` where that has
 * been built.
 */
export async function loadGround(opened = openKept()): Promise<Ground> {
  const [gazetteer, atlas, full, towns] = await Promise.all([
    opened,
    readData('world.json'),
    readData('country-names.json'),
    readData('towns.json'),
  ]);
  return new WorldGround(countriesOf(atlas, full), townsOf(towns), gazetteer);
}

interface Country {
  readonly name: string;
  readonly region: string | null;
  readonly polygons: readonly Position[][][];
}

class WorldGround implements Ground {
  readonly #countries: readonly Country[];
  readonly #parts: readonly Part[];
  readonly #towns: ReadonlyMap<string, readonly Position[]>;
  readonly #gazetteer: Gazetteer | null;
  readonly #names = new Map<string | null, readonly WriteRegion[]>();

  constructor(
    countries: readonly Country[],
    towns: ReadonlyMap<string, readonly Position[]>,
    gazetteer: Gazetteer | null,
  ) {
    this.#countries = countries;
    this.#towns = towns;
    this.#gazetteer = gazetteer;
    this.#parts = countries.flatMap(({ name, polygons }) =>
      polygons.map((coordinates) => ({
        country: name,
        rings: coordinates,
        box: extentOf({ type: 'Polygon', coordinates }),
      })),
    );
  }

  countriesNear(position: Position, meters: number): readonly string[] {
    const found = this.#parts
      .map(({ country, rings, box }) => ({
        country,
        meters: distanceTo(position, rings, box, meters),
      }))
      .filter((part) => part.meters <= meters)
      .sort((a, b) => a.meters - b.meters);
    return [...new Set(found.map(({ country }) => country))];
  }

  metersToLand(position: Position): number {
    const most = SEARCH * METERS_PER_DEGREE;
    return this.#parts.reduce(
      (least, { rings, box }) => Math.min(least, distanceTo(position, rings, box, least)),
      most,
    );
  }

  countriesNamed(text: string, lang: string | null): ReadonlySet<string> {
    const inLanguage = this.#names.get(lang) ?? regionNames(lang);
    this.#names.set(lang, inLanguage);
    const named = this.#countries.filter(({ name, region }) => {
      const others = region === null ? [] : inLanguage.map((write) => write(region));
      return [name, ...others].some((other) => other !== undefined && isNamed(text, other));
    });
    return new Set(named.map(({ name }) => name));
  }

  namesakes(name: string): readonly Position[] {
    const places = this.#gazetteer?.find(name).map(({ place }) => place) ?? [];
    // Of a name that only areas have, how far it is to the middle of one says nothing.
    if (places.length > 0 && places.every(({ reach }) => reach > 0)) return [];
    return [...(this.#towns.get(name) ?? []), ...places.map(({ lon, lat }) => [lon, lat])];
  }
}

/** Metres from a position to an area, 0 inside; Infinity where that is more than `most`. */
function distanceTo(
  position: Position,
  rings: readonly Position[][],
  [west, south, east, north]: Bounds,
  most: number,
): number {
  const [lon, lat] = [lonOf(position), latOf(position)];
  const reach = most / METERS_PER_DEGREE;
  const wide = reach / Math.max(0.05, Math.cos(lat * RADIANS));
  if (lat < south - reach || lat > north + reach) return Number.POSITIVE_INFINITY;
  if (lon < west - wide || lon > east + wide) return Number.POSITIVE_INFINITY;
  if (contains(rings, position)) return 0;
  if (most === 0) return Number.POSITIVE_INFINITY;
  // On a plane that touches the earth here: for some tens of kilometres that is exact enough.
  const across = Math.cos(lat * RADIANS);
  let least = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    let [ax, ay] = [0, 0];
    ring.forEach((vertex, i) => {
      const [bx, by] = [(lonOf(vertex) - lon) * across, latOf(vertex) - lat];
      if (i > 0) least = Math.min(least, distanceToSegment(ax, ay, bx, by));
      [ax, ay] = [bx, by];
    });
  }
  return least * METERS_PER_DEGREE;
}

/** From the origin. */
function distanceToSegment(ax: number, ay: number, bx: number, by: number): number {
  const [dx, dy] = [bx - ax, by - ay];
  const square = dx * dx + dy * dy;
  const share = square === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / square));
  return Math.hypot(ax + share * dx, ay + share * dy);
}

type WriteRegion = (region: string) => string | undefined;

/** Names of countries in English or another language, in full and in short. */
function regionNames(lang: string | null): readonly WriteRegion[] {
  return (['long', 'short'] as const).map((style) => {
    const languages = [lang ?? 'en', 'en'];
    const names = new Intl.DisplayNames(languages, { type: 'region', style, fallback: 'none' });
    return (region) => names.of(region);
  });
}

/** The two letters of a country for its three digits (ISO 3166); null for what has neither. */
function regionOf(digits: string): string | null {
  if (!/^\d{3}$/.test(digits)) return null;
  return new Intl.Locale(Intl.getCanonicalLocales(`und-${digits}`)[0] ?? 'und').region ?? null;
}

function isNamed(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    if (isWord(text, at, at + name.length)) return true;
  }
  return false;
}

function countriesOf(atlas: unknown, full: unknown): readonly Country[] {
  if (!isTopology(atlas)) throw new Error('The atlas is damaged.');
  const names = isObject(full) ? own(full, 'names') : null;
  return featuresOfTopology(atlas, 'countries').map(({ id, properties, geometry }) => {
    const code = String(properties?.['a3'] ?? '');
    const whole = isObject(names) ? own(names, code) : undefined;
    return {
      region: regionOf(String(id ?? '')),
      name: typeof whole === 'string' ? whole : String(properties?.['name'] ?? code),
      polygons: geometry ? [...polygonsOf(geometry)] : [],
    };
  });
}

function townsOf(data: unknown): ReadonlyMap<string, readonly Position[]> {
  const list = isObject(data) ? own(data, 'towns') : null;
  const towns = new Map<string, Position[]>();
  for (const town of isList(list) ? list : []) {
    if (!isList(town)) continue;
    const [name, lon, lat] = town;
    if (typeof name !== 'string' || typeof lon !== 'number' || typeof lat !== 'number') continue;
    const others = towns.get(name);
    if (others) others.push([lon, lat]);
    else towns.set(name, [[lon, lat]]);
  }
  return towns;
}
