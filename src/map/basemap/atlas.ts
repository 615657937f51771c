import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Spot } from './spot';

export interface Country {
  readonly name: string;
  /** 3-letter code. */
  readonly a3: string;
  /** 0 for the largest country. */
  readonly rank: number;
  /** Where its name may stand, the best place first. */
  readonly at: readonly Spot[];
}

export type Atlas = Topology<{ countries: GeometryCollection<Country> }>;

/** What came over the network is an atlas, or this throws. */
export function readAtlas(json: unknown): Atlas {
  if (!isAtlas(json)) throw new Error('the file is not a topology of countries');
  return json;
}

export function countriesOf(atlas: Atlas): Country[] {
  return atlas.objects.countries.geometries
    .map((geometry) => geometry.properties)
    .filter(isCountry);
}

function isAtlas(json: unknown): json is Atlas {
  if (!isRecord(json)) return false;
  const { type, arcs, objects } = json;
  if (type !== 'Topology' || !Array.isArray(arcs) || !isRecord(objects)) return false;
  const { countries } = objects;
  if (!isRecord(countries)) return false;
  const { geometries } = countries;
  return Array.isArray(geometries) && geometries.every(isNamed);
}

function isNamed(geometry: unknown): boolean {
  if (!isRecord(geometry)) return false;
  const { properties } = geometry;
  return isCountry(properties);
}

function isCountry(value: unknown): value is Country {
  if (!isRecord(value)) return false;
  const { name, a3, rank, at } = value;
  return (
    typeof name === 'string' &&
    typeof a3 === 'string' &&
    typeof rank === 'number' &&
    Array.isArray(at)
  );
}

function isRecord(value: unknown): value is Partial<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
