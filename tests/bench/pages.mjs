import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../../build/process.ts';

const site = join(root, 'dist/site');
/** What both pages show. @type {Record<string, string>} */
const shared = {
  'world-110m.js': 'assets/world-110m.js',
  'brief.geojson': 'geo/vostochny/brief.geojson',
};

/**
 * Both pages as files in memory, by their path on the server.
 * @returns {Promise<Map<string, Buffer>>}
 */
export async function pages() {
  const files = sitePages();
  for (const [name, bytes] of await bare()) files.set(`/bare/${name}`, bytes);
  for (const [name, path] of Object.entries(shared)) {
    const bytes = files.get(`/dateline/${path}`);
    if (bytes) files.set(`/bare/${name}`, bytes);
  }
  return files;
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
