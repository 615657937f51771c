import { expect, it } from 'vitest';
import { decodeUtf8, fetchBytes } from '../../src/state/fetch-text';

const live = () => new AbortController().signal;

function bytesOf(response: Response, maxBytes: number): Promise<Uint8Array> {
  return fetchBytes('https://briefs.example/a', {
    signal: live(),
    deadline: live(),
    maxBytes,
    fetch: async () => response,
  });
}

it('joins what comes in pieces, byte for byte', async () => {
  const pieces = [[1, 2], [], [3], [255, 0, 128]].map((piece) => Uint8Array.from(piece));
  const body = new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });
  expect([...(await bytesOf(new Response(body), 6))]).toEqual([1, 2, 3, 255, 0, 128]);
});

it('reads up to the limit and no byte more', async () => {
  expect(await bytesOf(new Response('123'), 3)).toHaveLength(3);
  await expect(bytesOf(new Response('1234'), 3)).rejects.toThrow('larger than');
});

it('reads an answer without a body as nothing', async () => {
  expect(await bytesOf(new Response(null), 3)).toHaveLength(0);
});

it('decodes a character that was cut between two pieces', async () => {
  const euro = new TextEncoder().encode('€');
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(euro.slice(0, 1));
      controller.enqueue(euro.slice(1));
      controller.close();
    },
  });
  expect(decodeUtf8(await bytesOf(new Response(body), 10), 'a')).toBe('€');
});

it.each([
  ['a lone continuation byte', [0x80]],
  ['a cut character', [0x41, 0xe2, 0x82]],
  ['an overlong form', [0xc0, 0xaf]],
  ['a surrogate', [0xed, 0xa0, 0x80]],
])('refuses %s', (_what, bytes) => {
  expect(() => decodeUtf8(Uint8Array.from(bytes), 'a.txt')).toThrow('a.txt is not UTF-8');
});
