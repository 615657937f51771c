import { LoadError } from '../../state/load-error';
import type { Read } from '../../state/read-articles';

/** The texts of a brief and its article by address, in the order of reading. */
export type Files = readonly (readonly [url: string, text: string])[];

/**
 * What was read, as texts that can be kept. What is not UTF-8 is left out, and is missing when it is read back:
 * replaced characters would turn up in a quote. A byte order mark stays, as the article's digest covers it.
 */
export function textsOf(files: ReadonlyMap<string, Uint8Array>): Files {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  return [...files].flatMap(([url, bytes]) => {
    try {
      return [[url, decoder.decode(bytes)] as const];
    } catch {
      return [];
    }
  });
}

/** Reads from kept files, as if from the network. */
export function readKept(files: Files, signal: AbortSignal): Read {
  const texts = new Map(files);
  return async (url) => {
    signal.throwIfAborted();
    const text = texts.get(url);
    if (text === undefined)
      throw LoadError.of('unreadable', { url, reason: 'it has not been kept' });
    return new TextEncoder().encode(text);
  };
}
