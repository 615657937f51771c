import type { Fetch } from '../../state/fetch-text';
import { succeeds } from './attempt';

/** The texts of a brief and its article by address, in the order in which they came. */
export type Files = readonly (readonly [url: string, text: string])[];

export interface Recording {
  readonly fetch: Fetch;
  /** What has come in full by now. */
  files(): Files;
}

/** A `fetch` that keeps what goes through it. The bytes pass as they come: limits and aborts work as before. */
export function recordingFetch(fetch: Fetch): Recording {
  const files = new Map<string, string>();
  return {
    fetch: async (url, init) => {
      const response = await fetch(url, init);
      if (!response.ok || !response.body) return response;
      const body = response.body.pipeThrough(collector((text) => files.set(url, text)));
      return new Response(body, response);
    },
    files: () => [...files],
  };
}

/** Answers from `files`, as if the network had. */
export function replayingFetch(files: Files): Fetch {
  const texts = new Map(files);
  return async (url, { signal }) => {
    signal.throwIfAborted();
    const text = texts.get(url);
    return text === undefined ? new Response(null, { status: 404 }) : new Response(text);
  };
}

function collector(done: (text: string) => void): TransformStream<Uint8Array, Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new TransformStream({
    transform(chunk, controller) {
      chunks.push(chunk);
      controller.enqueue(chunk);
    },
    // What is no UTF-8 is left out, and missing at the replay too; replaced characters would turn up in a quote.
    flush: () => void succeeds(() => done(decode(chunks))),
  });
}

/** Throws where the bytes are no UTF-8. A byte order mark stays: it belongs to the article's digest. */
function decode(chunks: readonly Uint8Array[]): string {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const texts = chunks.map((chunk) => decoder.decode(chunk, { stream: true }));
  return texts.join('') + decoder.decode();
}
