import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { words } from '../text/cli/files';
import { Plain } from './command';

/** Where a brief is. */
export interface BriefPath {
  /** The folder that everything of the brief is in: nothing outside of it is read or written. */
  readonly folder: string;
  /** The name of the brief’s file in it. */
  readonly file: string;
}

/** The name of a brief’s file, where nothing else is said. */
export const BRIEF = 'brief.geojson';

/** The brief that a path names: a folder with one in it, or the file itself. @throws Plain */
export async function findBrief(path: string, cwd: string): Promise<BriefPath> {
  const whole = resolve(cwd, path);
  const found = await stat(whole).catch((error: NodeJS.ErrnoException) => {
    throw new Plain(
      error.code === 'ENOENT' ? words.missing(path) : words.unreadable(path, error.code),
    );
  });
  if (!found.isDirectory()) return { folder: dirname(whole), file: basename(whole) };
  const names = await readdir(whole).catch((error: NodeJS.ErrnoException) => {
    throw new Plain(words.unreadable(path, error.code));
  });
  if (names.includes(BRIEF)) return { folder: whole, file: BRIEF };
  const others = names.filter((name) => name.endsWith('.geojson')).sort();
  const [only, second] = others;
  if (only === undefined) throw new Plain(words.noBrief(path, BRIEF));
  if (second !== undefined)
    throw new Plain(words.whichBrief(others.map((name) => join(path, name))));
  return { folder: whole, file: only };
}
