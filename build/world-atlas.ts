import { posix } from 'node:path';
import type { Plugin } from 'vite';
import type { Detail } from '../src/map/world/atlas.ts';
import { sliceAtlas } from './slice-atlas.ts';
import { trimAtlas } from './trim-atlas.ts';

export interface WorldAtlasOptions {
  /** Atlases to put into the script itself, for a single file that works from `file://`. */
  readonly embed?: readonly Detail[];
}

const DETAILS: readonly Detail[] = ['110m', '50m'];
const MODULE = /\/world-(?:110m|50m)\.js$/;

/**
 * The borders of the world for the basemap, as modules that hold a string of JSON. A build writes them beside the chunk
 * that loads them, under names that stay the same; embedded ones go into the chunk.
 */
export function worldAtlas({ embed = [] }: WorldAtlasOptions = {}): Plugin {
  const made = new Map<Detail, Promise<string>>();
  let isBuild = false;
  const atlas = (detail: Detail): Promise<string> => {
    const json = made.get(detail) ?? trimAtlas(detail).then((flat) => sliceAtlas(flat, detail));
    made.set(detail, json);
    return json;
  };
  const isBeside = (detail: Detail) => isBuild && !embed.includes(detail);
  return {
    name: 'dateline-world-atlas',
    enforce: 'pre',
    configResolved({ command }) {
      isBuild = command === 'build';
    },
    resolveId: {
      filter: { id: MODULE },
      handler(source) {
        const detail = detailOf(source);
        if (detail === undefined) return null;
        // The address as written: the file will be beside the chunk that loads it.
        if (isBeside(detail)) return { id: source, external: true };
        // Virtual, so that Vite's scan for packages does not look for a file.
        return `\0dateline:/world-${detail}.js`;
      },
    },
    load: {
      filter: { id: MODULE },
      async handler(id) {
        const detail = detailOf(id);
        return detail === undefined ? null : moduleOf(await atlas(detail));
      },
    },
    async generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const user = chunks.find(({ dynamicImports }) =>
        dynamicImports.some((name) => MODULE.test(`/${name}`)),
      );
      if (!user) return;
      for (const detail of DETAILS.filter(isBeside)) {
        const fileName = posix.join(posix.dirname(user.fileName), `world-${detail}.js`);
        this.emitFile({ type: 'asset', fileName, source: moduleOf(await atlas(detail)) });
      }
    },
  };
}

function detailOf(id: string): Detail | undefined {
  return DETAILS.find((detail) => id.endsWith(`/world-${detail}.js`));
}

function moduleOf(json: string): string {
  // In single quotes, so that JSON's own need no escape.
  return `export default '${json.replaceAll(/[\\']/g, '\\$&')}';\n`;
}
