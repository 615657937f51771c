import { minify } from 'terser';
import type { Plugin } from 'vite';

/** Once more over what has been minified: one per cent less to send. */
export function terse(): Plugin {
  return {
    name: 'dateline:terse',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          const { code } = await minify(chunk.code, {
            module: true,
            ecma: 2020,
          });
          chunk.code = code ?? chunk.code;
        }
      },
    },
  };
}
