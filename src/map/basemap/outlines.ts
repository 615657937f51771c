import type { Feature, Geometry, LineString, MultiPolygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { Atlas, Country } from './atlas';
import { DISPUTED_BORDERS } from './disputed-borders';
import { unwrapped, unwrappedRing, withoutCuts } from './pole-to-pole';
import { yieldToMain } from './yield-to-main';

export type Kind = 'land' | 'coast' | 'border';
export type Outline = Feature<MultiPolygon | LineString, { kind: Kind }>;

export interface Outlines {
  /** Land (a feature for each country), coasts and undisputed borders, to be sliced. */
  readonly features: Outline[];
  /** Disputed borders, kept whole: sliced lines would start their dashes anew in every tile. */
  readonly disputed: Position[][];
}

const COUNTRIES_AT_ONCE = 40;

/** The shapes of an atlas, in tasks short enough for a page in use. */
export async function outlines(atlas: Atlas, signal: AbortSignal): Promise<Outlines> {
  const { countries } = atlas.objects;
  const features: Outline[] = [];
  for (let i = 0; i < countries.geometries.length; i += COUNTRIES_AT_ONCE) {
    await yieldToMain(signal);
    const geometries = countries.geometries.slice(i, i + COUNTRIES_AT_ONCE);
    for (const { geometry } of feature(atlas, { ...countries, geometries }).features) {
      const coordinates = coordinatesOf(geometry).map((rings) => rings.map(unwrappedRing));
      features.push(outline('land', { type: 'MultiPolygon', coordinates }));
    }
  }
  const codes = disputedPairs();
  const isDisputed = (a: Country, b: Country) => codes.has(pair(a.a3, b.a3));
  for (const kind of ['coast', 'border'] as const) {
    await yieldToMain(signal);
    const lines = arcsBetween(atlas, (a, b) =>
      kind === 'coast' ? a === b : a !== b && !isDisputed(a, b),
    );
    for (const line of lines.flatMap(withoutCuts)) {
      features.push(outline(kind, { type: 'LineString', coordinates: unwrapped(line) }));
    }
  }
  await yieldToMain(signal);
  return { features, disputed: arcsBetween(atlas, isDisputed).map(unwrapped) };
}

function coordinatesOf(geometry: Geometry): Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

function arcsBetween(atlas: Atlas, keep: (a: Country, b: Country) => boolean): Position[][] {
  return mesh(atlas, atlas.objects.countries, (a, b) => {
    const [one, other] = [a.properties, b.properties];
    return one !== undefined && other !== undefined && keep(one as Country, other as Country);
  }).coordinates;
}

function outline(kind: Kind, geometry: MultiPolygon | LineString): Outline {
  return { type: 'Feature', properties: { kind }, geometry };
}

function disputedPairs(): Set<string> {
  return new Set(DISPUTED_BORDERS.map(([a, b]) => pair(a, b)));
}

function pair(a: string, b: string): string {
  return a < b ? `${a}-${b}` : `${b}-${a}`;
}
