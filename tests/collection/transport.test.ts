import { gzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { faultAt } from '../../src/brief/fault';
import { BrokenFeed, type Feed } from '../../src/collection/feed';
import { type Limits, SANE } from '../../src/collection/limits';
import { openCollection } from '../../src/collection/open';
import type { Arrival } from '../../src/collection/port';
import type { FromWorker, ToWorker } from '../../src/collection/protocol';
import { collect, file, inPieces, NOTHING, point } from './make';

const COUNT = 10_000;
const CHUNK = 16_384;
const json = file(Array.from({ length: COUNT }, (_, index) => point(index)));
const table = `name,lat,lon\n${Array.from({ length: COUNT }, (_, at) => `Place ${at},1.5,2.5\n`).join('')}`;

/** Counts what is taken of it, and knows whether it was told that no more is wanted. */
function counted(bytes: Uint8Array) {
  const seen = { taken: 0, isClosed: false };
  async function* feed() {
    try {
      for await (const piece of inPieces(bytes, CHUNK)) {
        seen.taken += piece.length;
        yield piece;
      }
    } finally {
      seen.isClosed = true;
    }
  }
  return { seen, feed: feed() };
}

describe('a limit', () => {
  const kinds: Readonly<Record<string, Uint8Array>> = {
    GeoJSON: new TextEncoder().encode(json),
    CSV: new TextEncoder().encode(table),
  };
  const limits: readonly (readonly [keyof Limits, number, number])[] = [
    ['bytes', 100_000, 100_000],
    ['features', 500, 60_000],
    ['positions', 500, 60_000],
    ['text', 5_000, 60_000],
  ];
  it.each(Object.keys(kinds).flatMap((kind) => limits.map((limit) => [kind, ...limit] as const)))(
    'of %s in %s ends the reading within a piece of the file',
    async (kind, name, most, at) => {
      const bytes = kinds[kind] ?? new Uint8Array();
      const { seen, feed } = counted(bytes);
      const { arrival } = await collect(feed, { [name]: most });
      expect(arrival.progress.phase).toBe('cut');
      expect(arrival.faults).toMatchObject([{ code: 'limit-reached', values: { limit: name } }]);
      expect(arrival.progress.places).toBeGreaterThan(0);
      expect(arrival.progress.places).toBeLessThan(COUNT);
      // A table is parsed in larger pieces.
      expect(seen.taken).toBeLessThan(at + (kind === 'CSV' ? 300_000 : 2 * CHUNK));
      expect(seen.isClosed).toBe(true);
    },
  );
});

it('shows what has come while the rest has not', async () => {
  const bytes = new TextEncoder().encode(json);
  let [goOn, isSeen] = [() => {}, false];
  const more = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const arrived = (arrival: Arrival) => {
    if (isSeen || arrival.progress.places === 0) return;
    isSeen = true;
    expect(arrival.progress).toMatchObject({ phase: 'reading' });
    goOn();
  };
  async function* dripping() {
    yield* inPieces(bytes.subarray(0, bytes.length / 2), 1_000);
    await more;
    yield* inPieces(bytes.subarray(bytes.length / 2), 1_000);
  }
  const done = new Promise<Arrival>((resolve) => {
    openCollection({
      ...options(dripping()),
      arrived: (arrival) => {
        arrived(arrival);
        if (arrival.progress.phase !== 'reading') resolve(arrival);
      },
      start: () => null,
    });
  });
  expect((await done).progress).toMatchObject({ phase: 'done', places: COUNT });
  expect(isSeen).toBe(true);
});

it.each([
  ['GeoJSON', json],
  ['a table', table],
])('shows what there is of packed %s that is cut', async (_, text) => {
  const packed = gzipSync(text);
  const { arrival } = await collect(inPieces(packed.subarray(0, packed.length / 2), 1_000));
  expect(arrival.faults).toMatchObject([{ code: 'gzip-broken' }]);
  expect(arrival.progress.places).toBeGreaterThan(1_000);
  expect(arrival.progress.phase).toBe('cut');
});

describe('a worker that dies midway', () => {
  it('is followed by the page, which reads the file from its beginning and answers', async () => {
    const { collection, worker, ended } = withWorker(() => inPieces(json, CHUNK));
    await vi.waitFor(() => expect(worker.chunks).toBeGreaterThan(3));
    const before = collection.page(NOTHING, { start: 0, end: 2 });
    worker.die();
    expect((await ended).progress).toMatchObject({ phase: 'done', places: COUNT });
    await before;
    const { total, rows } = await collection.page(NOTHING, { start: 0, end: 2 });
    expect(total).toBe(COUNT);
    expect(rows.map(({ name }) => name)).toEqual(['Place 0', 'Place 1']);
    collection.stop();
  });

  it('ends the reading in words where the file cannot be had again', async () => {
    const { collection, worker, ended } = withWorker(() => {
      throw new BrokenFeed(faultAt('', 'unreachable', { url: 'https://a.example/b' }));
    });
    await vi.waitFor(() => expect(worker.chunks).toBeGreaterThan(3));
    const page = collection.page(NOTHING, { start: 0, end: 2 });
    worker.die();
    const { progress, faults } = await ended;
    expect(progress.phase).toBe('cut');
    expect(faults).toMatchObject([{ code: 'unreachable' }]);
    expect(await page).toMatchObject({ total: 0 });
    collection.stop();
  });
});

function options(bytes: AsyncIterable<Uint8Array>, again = () => inPieces(json, CHUNK)) {
  const feed = (bytes: AsyncIterable<Uint8Array>): Feed => ({ bytes, totalBytes: null, url: null });
  return {
    feed: feed(bytes),
    again: async () => feed(again()),
    limits: SANE,
    textsOf: async () => new Map(),
    turns: { milliseconds: 5, pause: () => new Promise<void>((resolve) => setTimeout(resolve)) },
  };
}

/** A collection over a worker that takes chunks, and says nothing but that. */
function withWorker(again: () => AsyncGenerator<Uint8Array>) {
  const sent: ToWorker[] = [];
  const made = {
    postMessage(message: ToWorker) {
      sent.push(message);
      if (message.kind === 'chunk') setTimeout(() => hear({ kind: 'taken' }));
    },
    terminate() {},
  } as unknown as Worker;
  const hear = (message: FromWorker) => made.onmessage?.({ data: message } as MessageEvent);
  let end: (arrival: Arrival) => void = () => {};
  const ended = new Promise<Arrival>((resolve) => {
    end = resolve;
  });
  const collection = openCollection({
    ...options(inPieces(json, CHUNK), again),
    arrived: (arrival) => {
      if (arrival.progress.phase !== 'reading') end(arrival);
    },
    start: () => made,
  });
  hear({ kind: 'ready' });
  const worker = {
    get chunks() {
      return sent.filter(({ kind }) => kind === 'chunk').length;
    },
    die: () => made.onerror?.(new Event('error', { cancelable: true }) as ErrorEvent),
  };
  return { collection, worker, ended };
}
