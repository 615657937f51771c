import type { Plugin } from 'vite';

export const AIDS = 'dateline-aids.js';
export const BASEMAP = 'dateline-basemap.js';

/** What dateline.js loads only when needed, by the end of the import's path. */
const BESIDE: Readonly<Record<string, string>> = {
  '/text/en/aids': AIDS,
  '/world/world-basemap': BASEMAP,
};

/**
 * What authors are told, and what paints the world, are files beside dateline.js that load nothing, each with its own
 * copy of the little that both use: a chunk would import that from `./dateline.js`, and where a page wrote
 * `dateline.js?v=2`, all of it would come twice.
 */
export function modulesBeside(): Plugin {
  return {
    name: 'dateline:modules-beside',
    enforce: 'pre',
    resolveId: {
      filter: { id: /\/(?:text\/en\/aids|world\/world-basemap)$/ },
      handler(source) {
        const found = Object.keys(BESIDE).find((end) => source.endsWith(end));
        return found === undefined ? null : { id: `./${BESIDE[found]}`, external: true };
      },
    },
  };
}
