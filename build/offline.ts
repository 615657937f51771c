import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { loadProduct } from './product.ts';

export const WORKER = 'service-worker.js';
/** What no page of the site asks for. */
const LEFT_OUT =
  /^(LICENSES\.md|(briefs\/[^/]+\/)?(oembed\.json|share\.png|places\/.*)|place\.js|kiosk\.html|service-worker\.js|debian\/.*)$/;

/** Tells the built service worker which files the site has, each with its hash. */
export function offline(): Plugin {
  let root = '';
  return {
    name: 'dateline:offline',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    generateBundle(_options, bundle) {
      const worker = bundle[WORKER];
      // It is loaded as a classic script, and could not import what it shared with a page.
      if (worker?.type !== 'chunk' || worker.imports.length + worker.exports.length > 0) {
        this.error(`${WORKER} must stand alone.`);
      }
    },
    writeBundle: {
      // After every other plugin: geo/ is copied only when the rest has been written.
      order: 'post',
      sequential: true,
      handler: ({ dir = '' }) => listFiles(dir, root),
    },
  };
}

/** In bytes. A larger map stays on its host: otherwise every reader would have to fetch all of it. */
const LARGEST_ARCHIVE = 32_000_000;

/** Writes the list of a folder's files into its worker; `term` as for `withOfflineList`. */
export async function listFiles(dir: string, root: string, term?: number): Promise<void> {
  const { withOfflineList } = await loadProduct(root);
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(dir, '/').length))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !LEFT_OUT.test(path));
  const files = await Promise.all(
    paths.map(async (path) => [path, await readFile(join(dir, path))] as const),
  );
  const kept = files.filter(([path, { length }]) => {
    const isTooLarge = path.endsWith('.pmtiles') && length > LARGEST_ARCHIVE;
    if (isTooLarge) console.warn(`${path} is too large to be kept for use without a network.`);
    return !isTooLarge;
  });
  const worker = join(dir, WORKER);
  const code = await withOfflineList(await readFile(worker, 'utf8'), new Map(kept), term);
  await writeFile(worker, code);
}
