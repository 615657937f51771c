import type { Issue } from '../brief/brief';

/** How long a brief and its article may take together, bodies included. */
export const LOAD_SECONDS = 9;

export type Fetch = (url: string, init: { signal: AbortSignal }) => Promise<Response>;

/** A failure to say to the reader as it is. */
export class LoadError extends Error {
  override name = 'LoadError';
  /** What was found wrong in the file, where it could be read as far as that. */
  readonly issues: readonly Issue[];

  constructor(message: string, issues: readonly Issue[] = []) {
    super(message);
    this.issues = issues;
  }

  static from(error: unknown): LoadError {
    if (error instanceof LoadError) return error;
    return new LoadError(`The brief could not be shown: ${String(error)}`);
  }
}

export interface FetchOptions {
  /** The caller's own: ends the fetch without a word. */
  readonly signal: AbortSignal;
  /** Ends it with a sentence for the reader. */
  readonly deadline: AbortSignal;
  readonly maxBytes: number;
  readonly fetch: Fetch;
}

/**
 * Fetches bytes within limits. Throws a `LoadError` whose message is a sentence;
 * rethrows the reason when the caller's own signal ended it.
 */
export async function fetchBytes(url: string, options: FetchOptions): Promise<Uint8Array> {
  const { signal, deadline, maxBytes, fetch } = options;
  try {
    const response = await fetch(url, { signal: AbortSignal.any([signal, deadline]) });
    if (!response.ok) {
      const status = [response.status, response.statusText].join(' ').trim();
      throw new LoadError(`${url} could not be had: the server answered “${status}”.`);
    }
    return await readWithin(response, maxBytes, url);
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof LoadError) throw error;
    if (deadline.aborted)
      throw new LoadError(`${url} did not arrive within ${LOAD_SECONDS} seconds.`);
    throw new LoadError(
      `${url} could not be reached. Is the network there, the address right, and may this page read it (CORS)?`,
    );
  }
}

async function readWithin(response: Response, limit: number, url: string): Promise<Uint8Array> {
  const tooLarge = () =>
    new LoadError(`${url} is larger than ${Math.round(limit / 1e6)} MB, the most that is read.`);
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

/** UTF-8 or nothing: a replacement character would turn up inside a quote. A byte order mark is dropped. */
export function decodeUtf8(bytes: Uint8Array, url: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new LoadError(`${url} is not UTF-8 text. Save it as UTF-8 and try again.`);
  }
}
