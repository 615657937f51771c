import type { Plugin } from 'vite';

export const AIDS = 'dateline-aids.js';

/**
 * What helps authors is a file beside dateline.js that asks for nothing, with its own copy of the little that both use:
 * a chunk would import that from `./dateline.js`, and where a page wrote `dateline.js?v=2`, all of it would come twice.
 */
export function aidsBeside(): Plugin {
  return {
    name: 'dateline:author-aids',
    enforce: 'pre',
    resolveId: {
      filter: { id: /\/brief\/aids\/aids$/ },
      handler: () => ({ id: `./${AIDS}`, external: true }),
    },
  };
}
