import { EtagMismatch, type RangeResponse, type Source } from 'pmtiles';
import { ArchiveError } from './archive-error';

/** A host without range requests sends the whole archive, which is then kept if it is no larger than this, in bytes. */
export const LARGEST_WHOLE = 64_000_000;
/** The most bytes of one answer: no directory and no tile is larger. */
const LARGEST_PART = 32_000_000;
/** How long to wait for an answer and all of its body, in milliseconds. */
const PATIENCE = 20_000;

/** Reads parts of an archive from a static host. */
export class RangeSource implements Source {
  readonly #address: string;
  readonly #signal: AbortSignal;
  #whole: Promise<ArrayBuffer> | null = null;
  /** The first answer, which holds more than the header: for a small archive, all of it. */
  #first: RangeResponse | null = null;
  #isStale = false;

  /** `signal` aborts every request. */
  constructor(address: string, signal: AbortSignal) {
    this.#address = address;
    this.#signal = signal;
  }

  getKey(): string {
    return this.#address;
  }

  async getBytes(
    offset: number,
    length: number,
    signal?: AbortSignal,
    etag?: string,
  ): Promise<RangeResponse> {
    if (!(length > 0 && length <= LARGEST_PART))
      throw new ArchiveError('broken', 'the archive is broken');
    if (this.#whole) return { data: cut(await this.#whole, offset, length) };
    const { data, etag: own } = this.#first ?? {};
    if (data && offset > 0 && offset + length <= data.byteLength && own === etag)
      return { data: cut(data, offset, length), ...(own && { etag: own }) };
    const response = await this.#fetch(signal, `bytes=${offset}-${offset + length - 1}`);
    // From offset 0, this is how some hosts answer for an archive smaller than the first range.
    if (response.status === 416 && offset > 0)
      throw new ArchiveError('broken', 'the archive is cut');
    if (response.status === 206) {
      const part = await this.#part(response, etag);
      if (offset === 0) this.#first = part;
      return part;
    }
    // The whole archive, from this answer or another request.
    this.#whole ??= response.ok ? readWhole(response) : this.#fetch(signal).then(readWhole);
    this.#whole.catch(() => {
      this.#whole = null;
    });
    return { data: cut(await this.#whole, offset, length) };
  }

  async #part(response: Response, known: string | undefined): Promise<RangeResponse> {
    // A weak ETag says nothing about bytes.
    const own = /^(?!W\/).+/.exec(response.headers.get('etag') ?? '')?.[0];
    if (known && own && own !== known) {
      this.#isStale = true;
      throw new EtagMismatch('the archive is another by now');
    }
    return { data: await response.arrayBuffer(), ...(own && { etag: own }) };
  }

  async #fetch(signal?: AbortSignal, range?: string): Promise<Response> {
    const signals = [this.#signal, AbortSignal.timeout(PATIENCE), ...(signal ? [signal] : [])];
    const response = await fetch(this.#address, {
      signal: AbortSignal.any(signals),
      ...(range && { headers: { range } }),
      ...(this.#isStale && { cache: 'reload' as const }),
    }).catch((error: unknown) => {
      if (!(error instanceof TypeError)) throw error;
      // Browsers give no reason for a failed request.
      const reason = 'no answer: the network, or a server elsewhere that does not allow it (CORS)';
      throw new ArchiveError('network', reason);
    });
    if (response.ok || response.status === 416) return response;
    await response.body?.cancel();
    throw new ArchiveError('status', `the server answers ${response.status}`);
  }
}

function cut(whole: ArrayBuffer, offset: number, length: number): ArrayBuffer {
  return whole.slice(offset, offset + length);
}

async function readWhole(response: Response): Promise<ArrayBuffer> {
  const tooLarge = `the server sends no ranges, and an archive of more than ${LARGEST_WHOLE / 1e6} MB`;
  const reader = response.body?.getReader();
  if (!response.ok || !reader)
    throw new ArchiveError('status', `the server answers ${response.status}`);
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    chunks.push(next.value);
    size += next.value.length;
    if (size <= LARGEST_WHOLE) continue;
    await reader.cancel();
    throw new ArchiveError('ranges', tooLarge);
  }
  return new Blob(chunks).arrayBuffer();
}
