import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { loadProduct } from './product.ts';

/**
 * Copies the briefs of geo/ beside the page, which fetches them when it runs and never imports them. The data of the
 * basemap (geo/world/) goes into its modules, and what tells names from words (geo/names/) to the commands.
 */
export function geo(): Plugin {
  let root = '';
  let from = '';
  return {
    name: 'dateline:geo',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      from = join(root, 'geo');
    },
    async writeBundle({ dir = '' }) {
      const isServed = (path: string) =>
        !['world', 'names'].some((name) => path === join(from, name));
      await cp(from, join(dir, 'geo'), { recursive: true, filter: isServed });
      const { sizeImages } = await loadProduct(root);
      await sizeImages(join(dir, 'geo'), console.warn);
    },
  };
}
