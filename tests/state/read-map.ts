import { LoadError } from '../../src/state/load-error';
import type { Read } from '../../src/state/read-articles';

/** Reads from memory: text, or bytes as they are. */
export function readMap(files: Readonly<Record<string, string | Uint8Array>>): Read {
  return async (href) => {
    const file = files[href];
    if (file === undefined) throw LoadError.of('http-status', { url: href, status: '404' });
    return typeof file === 'string' ? new TextEncoder().encode(file) : file;
  };
}
