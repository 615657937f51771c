import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** geo/ beside the page: data, fetched when the page runs and never imported, so simply copied. */
export function geo(): Plugin {
  let from = '';
  return {
    name: 'dateline:geo',
    apply: 'build',
    configResolved({ root }) {
      from = join(root, 'geo');
    },
    async writeBundle({ dir = '' }) {
      await cp(from, join(dir, 'geo'), { recursive: true });
    },
  };
}
