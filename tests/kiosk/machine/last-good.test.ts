import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { textsOf } from '../../../src/kiosk/machine/kept-files';
import { digest, LastGood } from '../../../src/kiosk/machine/last-good';
import { Memory } from '../../../src/kiosk/machine/memory';
import { loadBrief } from '../../state/in-english';
import { TEXT } from '../../state/make';
import { FakeStorage } from './fakes';
import { ARTICLE, BRIEF, ferry, Server } from './server';

const KEY = 'dateline-kiosk:last-good';
const { signal } = new AbortController();

async function record(server: Server) {
  const loaded = await loadBrief(BRIEF, { signal, fetch: server.fetch });
  return { loaded, files: textsOf(loaded.files) };
}

async function saved(storage = new FakeStorage(), savedAt = 1000) {
  const { loaded, files } = await record(new Server());
  const isKept = await new LastGood(new Memory([() => storage]), loadBrief).save(files, savedAt);
  return {
    storage,
    loaded,
    isKept,
    load: loadBrief,
    lastGood: new LastGood(new Memory([() => storage]), loadBrief),
  };
}

it('is given back whole after a restart, with its article and the time', async () => {
  const { loaded, lastGood, isKept } = await saved();
  expect(isKept).toBe(true);
  expect(loaded.brief.article?.text).toBe(TEXT);
  expect(await lastGood.load(BRIEF, signal)).toEqual({ loaded, savedAt: 1000 });
});

it('keeps a byte order mark, which the article’s digest covers', async () => {
  const server = new Server();
  const article = `\ufeff${TEXT}`;
  const sha256 = createHash('sha256').update(article).digest('hex');
  server.files[ARTICLE] = article;
  server.files[BRIEF] = ferry('With a mark', { sha256 });
  const { loaded, files } = await record(server);
  const storage = new FakeStorage();
  const lastGood = new LastGood(new Memory([() => storage]), loadBrief);
  await lastGood.save(files, 0);
  expect(loaded.issues).toEqual([]);
  expect(await lastGood.load(BRIEF, signal)).toEqual({ loaded, savedAt: 0 });
});

it('does not keep an article that is not text', async () => {
  const server = new Server();
  server.files[ARTICLE] = Uint8Array.from(Buffer.from('Fähre', 'latin1'));
  const { loaded, files } = await record(server);
  expect(loaded.brief.article?.text).toBeNull();
  expect(files.map(([url]) => url)).toEqual([BRIEF]);
});

describe('a copy that is not whole', () => {
  it.each<[string, (text: string) => string]>([
    ['half-written', (text) => text.slice(0, text.length / 2)],
    ['changed in a letter', (text) => text.replace('Norr', 'Nord')],
    ['changed in its time', (text) => text.replace('1000', '1001')],
    ['without a hash', (text) => text.replace('hash', 'hush')],
    ['no copy at all', () => '[]'],
    ['with files that are none', (text) => text.replace(/"files":\[\[/, '"files":[[1,')],
    ['empty', () => ''],
  ])('%s, is dropped', async (_what, damage) => {
    const { storage, lastGood } = await saved();
    storage.items.set(KEY, damage(storage.items.get(KEY) ?? ''));
    expect(await lastGood.load(BRIEF, signal)).toBeNull();
    expect(storage.items.has(KEY)).toBe(false);
  });

  it('or is of another brief, is not used', async () => {
    const { lastGood } = await saved();
    expect(await lastGood.load('https://briefs.example/other.geojson', signal)).toBeNull();
  });
});

it('that is too big is not kept, quietly, and the older one stays', async () => {
  const { storage, loaded, lastGood } = await saved();
  storage.mood = 'full';
  expect((await saved(storage, 2000)).isKept).toBe(false);
  expect(await lastGood.load(BRIEF, signal)).toEqual({ loaded, savedAt: 1000 });
});

it('is not dropped when its reading is aborted', async () => {
  const { storage, lastGood } = await saved();
  expect(await lastGood.load(BRIEF, AbortSignal.abort())).toBeNull();
  expect(storage.items.has(KEY)).toBe(true);
});

it('has a digest where there is no crypto.subtle too', async () => {
  // What the authors of FNV publish for these.
  const plain = (text: string) => digest(text, null);
  expect(await Promise.all([plain(''), plain('a'), plain('foobar')])).toEqual([
    '811c9dc5',
    'e40c292c',
    'bf9cf968',
  ]);
  expect(await digest('Fähre')).toBe(createHash('sha256').update('Fähre').digest('hex'));
});
