import { peek } from '../formats/chunks';
import type { Feed } from './feed';

export const MAGIC = 'PMTiles';

/** Whether a file is an archive of tiles, by its first bytes. */
export function isArchive(head: Uint8Array): boolean {
  return String.fromCharCode(...head.subarray(0, MAGIC.length)) === MAGIC;
}

/** The bytes of a file; null for an archive of tiles, of which this reads no more than the first bytes. */
export async function bytesUnlessArchive({
  bytes,
}: Feed): Promise<AsyncIterable<Uint8Array> | null> {
  const iterator = bytes[Symbol.asyncIterator]();
  try {
    const { head, whole } = await peek({ [Symbol.asyncIterator]: () => iterator }, MAGIC.length);
    if (!isArchive(head)) return whole;
    await iterator.return?.();
    return null;
  } catch (error) {
    return failing(error);
  }
}

// biome-ignore lint/correctness/useYield: it fails before there is anything to give
async function* failing(error: unknown): AsyncGenerator<Uint8Array> {
  throw error;
}
