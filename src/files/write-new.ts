import { access, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from './make-folder';
import { writeWhole } from './write-whole';

/**
 * Makes a folder and writes files into it, in this order. Where one cannot be written, those that were not there before
 * are removed again, and so is the folder if nothing else is in it. Rejects with the system’s error.
 */
export async function writeNew(
  folder: string,
  files: readonly (readonly [name: string, content: string])[],
): Promise<void> {
  const made: string[] = [];
  const wasThere = await isThere(folder);
  try {
    await makeFolder(folder);
    for (const [name, content] of files) {
      const path = join(folder, name);
      const isNew = !(await isThere(path));
      await writeWhole(path, content);
      if (isNew) made.push(path);
    }
  } catch (error) {
    for (const path of made) await rm(path, { force: true }).catch(() => {});
    if (!wasThere) await rmdir(folder).catch(() => {});
    throw error;
  }
}

/** Whether a file or a folder exists. */
export function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
