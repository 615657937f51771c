import { open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { makeFolder } from '../../files/make-folder';
import { isThere } from '../../files/write-new';
import { words } from '../../text/cli/build';
import { words as fileWords } from '../../text/cli/files';
import { Plain } from '../command';

/** Marks a folder as one that we made and may replace. */
const MARK = '.dateline-site';

/** By its path below the site’s folder. */
export type SiteFiles = ReadonlyMap<string, Uint8Array | string>;

/**
 * Puts a site into a folder: writes all of it beside the old one, then swaps the two, so that the old one stands until
 * then. Refuses a folder that holds anything but a site of ours. @throws Plain
 */
export async function swapIn(files: SiteFiles, folder: string): Promise<void> {
  const [fresh, aside] = [besideOf(folder, 'new'), besideOf(folder, 'old')];
  await recover(folder, fresh, aside);
  await refuseOthers(folder);
  try {
    await writeAll(files, fresh);
    if (await isThere(folder)) await rename(folder, aside);
    await rename(fresh, folder);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true }).catch(() => {});
    await recover(folder, fresh, aside);
    throw new Plain(fileWords.unwritable(folder, (error as NodeJS.ErrnoException).code));
  }
  await rm(aside, { recursive: true, force: true });
}

/** Cleans up after a killed run: restores the last site if it was set aside, and removes what was unfinished. */
async function recover(folder: string, fresh: string, aside: string): Promise<void> {
  await stat(folder).catch(() => rename(aside, folder).catch(() => {}));
  for (const left of [fresh, aside]) await rm(left, { recursive: true, force: true });
}

async function refuseOthers(folder: string): Promise<void> {
  const names: readonly string[] = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new Plain(fileWords.unwritable(folder, error.code));
  });
  if (names.length > 0 && !names.includes(MARK)) throw new Plain(words.notOurs(folder));
}

async function writeAll(files: SiteFiles, folder: string): Promise<void> {
  await makeFolder(folder);
  for (const [path, content] of allOf(files)) {
    const file = join(folder, path);
    // Every path is made from checked ids and names; one that leads out would be our bug.
    if (!file.startsWith(folder + sep)) throw new Error(`${path} leads out of the site.`);
    await makeFolder(dirname(file));
    await writeFile(file, content, { flush: true });
  }
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => {});
  await handle?.close();
}

function besideOf(folder: string, what: string): string {
  return join(dirname(folder), `.${basename(folder)}.dateline-${what}`);
}

function allOf(files: SiteFiles): SiteFiles {
  const all = new Map<string, Uint8Array | string>(files);
  return all.set(MARK, '');
}
