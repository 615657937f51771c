import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isObject, own } from '../brief/json';

/** The folder of the package, and what its manifest says; the same for the sources and once it is installed. */
async function findPackage(): Promise<{ readonly folder: string; readonly version: string }> {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const manifest = await readFile(join(folder, 'package.json'), 'utf8').then(
      JSON.parse,
      () => null,
    );
    if (isObject(manifest) && own(manifest, 'name') === 'dateline-map') {
      return { folder, version: String(own(manifest, 'version')) };
    }
    if (folder === dirname(folder)) throw new Error('The folder of dateline-map was not found.');
  }
}

export async function version(): Promise<string> {
  return (await findPackage()).version;
}

/** Where the built package is: the scripts and data that a page needs. */
export async function shippedFolder(): Promise<string> {
  return join((await findPackage()).folder, 'dist/lib');
}
