import { readdirSync } from 'node:fs';
import type { Plugin } from 'vite';
import { CORE } from './core-chunk.ts';

/** The first module of each room, in the order in which rooms may import: what it imports comes with it. */
const ROOMS = ['state/open-brief', 'text/languages', 'state/store', 'state/permalink'];

/**
 * Puts similar things together in a file that holds the elements: Lit, Leaflet, the style sheets, and then room by
 * room. Gzip finds repetitions within the last 32 kB. Without this, each element is followed by whatever it is the
 * first to import, which costs 3 kB of a first load. `rooms` are more modules in the file, which come before the
 * elements.
 */
export function alikeTogether(rooms: readonly string[] = []): Plugin {
  return {
    name: 'dateline:alike-together',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/index\.ts$/ },
      handler(code) {
        const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
          // The style sheets of late modules come with those.
          .filter((path) => path.endsWith('.css') && CORE.test(`/src/${path}`))
          .sort();
        const own = [
          'map/leaflet',
          ...sheets.map((sheet) => `${sheet}?inline`),
          ...ROOMS,
          ...rooms,
        ];
        const imports = ['lit', ...own.map((path) => `./${path}`)];
        return { code: imports.map((path) => `import '${path}';`).join('') + code, map: null };
      },
    },
  };
}
