import { type Fault, faultAt } from '../brief/fault';
import { isObject, type JsonObject } from '../brief/json';
import type { Texts } from '../brief/read/articles';

/** Where a collection comes from: the bytes of a file as they arrive. */
export interface Feed {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** The size of the file, if its server says so; else null. */
  readonly totalBytes: number | null;
  /** Its address; null for what is in the page. */
  readonly url: string | null;
  /** The file itself, where the reader opened it; `url` is then only its name. */
  readonly blob?: Blob | undefined;
}

/** Gives the texts of the articles that a file names, by their ids. `root` is the file without its features. */
export type TextsOf = (root: JsonObject) => Promise<Texts>;

/** Why no more bytes come. */
export class BrokenFeed extends Error {
  override name = 'BrokenFeed';
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.code);
    this.fault = fault;
  }
}

/** The fault in an error: the page's own errors are of another copy of the class. */
export function faultIn(error: unknown): Fault | null {
  const fault = error instanceof Error && 'fault' in error ? error.fault : null;
  return isObject(fault) && typeof fault['code'] === 'string' ? (fault as unknown as Fault) : null;
}

/** The fault in an error, or one for whatever else went wrong. */
export function faultOf(error: unknown, url: string | null): Fault {
  const fault = faultIn(error);
  if (fault) return fault;
  return faultAt('', 'unexpected', { reason: `${url ?? ''} ${reasonOf(error)}`.trim() });
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Chunks that are pushed by one side and read by the other. */
export class Pushed implements AsyncIterable<Uint8Array> {
  readonly #waiting: Uint8Array[] = [];
  #end: { readonly fault: Fault | null } | null = null;
  readonly #taken: () => void;
  #wake = () => {};

  /** `taken` is called whenever a chunk has been read. */
  constructor(taken: () => void = () => {}) {
    this.#taken = taken;
  }

  push(chunk: Uint8Array): void {
    this.#waiting.push(chunk);
    this.#wake();
  }

  /** Ends the stream, with an error if there is a `fault`. */
  end(fault: Fault | null = null): void {
    this.#end ??= { fault };
    this.#wake();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    for (;;) {
      const chunk = this.#waiting.shift();
      if (chunk) {
        yield chunk;
        this.#taken();
      } else if (this.#end?.fault) throw new BrokenFeed(this.#end.fault);
      else if (this.#end) return;
      else {
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
      }
    }
  }
}

/** Reads ahead, up to so many chunks, while nobody asks. */
export function ahead(chunks: AsyncIterable<Uint8Array>, most: number): AsyncIterable<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  const next = () => {
    const read = iterator.next();
    // The reader gets the error when it comes to this chunk.
    read.catch(() => {});
    return read;
  };
  const waiting = [...new Array(most)].map(next);
  return {
    async *[Symbol.asyncIterator]() {
      try {
        for (let read = await waiting.shift(); read && !read.done; read = await waiting.shift()) {
          waiting.push(next());
          yield read.value;
        }
      } finally {
        await iterator.return?.();
      }
    },
  };
}

/** Stands in for a file that cannot be loaded (again). */
export function brokenFeed(error: unknown, url: string | null): Feed {
  const bytes = new Pushed();
  bytes.end(faultIn(error) ?? faultAt('', 'broke-off', { url }));
  return { bytes, totalBytes: null, url };
}
