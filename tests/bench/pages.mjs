import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../../.ci/process.mjs';

const site = join(root, 'dist/site');

/**
 * Both pages as files in memory, by their path on the server.
 * @returns {Promise<Map<string, Buffer>>}
 */
export async function pages() {
  const files = new Map();
  for (const name of readdirSync(site, { recursive: true, withFileTypes: true })) {
    if (!name.isFile()) continue;
    const path = join(name.parentPath, name.name);
    files.set(`/dateline/${path.slice(site.length + 1).replaceAll('\\', '/')}`, readFileSync(path));
  }
  for (const [name, bytes] of await bare()) files.set(`/bare/${name}`, bytes);
  files.set('/bare/world-110m.json', files.get('/dateline/assets/world-110m.json'));
  files.set('/bare/brief.geojson', files.get('/dateline/geo/vostochny/brief.geojson'));
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
