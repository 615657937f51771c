import type { Plugin } from 'vite';

const BESIDE = 'dateline-collection-worker.js';
const ADDRESS = "new URL('./worker.ts', import.meta.url)";

/**
 * Where bundles other than the site find the worker for very many places: in a file beside the script, or nowhere if
 * they must work as one file, in which the page does the work in slices. The address is written in pieces: others'
 * bundlers would look for the source of a whole one, and webpack warns about one that is not a literal.
 */
export function collectionWorker(where: 'beside' | 'nowhere'): Plugin {
  return {
    name: 'dateline:collection-worker',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/collection\/start-worker\.ts$/ },
      handler(code) {
        if (where === 'nowhere') return 'export function startWorker() { return null; }';
        if (!code.includes(ADDRESS)) return this.error(`There is no ${ADDRESS}.`);
        const pieces = `const beside = './${BESIDE}';\nconst here = import.meta.url;\n`;
        return pieces + code.replace(ADDRESS, 'new URL(beside, here)');
      },
    },
  };
}
