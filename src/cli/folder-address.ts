import { posix } from 'node:path';

/** The origin that stands in for a site's. */
export const ORIGIN = 'https://site.invalid/';
/** Stands in for the folder of a brief in addresses, as the site's address will. */
export const FOLDER = `${ORIGIN}folder/`;

/** The file of an address at our stand-in origin, as seen from the folder. */
export function fileOf(address: string): string {
  const pathname = address.startsWith(FOLDER)
    ? address.slice(FOLDER.length).replace(/[?#].*/s, '')
    : new URL(address).pathname.slice(1);
  try {
    return posix.normalize(decodeURIComponent(pathname));
  } catch {
    // A stray “%”, which a file name may have.
    return pathname;
  }
}
