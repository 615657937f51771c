import type { Plugin } from 'vite';

const BESIDE = 'dateline-collection-worker.js';
const ADDRESS = "new URL('./worker.ts', import.meta.url)";

/**
 * Where the worker for very many places is, in what is built besides the site: a file beside the script, or nowhere in what
 * must work as one file, where the page does the work in slices. Not written as a literal: bundlers of other people would
 * look for its source.
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
        const beside = `const beside = './${BESIDE}';\n`;
        return beside + code.replace(ADDRESS, 'new URL(beside, import.meta.url)');
      },
    },
  };
}
