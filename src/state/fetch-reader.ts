import { LoadError } from './load-error';
import type { Read } from './open-brief';

/** How long a brief and its article may take together, bodies included. */
export const LOAD_SECONDS = 9;

/** A brief of 100,000 places is about 30 MB; beyond this a page would freeze. */
const MOST_BYTES = { brief: 64e6, article: 4e6 };

export type Fetch = (url: string, init: { signal: AbortSignal }) => Promise<Response>;

export interface FetchReaderOptions {
  /** The caller's own: ends the reading without a word. */
  readonly signal: AbortSignal;
  /** The page's own `fetch` unless a test or a cache brings another. */
  readonly fetch?: Fetch | undefined;
  /** Whether a redirect may lead to this address, which is on another origin; without it, any may. */
  readonly allow?: ((url: string) => boolean) | undefined;
}

/**
 * Reads over the network, within limits of time and size: for one brief and its article, from now on. Rejects with the
 * reason when the caller's own signal ended it.
 */
export function fetchReader(options: FetchReaderOptions): Read {
  const { signal, fetch = globalThis.fetch.bind(globalThis), allow = () => true } = options;
  const deadline = AbortSignal.timeout(LOAD_SECONDS * 1000);
  return async (url, what) => {
    try {
      const response = await fetch(url, { signal: AbortSignal.any([signal, deadline]) });
      if (!response.ok) {
        const status = [response.status, response.statusText].join(' ').trim();
        throw LoadError.of('http-status', { url, status });
      }
      if (hasLeft(url, response.url) && !allow(response.url)) {
        await response.body?.cancel();
        throw LoadError.of('redirect-refused', { url, target: response.url });
      }
      return await readWithin(response, MOST_BYTES[what], url);
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof LoadError) throw error;
      if (deadline.aborted) throw LoadError.of('timeout', { url, seconds: LOAD_SECONDS });
      throw LoadError.of('unreachable', { url });
    }
  };
}

/** An answer that was made rather than fetched has no address. */
function hasLeft(asked: string, answered: string): boolean {
  return answered !== '' && new URL(answered).origin !== new URL(asked).origin;
}

async function readWithin(response: Response, limit: number, url: string): Promise<Uint8Array> {
  const tooLarge = () => LoadError.of('too-large', { url, megabytes: Math.round(limit / 1e6) });
  if (Number(response.headers.get('content-length')) > limit) {
    await response.body?.cancel();
    throw tooLarge();
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  // Not `for await`: Safari's streams cannot be iterated.
  const reader = response.body?.getReader();
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    length += read.value.length;
    if (length > limit) {
      await reader?.cancel();
      throw tooLarge();
    }
    chunks.push(read.value);
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
