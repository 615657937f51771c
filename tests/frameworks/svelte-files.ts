import type { Plugin } from 'vite';

/** Just enough of a Svelte plugin for an app of one file. */
export function svelteFiles(): Plugin {
  return {
    name: 'dateline:svelte-files',
    transform: {
      filter: { id: /\.svelte$/ },
      async handler(code, filename) {
        // Only here: a build does without the compiler.
        const { compile } = await import('svelte/compiler');
        const { js } = compile(code, { filename, generate: 'client', runes: true, dev: true });
        return { code: js.code, map: null };
      },
    },
  };
}
