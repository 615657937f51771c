import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { newFile } from '../../brief/edit/layout';
import { isObject, own } from '../../brief/json';
import { withoutByteOrderMark } from '../../brief/read/article';
import { isThere, writeNew } from '../../files/write-new';
import type { Gazetteer } from '../../gazetteer/index/gazetteer';
import { languageOf } from '../../gazetteer/language';
import { type Proposals, propose } from '../../gazetteer/propose/propose';
import { findHome } from '../../gazetteer/resolve/home';
import { type Memory, NOTHING_REMEMBERED, readMemory } from '../../gazetteer/resolve/memory';
import { words as files } from '../../text/cli/files';
import { help, words } from '../../text/cli/new';
import { command, Misuse, Plain } from '../command';
import { BRIEF } from '../find-brief';
import { painted, type Terminal } from '../terminal';
import { withoutFrontMatter } from './front-matter';
import { headlineOf } from './headline';
import { markedUp } from './marked-up';
import { openPlaces } from './open-places';
import { readText } from './read-text';
import { sayings } from './sayings';
import { footnoted, strangeCharacters } from './typeset';
import { isWrapped } from './wrapped';

/** `dateline new` */
export const create = command(
  help,
  {
    out: { type: 'string', short: 'o' },
    home: { type: 'string' },
    memory: { type: 'string' },
    convert: { type: 'boolean', default: false },
  },
  async ({ args, options, out, err, cwd, signal }) => {
    const [first] = args;
    if (first === undefined) throw new Misuse(words.noText);
    const folder = resolve(cwd, options.out ?? nameOf(first));
    const shown = relative(cwd, folder) || '.';
    if (await isThere(join(folder, BRIEF))) throw new Plain(words.exists(shown));
    const texts: Article[] = [];
    for (const path of args) texts.push(await readArticle(path, cwd, options.convert, err, texts));
    const gazetteer = await openPlaces(err);
    const home = options.home === undefined ? undefined : homeOf(options.home, gazetteer);
    const memory = await memoryOf(options.memory ?? join(dirname(folder), 'places.json'), cwd, err);
    const progress = err.progress();
    progress.update(words.reading, null);
    // As the brief's readers get them.
    const sources = texts.map((one) => ({ ...one, text: withoutByteOrderMark(one.text) }));
    const found = propose(sources, gazetteer, { memory, ...(home ? { home } : {}) }, sayings);
    progress.end();
    if (signal.aborted) return 130;
    await write(folder, shown, texts, found.features);
    const names = found.features.length;
    if (names === 0) out.line(words.noNames);
    else tell(found, out);
    out.line(painted('good', words.written(shown)));
    out.line(words.next(shown));
    return 0;
  },
);

interface Article {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly lang: string | null;
  readonly text: string;
}

async function readArticle(
  path: string,
  cwd: string,
  convert: boolean,
  err: Terminal,
  before: readonly Article[],
): Promise<Article> {
  const { text: whole, converted } = await readText(path, cwd, convert);
  const { text, title } = withoutFrontMatter(whole);
  if (converted) err.line(painted('warning', words.converted(path, words.encodings[converted])));
  if (text !== whole) err.line(painted('warning', words.front(path)));
  if (isWrapped(text)) err.line(painted('warning', words.wrapped(path)));
  const strange = strangeCharacters(text);
  if (strange.length > 0) err.line(painted('warning', words.strange(path, strange)));
  const noted = footnoted(text);
  if (noted !== null) err.line(painted('warning', words.footnoted(path, noted)));
  const mark = markedUp(text);
  if (mark !== null) err.line(painted('warning', words.markedUp(path, mark)));
  const id = unique(
    nameOf(path),
    before.map((other) => other.id),
  );
  return {
    id,
    file: `${id}.txt`,
    text,
    title: title ?? headlineOf(text) ?? id,
    lang: languageOf(text),
  };
}

async function write(
  folder: string,
  shown: string,
  articles: readonly Article[],
  features: readonly object[],
): Promise<void> {
  const entries = articles.map(({ id, title, file, text, lang }) => {
    const sha256 = createHash('sha256').update(text).digest('hex');
    return [id, { title, href: file, sha256, ...(lang ? { lang } : {}) }] as const;
  });
  const [only] = entries;
  const head =
    entries.length === 1 && only ? { article: only[1] } : { articles: Object.fromEntries(entries) };
  try {
    // The brief last: where there is one, its articles are there.
    await writeNew(folder, [
      ...articles.map(({ file, text }) => [file, text] as const),
      [BRIEF, newFile({ type: 'FeatureCollection', ...head, features })],
    ]);
  } catch (error) {
    throw new Plain(files.unwritable(shown, (error as NodeJS.ErrnoException).code));
  }
}

function homeOf(name: string, gazetteer: Gazetteer) {
  const home = findHome(name, gazetteer);
  if (!home) throw new Plain(words.noHome(name));
  return home;
}

async function memoryOf(path: string, cwd: string, err: Terminal): Promise<Memory> {
  const text = await readFile(resolve(cwd, path), 'utf8').catch(() => null);
  if (text === null) return NOTHING_REMEMBERED;
  const memory = readMemory(text);
  if (!memory) err.line(painted('warning', words.badMemory(path)));
  return memory ?? NOTHING_REMEMBERED;
}

/** How many of the most doubtful names are shown. */
const SHOWN = 5;

function tell({ features, names }: Proposals, out: Terminal): void {
  out.line(words.found(features.length, names.filter(({ candidate }) => candidate).length));
  const silent = features.filter(hasNoExcerpt).length;
  if (silent > 0) out.line(words.noExcerpt(silent));
  const doubtful = names.filter(({ doubt }) => doubt >= 0.4).sort((a, b) => b.doubt - a.doubt);
  if (doubtful.length === 0) return;
  out.line(words.doubtful);
  for (const { name, candidate } of doubtful.slice(0, SHOWN)) {
    out.line('  ', painted('path', name), candidate ? `: ${words.perhaps(candidate)}` : '');
  }
}

function hasNoExcerpt(feature: object): boolean {
  const properties = isObject(feature) ? own(feature, 'properties') : null;
  const excerpts = isObject(properties) ? own(properties, 'excerpts') : null;
  return Array.isArray(excerpts) && excerpts.length === 0;
}

/** `notes/Flood in May.txt` → `flood-in-may` */
function nameOf(path: string): string {
  const name = basename(path).replace(/\.[^.]*$/, '');
  return (
    name
      .normalize('NFC')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
      .replaceAll(/^-+|-+$/g, '') || 'article'
  );
}

function unique(name: string, taken: readonly string[]): string {
  let one = name;
  for (let i = 2; taken.includes(one); i++) one = `${name}-${i}`;
  return one;
}
