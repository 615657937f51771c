import { randomBytes } from 'node:crypto';
import { open, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** The name of a file while it is written: hidden, and unlike any that people choose. */
const UNFINISHED = /^\..*\.dateline-[0-9a-f]{12}$/;

/**
 * Writes a file so that, whatever happens, either the old one or the new one is there, whole: writes another file
 * beside it, flushes it to disk, then moves it into place. The file's mode is kept, and a link stays a link. Rejects
 * with the system’s error (`code` is `ENOSPC`, `EROFS`, `EACCES` …) and leaves everything as it was. `last` is called
 * right before the new file is moved into place; if it rejects, so does this.
 */
export async function writeWhole(
  path: string,
  content: Uint8Array | string,
  last?: () => Promise<void>,
): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const mode = await stat(target).then(
    (found) => found.mode & 0o777,
    () => 0o666,
  );
  const folder = dirname(target);
  const random = randomBytes(6).toString('hex');
  const unfinished = join(folder, `.${basename(target)}.dateline-${random}`);
  try {
    const file = await open(unfinished, 'wx', mode);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await last?.();
    await rename(unfinished, target);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => {});
    throw error;
  }
  await syncFolder(folder);
}

/** Removes what was being written when a process was killed. */
export async function removeUnfinished(folder: string): Promise<void> {
  const names = await readdir(folder);
  const left = names.filter((name) => UNFINISHED.test(name));
  await Promise.all(left.map((name) => rm(join(folder, name), { force: true }).catch(() => {})));
}

/** So that the new name survives a power cut. Some systems cannot do that to a folder. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => {});
  await handle?.close();
}
