import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { weighed } from '../../src/collection/weigh';
import { file, inPieces, point } from './make';

const MOST = { bytes: 50_000, features: 100 };
const points = (count: number, more: object = {}) =>
  file(
    Array.from({ length: count }, (_, index) => point(index)),
    more,
  );
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const bytesOf = (json: string) => new TextEncoder().encode(json);

async function* counted(bytes: Uint8Array, seen: { taken: number }, size = 256) {
  for await (const piece of inPieces(bytes, size)) {
    seen.taken += piece.length;
    yield piece;
  }
}

async function weigh(bytes: Uint8Array, totalBytes: number | null = null, size = 256) {
  const [seen, likely] = [{ taken: 0 }, vi.fn()];
  const feed = { bytes: counted(bytes, seen, size), totalBytes };
  const found = await weighed(feed, { most: MOST, likely });
  const { taken } = seen;
  if (found instanceof Uint8Array) return { isLarge: false, all: found, taken, likely };
  const all: number[] = [];
  for await (const chunk of found) all.push(...chunk);
  return { isLarge: true, all: Uint8Array.from(all), taken, likely };
}

it('gives a file that is not too large as it is, whatever pieces it comes in', async () => {
  const whole = async (bytes: Uint8Array, size: number) => {
    const { isLarge, all } = await weigh(bytes, null, size);
    expect(isLarge).toBe(false);
    expect(all).toEqual(bytes);
  };
  await whole(bytesOf(points(100)), 7);
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 900 }), fc.integer({ min: 1, max: 99 }), whole),
  );
});

it('goes on with one of more features as soon as it has so many, from its first byte', async () => {
  const bytes = bytesOf(points(400));
  const { isLarge, all, taken } = await weigh(bytes);
  expect(isLarge).toBe(true);
  expect(textOf(all)).toBe(textOf(bytes));
  expect(taken).toBeLessThan(bytes.length / 3);
});

it('goes on with one of more bytes, at once where that was said', async () => {
  const bytes = bytesOf(' '.repeat(60_000));
  const { isLarge, all } = await weigh(bytes);
  expect([isLarge, textOf(all)]).toEqual([true, textOf(bytes)]);
  const told = await weigh(bytes, bytes.length);
  expect([told.isLarge, told.likely.mock.calls]).toEqual([true, []]);
});

it('gives whole one with an article before its features, up to so many bytes', async () => {
  const article = { text: 'A text.' };
  expect(await weigh(bytesOf(points(300, { article })))).toMatchObject({ isLarge: false });
  expect(await weigh(bytesOf(points(500, { article })))).toMatchObject({ isLarge: true });
  expect(await weigh(bytesOf(points(300, { article: null })))).toMatchObject({ isLarge: true });
});

it('goes on with an archive of tiles, however small it is', async () => {
  expect(await weigh(bytesOf('PMTiles and more'), null, 3)).toMatchObject({ isLarge: true });
});

describe('what is likely to be too large', () => {
  it('is announced before it is certain', async () => {
    const bytes = bytesOf(points(400));
    let known = false;
    const likely = vi.fn(() => expect(known).toBe(false));
    const feed = { bytes: inPieces(bytes, 256), totalBytes: bytes.length };
    await weighed(feed, { most: MOST, likely });
    known = true;
    expect(likely).toHaveBeenCalled();
  });

  it('is not what will have fewer features', async () => {
    const bytes = bytesOf(points(60));
    expect((await weigh(bytes, bytes.length)).likely).not.toHaveBeenCalled();
    expect((await weigh(bytesOf(points(20)))).likely).not.toHaveBeenCalled();
  });
});

it('does not hold back what came before the connection was lost', async () => {
  async function* broken() {
    yield bytesOf('{"features":[1,');
    throw new Error('lost');
  }
  const feed = { bytes: broken(), totalBytes: null };
  const found = await weighed(feed, { most: MOST, likely: () => {} });
  if (found instanceof Uint8Array) throw new Error('it is not whole');
  const come: string[] = [];
  const read = async () => {
    for await (const chunk of found) come.push(new TextDecoder().decode(chunk));
  };
  await expect(read()).rejects.toThrow('lost');
  expect(come).toEqual(['{"features":[1,']);
});
