import { beforeEach, expect, it } from 'vitest';
import { cacheName, FileCache, integrityOf } from '../../../src/site/offline/file-cache';
import { first, takenOver, type Version } from '../../../src/site/offline/ledger';
import { LedgerStore } from '../../../src/site/offline/ledger-store';
import { Storage } from './storage';

const SCOPE = 'https://maps.example/any/';
const hash = (text: string) => integrityOf(new TextEncoder().encode(text).buffer);

let storage: Storage;
/** What the network has; the rest is gone. */
let network: Record<string, string>;
let asked: string[];
let fileCache: FileCache;
const fetchIt: typeof fetch = async (input, init) => {
  const file = String(input).slice(SCOPE.length);
  asked.push(file);
  const body = network[file];
  // As the browser does it: another file is as good as none.
  if (body === undefined || (await hash(body)) !== init?.integrity) throw new TypeError('Failed');
  return new Response(body);
};

beforeEach(() => {
  storage = new Storage();
  network = {};
  asked = [];
  fileCache = new FileCache({ caches: storage, scope: SCOPE, fetch: fetchIt });
});

async function version(id: string, files: Record<string, string>): Promise<Version> {
  const cache = await storage.open(cacheName(SCOPE, id));
  for (const [file, body] of Object.entries(files))
    await cache.put(SCOPE + file, new Response(body));
  const hashes = Object.entries(files).map(async ([file, body]) => [file, await hash(body)]);
  return { id, files: Object.fromEntries(await Promise.all(hashes)) };
}

const text = async (file: string, ...versions: Version[]) =>
  (await fileCache.get(file, versions))?.text() ?? null;

async function spoil({ id }: Version, file: string) {
  const cache = await storage.open(cacheName(SCOPE, id));
  await cache.put(SCOPE + file, new Response('half a fi'));
}

it('gives the file of the version in force, without the network', async () => {
  const [two, one] = [await version('2', { a: 'new' }), await version('1', { a: 'old' })];
  expect([await text('a', two, one), await text('a', two, one)]).toEqual(['new', 'new']);
  expect(asked).toEqual([]);
});

it('gives a page of the version before what only that one has', async () => {
  const [two, one] = [await version('2', { b: 'new' }), await version('1', { a: 'old' })];
  expect(await text('a', two, one)).toBe('old');
  expect(await text('toString', two, one)).toBeNull();
});

it('replaces a broken copy: from the other version, else from the network', async () => {
  const [two, one] = [await version('2', { a: 'same' }), await version('1', { a: 'same' })];
  await spoil(two, 'a');
  expect(await text('a', two, one)).toBe('same');
  await spoil(one, 'a');
  network = { a: 'same' };
  // A worker that has just started trusts nothing that it finds.
  fileCache = new FileCache({ caches: storage, scope: SCOPE, fetch: fetchIt });
  expect([await text('a', two, one), await text('a', two, one)]).toEqual(['same', 'same']);
  expect(asked).toEqual(['a']);
});

it('gives no broken file, no other one, and no older one', async () => {
  const [two, one] = [await version('2', { a: 'new' }), await version('1', { a: 'old' })];
  await spoil(two, 'a');
  expect(await text('a', two, one)).toBeNull();
  network = { a: 'newer still' };
  expect(await text('a', two, one)).toBeNull();
});

it('gives the file of the network when it can keep nothing', async () => {
  const one = await version('1', { a: 'fine' });
  await spoil(one, 'a');
  network = { a: 'fine' };
  storage.full = true;
  expect(await text('a', one)).toBe('fine');
});

it('forgets other versions of this site, and nothing of another', async () => {
  for (const id of ['1', '2', '3']) await version(id, {});
  await storage.open(cacheName(`${SCOPE}sub/`, '1'));
  await storage.open('a stranger');
  await fileCache.keepOnly(['3', '2']);
  expect(await storage.keys()).toEqual([
    cacheName(SCOPE, '2'),
    cacheName(SCOPE, '3'),
    cacheName(`${SCOPE}sub/`, '1'),
    'a stranger',
  ]);
});

it('the ledger outlives a worker, and the next worker reads it', async () => {
  const [one, two] = [await version('1', {}), await version('2', {})];
  const before = new LedgerStore(storage, SCOPE, one);
  expect(await before.find()).toBeNull();
  await before.change((ledger) => ledger);
  const after = new LedgerStore(storage, SCOPE, two);
  await after.change((ledger) => takenOver(ledger, two));
  const again = new LedgerStore(storage, SCOPE, two);
  expect(await again.read()).toMatchObject({ current: two, previous: one });
  // What the worker before still has to say of itself is about what stands there now.
  expect(await before.change((ledger) => ledger)).toEqual(await again.read());
});

it('a ledger that cannot be written stays in memory, and one that cannot be read starts anew', async () => {
  const [one, two] = [await version('1', {}), await version('2', {})];
  const store = new LedgerStore(storage, SCOPE, one);
  const cache = await storage.open(cacheName(SCOPE, 'ledger'));
  await cache.put(`${SCOPE}ledger`, new Response('{"curr'));
  expect(await store.read()).toEqual(first(one));
  storage.full = true;
  await store.change((ledger) => takenOver(ledger, two));
  expect((await store.read()).current).toEqual(two);
});
