import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../../build/process.ts';
import { trimAtlas } from '../../build/trim-atlas.ts';
import { scattered } from './moves.mjs';

const site = join(root, 'dist/site');
const flagship = 'geo/vostochny/brief.geojson';

/**
 * Both pages as files in memory, by their path on the server.
 * @returns {Promise<Map<string, Buffer>>}
 */
export async function pages() {
  const files = sitePages();
  for (const [name, bytes] of await bare()) files.set(`/bare/${name}`, bytes);
  for (const detail of /** @type {const} */ (['110m', '50m'])) {
    files.set(`/bare/world-${detail}.js`, Buffer.from(await world(detail)));
  }
  const brief = files.get(`/dateline/${flagship}`);
  if (brief) files.set('/bare/brief.geojson', brief);
  const places = Buffer.from(JSON.stringify(scattered(1000)));
  files.set('/bare/scattered.geojson', places);
  files.set('/dateline/scattered.geojson', places);
  const index = files.get('/dateline/index.html')?.toString() ?? '';
  files.set(
    '/dateline/scattered.html',
    Buffer.from(index.replaceAll(flagship, 'scattered.geojson')),
  );
  return files;
}

/** The land that both pages show, as the bare one takes it. @param {'110m' | '50m'} detail */
async function world(detail) {
  return `export default ${JSON.stringify(JSON.stringify(await trimAtlas(detail)))};`;
}

/** The built site below `/dateline/`. In memory, so that it stays what it is while somebody builds another. */
export function sitePages() {
  /** @type {Map<string, Buffer>} */
  const files = new Map();
  for (const name of readdirSync(site, { recursive: true, withFileTypes: true })) {
    if (!name.isFile()) continue;
    const path = join(name.parentPath, name.name);
    files.set(`/dateline/${path.slice(site.length + 1).replaceAll('\\', '/')}`, readFileSync(path));
  }
  return files;
}

/** Bundled and minified as ours is. @returns {Promise<[name: string, bytes: Buffer][]>} */
async function bare() {
  const result = await build({
    root: join(root, 'tests/bench/bare'),
    base: './',
    configFile: false,
    logLevel: 'warn',
    build: { write: false, target: 'es2022' },
  });
  if (!('output' in result)) throw new Error('The bare page was not built.');
  return result.output.map((file) => [
    file.fileName,
    Buffer.from(file.type === 'chunk' ? file.code : file.source),
  ]);
}
