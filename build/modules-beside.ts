import { existsSync, readdirSync } from 'node:fs';
import type { Plugin } from 'vite';

/**
 * What dateline.js loads only when it is needed: the file beside it, and the module of src/ that it is built from.
 * `import()` the module anywhere; a new file needs a line here, in package.json’s `exports` and in the README.
 */
export const BESIDE: Readonly<Record<string, string>> = {
  'dateline-aids.js': 'text/en/aids',
  'dateline-article.js': 'components/article/article-text',
  'dateline-facts.js': 'components/facts/facts',
  'dateline-more.js': 'components/more/more',
  'dateline-rare.js': 'brief/read/rare/rare',
  'dateline-collection.js': 'components/dashboard/large-brief',
  'dateline-collection-worker.js': 'collection/worker',
  'dateline-tiles.js': 'collection/tiles/tile-collection',
  'dateline-reports.js': 'components/reports/reports',
  'dateline-collection-map.js': 'components/map/collection-map',
  'dateline-list.js': 'components/places/long-list',
  'dateline-search.js': 'components/search/search',
  'dateline-open.js': 'components/open/open',
  'dateline-formats.js': 'formats/foreign',
  'dateline-markup.js': 'formats/markup',
  'dateline-flatgeobuf.js': 'formats/read-flatgeobuf',
  'dateline-basemap.js': 'map/world/world-basemap',
  'dateline-areas.js': 'map/areas/area-layer',
  'dateline-names.js': 'map/fittings',
  'dateline-ground.js': 'map/world/ground',
  'dateline-story.js': 'components/story/story',
  'dateline-timeline.js': 'components/timeline/moments',
  'dateline-xyz.js': 'map/tiles/xyz-layer',
  'dateline-pmtiles.js': 'map/pmtiles/pmtiles-layer',
  ...languageFiles(),
};

/**
 * The files of each language in src/text/ besides English: what is said, what can be wrong, and the names of the world.
 */
function languageFiles(): Record<string, string> {
  const folder = new URL('../src/text/', import.meta.url);
  const tags = readdirSync(folder).filter((tag) =>
    existsSync(new URL(`${tag}/language.ts`, folder)),
  );
  return Object.fromEntries(
    tags.flatMap((tag) => [
      [`dateline-lang-${tag}.js`, `text/${tag}/language`],
      [`dateline-lang-${tag}-faults.js`, `text/${tag}/faults`],
      [`dateline-lang-${tag}-formats.js`, `text/${tag}/format-faults`],
      [`dateline-lang-${tag}-warnings.js`, `text/${tag}/warnings`],
      [`dateline-lang-${tag}-world.js`, `text/${tag}/world`],
    ]),
  );
}

/**
 * Each is a file that loads nothing, with its own copy of the little that it shares with dateline.js. A chunk would
 * import that from `./dateline.js`, and a page that wrote `dateline.js?v=2` would get all of it twice. Files for which
 * `isBeside` is false stay inside.
 */
export function modulesBeside(isBeside = (_file: string): boolean => true): Plugin {
  return {
    name: 'dateline:modules-beside',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer) {
      const name = source.slice(source.lastIndexOf('/'));
      if (!Object.values(BESIDE).some((module) => module.endsWith(name))) return null;
      const id = (await this.resolve(source, importer, { skipSelf: true }))?.id;
      const found = Object.entries(BESIDE).find(([, module]) => id?.endsWith(`/src/${module}.ts`));
      return found && isBeside(found[0]) ? { id: `./${found[0]}`, external: true } : null;
    },
  };
}

/** Whether a classic script keeps it apart: languages and formats would be most of its weight. */
export function isApart(file: string): boolean {
  return /^dateline-(?:lang-|formats|markup|flatgeobuf)/.test(file);
}
