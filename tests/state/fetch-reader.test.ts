import { expect, it, vi } from 'vitest';
import { fetchReader } from '../../src/state/fetch-reader';

const ASKED = 'https://briefs.example/a';
const { signal } = new AbortController();

/** What is read where the server answers so. */
function read(response: Response, allow?: (url: string) => boolean): Promise<Uint8Array> {
  return fetchReader({ signal, fetch: async () => response, allow })(ASKED, 'article');
}

/** An answer in pieces, which need not be whole characters. */
function inPieces(...pieces: readonly (readonly number[])[]): Response {
  return new Response(
    new ReadableStream({
      start(controller) {
        for (const piece of pieces) controller.enqueue(Uint8Array.from(piece));
        controller.close();
      },
    }),
  );
}

/** An answer from another address, as after a redirect. */
function from(url: string): Response {
  return Object.defineProperty(new Response('123'), 'url', { value: url });
}

it('joins what comes in pieces, byte for byte', async () => {
  const bytes = await read(inPieces([1, 2], [], [3], [255, 0, 128]));
  expect([...bytes]).toEqual([1, 2, 3, 255, 0, 128]);
});

it('reads an article up to 4 MB and no byte more', async () => {
  expect(await read(new Response(new Uint8Array(4e6)))).toHaveLength(4e6);
  await expect(read(new Response(new Uint8Array(4e6 + 1)))).rejects.toMatchObject({
    fault: { code: 'too-large', values: { url: ASKED, megabytes: 4 } },
  });
});

it('reads an answer without a body as nothing', async () => {
  expect(await read(new Response(null))).toHaveLength(0);
});

it('reads what a page’s own fetch gives without a stream', async () => {
  const { headers } = new Response();
  const arrayBuffer = async () => Uint8Array.from([1, 2]).buffer;
  expect([...(await read({ ok: true, url: ASKED, headers, arrayBuffer } as Response))]).toEqual([
    1, 2,
  ]);
});

it('asks before it follows to another origin, and only then', async () => {
  const allow = vi.fn((url: string) => url.startsWith('https://friend.example/'));
  await expect(read(from('https://stranger.example/b'), allow)).rejects.toMatchObject({
    fault: {
      code: 'redirect-refused',
      values: { url: ASKED, target: 'https://stranger.example/b' },
    },
  });
  expect(await read(from('https://friend.example/b'), allow)).toHaveLength(3);
  expect(allow).toHaveBeenCalledTimes(2);
  expect(await read(from('https://briefs.example/b'), allow)).toHaveLength(3);
  expect(await read(new Response('123'), allow)).toHaveLength(3);
  expect(allow).toHaveBeenCalledTimes(2);
  expect(await read(from('https://stranger.example/b'))).toHaveLength(3);
});
