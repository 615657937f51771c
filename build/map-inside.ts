import type { Plugin } from 'vite';

/** For files with the map inside: it is imported statically, not as if it were a file of its own. */
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
