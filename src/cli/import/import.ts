import { access, mkdir, readFile } from 'node:fs/promises';
import { basename, extname, join, relative, resolve } from 'node:path';
import { newFile } from '../../brief/edit/layout';
import { type Imported, type ImportedPlace, Unreadable } from '../../formats/imported';
import { words as fileWords } from '../../text/cli/files';
import { help, words } from '../../text/cli/import';
import { command, Misuse, Plain } from '../command';
import { writeWhole } from '../files/write-whole';
import { BRIEF } from '../find-brief';
import { painted } from '../terminal';

type ReadText = (text: string, path: string) => Promise<Imported>;

/** Each loaded when it is asked for. */
const FORMS: Readonly<Record<string, ReadText>> = {
  '.geojson': readJson,
  '.json': readJson,
  '.topojson': readJson,
  '.umap': readJson,
  '.csv': async (text) => (await import('../../formats/read-csv')).readCsv(text),
  '.tsv': async (text) => (await import('../../formats/read-csv')).readCsv(text),
  '.kml': async (text) => (await import('../../formats/read-xml')).readKml(text),
  '.gpx': async (text) => (await import('../../formats/read-xml')).readGpx(text),
};

/** `dateline import` */
export const importFile = command(
  help,
  { out: { type: 'string', short: 'o' } },
  async ({ args, options, out, err, cwd }) => {
    const [path, ...more] = args;
    if (path === undefined || more.length > 0) throw new Misuse(words.oneOnly);
    const extension = extname(path).toLowerCase();
    const read = Object.hasOwn(FORMS, extension) ? FORMS[extension] : undefined;
    if (extension === '.kmz') throw new Plain(words.zipped(path));
    const text = await textOf(path, cwd);
    if (!read) throw new Plain(words.unknown(path, Object.keys(FORMS)));
    const { places, left } = await read(text, path).catch((error) => {
      if (error instanceof Unreadable) throw new Plain(words.unreadable(path, error.message));
      throw error;
    });
    if (places.length === 0) throw new Plain(words.none(path));
    const folder = resolve(cwd, options.out ?? basename(path, extname(path)));
    await write(briefOf(places), folder, relative(cwd, folder) || '.');
    if (left.length > 0) err.line(painted('warning', words.left(left.length)));
    for (const sentence of left) err.line(`  ${sentence}`);
    out.line(painted('good', words.written(relative(cwd, folder) || '.', places.length)));
    return 0;
  },
);

async function textOf(path: string, cwd: string): Promise<string> {
  const bytes = await readFile(resolve(cwd, path)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') throw new Plain(fileWords.missing(path));
    if (error.code === 'EISDIR') throw new Plain(words.folder(path));
    throw new Plain(fileWords.unreadable(path, error.code));
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Plain(words.notUtf8(path));
  }
}

async function readJson(text: string, path: string): Promise<Imported> {
  const data: unknown = parsed(text, path);
  const { isStoryMap, readStoryMap } = await import('../../formats/read-storymap');
  if (isStoryMap(data)) return readStoryMap(data);
  return (await import('../../formats/read-features')).readFeatures(data);
}

function parsed(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Plain(words.notJson(path, error instanceof Error ? error.message : String(error)));
  }
}

function briefOf(places: readonly ImportedPlace[]): object {
  const taken = new Set<string>();
  const features = places.map(({ geometry, properties }) => ({
    type: 'Feature',
    id: idFor(properties.name, taken),
    geometry,
    properties: { ...properties, statedBy: 'editor' },
  }));
  return { type: 'FeatureCollection', features };
}

/** Small letters, digits and hyphens, each once. */
function idFor(name: string, taken: Set<string>): string {
  const letters = name.normalize('NFKD').toLowerCase().replaceAll(/\p{M}/gu, '');
  const base =
    letters
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '')
      .slice(0, 60) || 'place';
  let id = base;
  for (let n = 2; taken.has(id); n += 1) id = `${base}-${n}`;
  taken.add(id);
  return id;
}

async function write(brief: object, folder: string, shown: string): Promise<void> {
  const file = join(folder, BRIEF);
  const isThere = await access(file).then(
    () => true,
    () => false,
  );
  if (isThere) throw new Plain(words.exists(shown));
  try {
    await mkdir(folder, { recursive: true });
    await writeWhole(file, newFile(brief));
  } catch (error) {
    throw new Plain(fileWords.unwritable(shown, (error as NodeJS.ErrnoException).code));
  }
}
