import { readFile } from 'node:fs/promises';
import { basename, extname, join, relative, resolve } from 'node:path';
import { newFile } from '../../brief/edit/layout';
import { isThere, writeNew } from '../../files/write-new';
import { isUnreadable } from '../../formats/format';
import { words as fileWords } from '../../text/cli/files';
import { help, words } from '../../text/cli/import';
import { faults } from '../../text/en/faults';
import { sentenceFor } from '../../text/faults';
import { command, Misuse, Plain } from '../command';
import { BRIEF } from '../find-brief';
import { painted } from '../terminal';
import { type ImportedPlace, importedFrom } from './imported';

/** `dateline import` */
export const importFile = command(
  help,
  { out: { type: 'string', short: 'o' } },
  async ({ args, options, out, err, cwd }) => {
    const [path, ...more] = args;
    if (path === undefined || more.length > 0) throw new Misuse(words.oneOnly);
    const bytes = await bytesOf(path, cwd);
    const { places, left, unplaced, lost } = await importedFrom(bytes, path).catch((error) => {
      if (isUnreadable(error)) throw new Plain(sentenceFor(faults, error.fault));
      throw error;
    });
    const folder = resolve(cwd, options.out ?? basename(path, extname(path)));
    await write(briefOf(places), folder, relative(cwd, folder) || '.');
    const said = [
      ...unplaced.map(({ name, given }) => words.unplaced(name, given)),
      ...lost.map(words.lost),
      ...left.map(words.leftOut),
    ];
    if (said.length > 0) err.line(painted('warning', words.left(said.length)));
    for (const sentence of said) err.line(`  ${sentence}`);
    out.line(painted('good', words.written(relative(cwd, folder) || '.', places.length)));
    return 0;
  },
);

async function bytesOf(path: string, cwd: string): Promise<Uint8Array> {
  return await readFile(resolve(cwd, path)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') throw new Plain(fileWords.missing(path));
    if (error.code === 'EISDIR') throw new Plain(words.folder(path));
    throw new Plain(fileWords.unreadable(path, error.code));
  });
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
  if (await isThere(join(folder, BRIEF))) throw new Plain(words.exists(shown));
  try {
    await writeNew(folder, [[BRIEF, newFile(brief)]]);
  } catch (error) {
    throw new Plain(fileWords.unwritable(shown, (error as NodeJS.ErrnoException).code));
  }
}
