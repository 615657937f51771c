import { realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';

/**
 * The real path of a file in a folder, links followed; null where it lies outside. Rejects with the system’s error
 * where there is no such file.
 */
export async function pathInside(folder: string, file: string): Promise<string | null> {
  const path = await realpath(join(folder, file));
  // The root of a disk already ends with a separator.
  return path.startsWith(join(await realpath(folder), sep)) ? path : null;
}
