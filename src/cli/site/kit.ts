import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { words } from '../../text/cli/build';
import { Plain } from '../command';
import { shippedFolder } from '../shipped';

/** The scripts of the package that a page may load; the classic one is for pages that have no modules. */
const LIBRARY = /^(?:dateline(?:-(?!editor)[\w-]+)?|world-\w+)\.js$/;
/** The licences of the packages inside these scripts. */
const LICENSES = [
  'LICENSES.md',
  'LICENSES-kiosk.md',
  'LICENSES-pmtiles.md',
  'LICENSES-tiles.md',
  'kit/LICENSES.md',
];
/** Files at the top of a site: other people’s pages name them, or the browser goes by their location. */
const AT_TOP = ['embed-listener.js', 'place.js', 'service-worker.js'];
/** Not in `lib/`. */
const APART = new Set([...AT_TOP, 'single.js', 'dev.js']);

/** What sites are made of, from the built package. */
export interface Kit {
  /** By name: `page.html`, `embed.html`, `kiosk.html`. */
  template(name: string): Promise<string>;
  /** A script of the kit that stands in a page. */
  script(name: string): Promise<string>;
  /** A typeface that a template names, by its file. */
  face(name: string): Promise<Uint8Array>;
  /** The licences of what `single.js` and the typefaces bring into a page that travels alone. */
  licenses(): Promise<string>;
  /** The files that every site has, by their paths in it. */
  files(): Promise<ReadonlyMap<string, Uint8Array>>;
}

/** @throws Plain where the package has not been built */
export async function openKit(): Promise<Kit> {
  const library = await shippedFolder();
  const folder = join(library, 'kit');
  const names = await readdir(folder).catch(() => {
    throw new Plain(words.notBuilt);
  });
  const text = (name: string) => readFile(join(folder, name), 'utf8');
  const joined = async (paths: readonly string[]) =>
    (await Promise.all(paths.map((path) => readFile(join(library, path), 'utf8')))).join('\n');
  return {
    template: text,
    script: text,
    face: (name) => readFile(join(folder, 'fonts', name)),
    licenses: () => joined(['kit/LICENSES-single.md', 'kit/fonts/LICENSES.md']),
    async files() {
      const scripts = (await readdir(library)).filter((name) => LIBRARY.test(name));
      const own = names.filter((name) => name.endsWith('.js') && !APART.has(name));
      const faces = await readdir(join(folder, 'fonts'));
      const paths: (readonly [path: string, source: string])[] = [
        ...scripts.map((name) => [`lib/${name}`, join(library, name)] as const),
        ...own.map((name) => [`lib/${name}`, join(folder, name)] as const),
        ...faces.map((name) => [`lib/fonts/${name}`, join(folder, 'fonts', name)] as const),
        ...AT_TOP.map((name) => [name, join(folder, name)] as const),
      ];
      const read = paths.map(async ([path, source]) => [path, await readFile(source)] as const);
      const licenses = new TextEncoder().encode(await joined(LICENSES));
      return new Map([...(await Promise.all(read)), ['LICENSES.md', licenses]]);
    },
  };
}
