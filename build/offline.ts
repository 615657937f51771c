import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

export const WORKER = 'service-worker.js';
/** What no page of the site asks for. */
const LEFT_OUT = /^(LICENSES\.md|oembed\.json|kiosk\.html|service-worker\.js|debian\/.*)$/;
/** How long a new version has to report ready. */
const TERM_MS = 30_000;

/** Tells the built service worker which files the site has, each with its hash. */
export function offline(): Plugin {
  return {
    name: 'dateline:offline',
    apply: 'build',
    generateBundle(_options, bundle) {
      const worker = bundle[WORKER];
      // It is loaded as a classic script: what it shared with a page could not be imported.
      if (worker?.type !== 'chunk' || worker.imports.length + worker.exports.length > 0) {
        this.error(`${WORKER} must stand alone.`);
      }
    },
    // After every other plugin: geo/ is copied only when the rest has been written.
    writeBundle: { order: 'post', sequential: true, handler: ({ dir = '' }) => list(dir) },
  };
}

/** Writes the list into the worker of a folder. A version is its files and its worker. */
export async function list(dir: string, term = TERM_MS): Promise<void> {
  const files: Record<string, string> = {};
  const names = await readdir(dir, { recursive: true, withFileTypes: true });
  const paths = names
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(dir, '/').length))
    .map((path) => path.replaceAll('\\', '/'));
  for (const path of paths.sort()) {
    if (!LEFT_OUT.test(path)) files[path] = `sha256-${sha256(await readFile(join(dir, path)))}`;
  }
  const worker = join(dir, WORKER);
  const code = (await readFile(worker, 'utf8')).replace(/^const DATELINE_SITE=.*\n/, '');
  const id = sha256(code + JSON.stringify(files)).slice(0, 12);
  const site = JSON.stringify({ id, files, term });
  await writeFile(worker, `const DATELINE_SITE=${site};\n${code}`);
}

function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('base64');
}
