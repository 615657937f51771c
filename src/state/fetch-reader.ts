import { LoadError } from './load-error';
import { Outgrown } from './outgrown';
import type { Read } from './read-articles';

/** How long a brief and its article may take together, bodies included; or a large brief without sending anything. */
export const LOAD_SECONDS = 9;

/** A brief of 100,000 places is about 30 MB; beyond this a page would freeze. */
const MOST_BYTES = { brief: 64e6, article: 4e6 };
/** In bytes: an answer that has brought this much in time is slow, but has not stalled. */
const ARRIVING_BYTES = 1e6;

export type Fetch = (url: string, init: { signal: AbortSignal }) => Promise<Response>;

export interface FetchReaderOptions {
  /** The caller's own: ends the reading silently. */
  readonly signal: AbortSignal;
  /** The page's own `fetch` unless a test or a cache brings another. */
  readonly fetch?: Fetch | undefined;
  /** Whether a redirect may lead to this address on another origin; by default, any may. */
  readonly allow?: ((url: string) => boolean) | undefined;
  /** A brief of more bytes throws `Outgrown`; by default, none does. */
  readonly outgrownBytes?: number | undefined;
}

/**
 * Reads over the network, within limits of time and size: for one brief and its article, starting now. Rejects with the
 * reason if the caller's own signal ended it.
 */
export function fetchReader(options: FetchReaderOptions): Read {
  const { signal, fetch = globalThis.fetch.bind(globalThis), allow = () => true } = options;
  const deadline = AbortSignal.timeout(LOAD_SECONDS * 1000);
  return async (url, what) => {
    const patience = new Patience(deadline);
    try {
      const response = await fetch(url, { signal: AbortSignal.any([signal, patience.signal]) });
      if (!response.ok) {
        const status = [response.status, response.statusText].join(' ').trim();
        throw LoadError.of('http-status', { url, status });
      }
      // A page’s own fetch may give no stream.
      const stream = response.body ?? new Blob([await response.arrayBuffer()]).stream();
      if (hasLeft(url, response.url) && !allow(response.url)) {
        await stream.cancel();
        throw LoadError.of('redirect-refused', { url, target: response.url });
      }
      const outgrown = what === 'brief' ? options.outgrownBytes : undefined;
      const total = Number(response.headers.get('content-length'));
      const body = new Body(stream.getReader(), total, url, patience);
      return await body.within(MOST_BYTES[what], outgrown);
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof LoadError || error instanceof Outgrown) throw error;
      if (deadline.aborted) throw LoadError.of('timeout', { url, seconds: LOAD_SECONDS });
      throw LoadError.of('unreachable', { url });
    }
  };
}

/** How long to wait for one answer: until a deadline; once it is known to be large, as long as it keeps coming. */
class Patience {
  readonly #controller = new AbortController();
  readonly #deadline: AbortSignal;
  readonly #end = () => {
    if (this.bytes > ARRIVING_BYTES && this.mayOutgrow) this.isSlow = true;
    else this.#controller.abort();
  };
  #idle: ReturnType<typeof setTimeout> | undefined;
  bytes = 0;
  mayOutgrow = false;
  /** Whether the deadline has passed while bytes keep coming. */
  isSlow = false;

  constructor(deadline: AbortSignal) {
    this.#deadline = deadline;
    deadline.addEventListener('abort', this.#end, { once: true });
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /**
   * Call when bytes have come, or an answer is awaited without a deadline: it may go on as long as bytes keep coming.
   */
  wait(): void {
    this.stop();
    this.#idle = setTimeout(() => this.#controller.abort(), LOAD_SECONDS * 1000);
  }

  stop(): void {
    this.#deadline.removeEventListener('abort', this.#end);
    clearTimeout(this.#idle);
  }
}

/** Whether a redirect led to another origin; an answer that was made rather than fetched has no address. */
function hasLeft(asked: string, answered: string): boolean {
  return answered !== '' && new URL(answered).origin !== new URL(asked).origin;
}

/** The bytes of an answer. */
class Body {
  readonly #url: string;
  readonly #patience: Patience;
  readonly #total: number;
  // Not `for await`: Safari's streams cannot be iterated.
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  readonly #chunks: Uint8Array[] = [];

  constructor(
    reader: ReadableStreamDefaultReader<Uint8Array>,
    total: number,
    url: string,
    patience: Patience,
  ) {
    this.#reader = reader;
    this.#total = total;
    this.#url = url;
    this.#patience = patience;
  }

  /** All of them, up to a limit. Throws `Outgrown` past another. */
  async within(limit: number, outgrown: number | undefined): Promise<Uint8Array> {
    const patience = this.#patience;
    patience.mayOutgrow = outgrown !== undefined;
    const most = Math.min(limit, outgrown ?? limit);
    if (this.#total > most) await this.#refuse(limit, outgrown);
    for (let read = await this.#reader.read(); !read.done; read = await this.#reader.read()) {
      patience.bytes += read.value.length;
      this.#chunks.push(read.value);
      if (patience.bytes > most || patience.isSlow) await this.#refuse(limit, outgrown);
    }
    patience.stop();
    const bytes = new Uint8Array(patience.bytes);
    let offset = 0;
    for (const chunk of this.#chunks) {
      bytes.set(chunk, offset);
      offset += chunk.length;
    }
    return bytes;
  }

  async #refuse(limit: number, outgrown: number | undefined): Promise<never> {
    if (outgrown !== undefined)
      throw new Outgrown({ bytes: this.#all(), totalBytes: this.#total, url: this.#url });
    await this.#reader.cancel();
    throw LoadError.of('too-large', { url: this.#url, megabytes: Math.round(limit / 1e6) });
  }

  /** The file from its first byte on: what was read, then the rest. */
  async *#all(): AsyncGenerator<Uint8Array> {
    try {
      this.#patience.wait();
      yield* this.#chunks.splice(0);
      for (let read = await this.#reader.read(); !read.done; read = await this.#reader.read()) {
        this.#patience.stop();
        yield read.value;
        this.#patience.wait();
      }
    } catch {
      throw LoadError.of('broke-off', { url: this.#url });
    } finally {
      this.#patience.stop();
      await this.#reader.cancel().catch(() => {});
    }
  }
}
