import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { sizeImages } from './image-files.ts';

/**
 * The briefs of geo/, beside the page: they are fetched when the page runs and never imported, so they are copied. What
 * the basemap is made of (geo/world/) goes into its modules.
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
      const isServed = (path: string) => path !== join(from, 'world');
      await cp(from, join(dir, 'geo'), { recursive: true, filter: isServed });
      await sizeImages(join(dir, 'geo'), root);
    },
  };
}
