import { isArchive } from '../../collection/unless-archive';
import type { LoadError } from '../../state/load-error';
import type { Outgrown } from '../../state/outgrown';
import type { Read } from '../../state/read-articles';

/** How much of a large file is read at once. */
const PIECE_BYTES = 1 << 20;
/** How many bytes show whether a file, however small, is read in parts. */
const HEAD_BYTES = 7;

/** The page's own error classes: it would not recognise another copy of them. */
export interface Thrown {
  readonly LoadError: typeof LoadError;
  readonly Outgrown: typeof Outgrown;
}

/** What sentences call a file. */
export function nameOf(file: Blob): string {
  return file instanceof File && file.name !== '' ? file.name : 'file';
}

/**
 * Reads a file in hand and, over the network, the articles that it names. Throws `Outgrown` for one with more bytes.
 */
export function fileReader(file: Blob, read: Read, outgrownBytes: number, thrown: Thrown): Read {
  const bytesOf = async (piece: Blob): Promise<Uint8Array> => {
    try {
      return new Uint8Array(await piece.arrayBuffer());
    } catch (error) {
      // A folder, or a file that is gone by now. What a browser says of it is in a language of its own.
      console.warn(`Dateline: ${nameOf(file)} cannot be read.`, error);
      const reason = error instanceof Error ? error.name : 'NotReadableError';
      throw thrown.LoadError.of('unreadable', { url: nameOf(file), reason });
    }
  };
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < file.size; at += PIECE_BYTES) {
      yield await bytesOf(file.slice(at, at + PIECE_BYTES));
    }
  }
  return async (href, what) => {
    if (what !== 'brief') return await read(href, what);
    const isLarge =
      file.size > outgrownBytes || isArchive(await bytesOf(file.slice(0, HEAD_BYTES)));
    if (!isLarge) return await bytesOf(file);
    const values = { totalBytes: file.size, url: nameOf(file), blob: file };
    throw new thrown.Outgrown({ bytes: pieces(), ...values });
  };
}
