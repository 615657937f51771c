import type { Plugin } from 'vite';

const BESIDE = 'dateline-collection-worker.js';
const ADDRESS = "new URL('./worker.ts', import.meta.url)";

/**
 * Where the worker for very many places is, in what is built besides the site: a file beside the script, or nowhere in what
 * must work as one file, where the page does the work in slices. Written in pieces: bundlers of other people would look for
 * the source of an address in one, and webpack warns of one that is no literal.
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
