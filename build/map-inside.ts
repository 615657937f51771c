import type { Plugin } from 'vite';

/** For files that have the map inside: it is imported at once, and not as if it were a file of its own. */
export function mapInside(): Plugin {
  return {
    name: 'dateline:map-inside',
    apply: 'build',
    enforce: 'pre',
    resolveId: {
      filter: { id: /\/load-map$/ },
      handler(source, importer) {
        return this.resolve(source.replace(/load-map$/, 'loaded-map'), importer);
      },
    },
  };
}
