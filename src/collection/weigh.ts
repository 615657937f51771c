import { articleSources } from '../brief/read/article-sources';
import { joined, peek, resumed } from '../formats/chunks';
import { Splitter } from '../formats/split';
import type { Feed } from './feed';
import { PIECE_BYTES, SANE } from './limits';
import { isArchive, MAGIC } from './unless-archive';

/** After this long, in milliseconds, what has arrived so far is shown. */
const PATIENCE_MS = 9_000;
/** A file that has this share of a large file's features by then will probably have the rest too. */
const MANY = 0.25;

export interface Weighing {
  /** A file of more bytes is a large one; so is one of more features, unless it has an article. */
  readonly most: { readonly bytes: number; readonly features: number };
  /** Called, perhaps repeatedly, when the file looks like becoming a large one. */
  readonly likely: () => void;
}

/**
 * Finds out while a file arrives whether it is too large to be held: then gives its bytes from the first on, as they
 * keep coming; else all of them at once. A file that breaks off is not held back: it is read like a large one.
 */
export async function weighed(
  { bytes, totalBytes }: Pick<Feed, 'bytes' | 'totalBytes'>,
  { most, likely }: Weighing,
): Promise<AsyncIterable<Uint8Array> | Uint8Array> {
  const { head, whole } = await peek(bytes, MAGIC.length);
  if (isArchive(head) || (totalBytes ?? 0) > most.bytes) return whole;
  const until = performance.now() + PATIENCE_MS;
  const splitter = new Splitter({ depth: SANE.depth, pieceBytes: PIECE_BYTES });
  const read: Uint8Array[] = [];
  let [length, features, isArticles] = [0, 0, false];
  try {
    for (let next = await whole.next(); !next.done; next = await whole.next()) {
      read.push(next.value);
      length += next.value.length;
      if (length > most.bytes || performance.now() > until) return resumed(read, whole);
      if (isArticles) continue;
      const before = features;
      for (const _ of splitter.push(next.value)) features += 1;
      isArticles = before === 0 && features > 0 && hasArticle(splitter.head());
      if (isArticles) continue;
      if (features > most.features) return resumed(read, whole);
      // For a compressed file, the stated length is that of the compressed bytes.
      const isTold = totalBytes !== null && length <= totalBytes;
      const share = isTold ? length / totalBytes : MANY;
      if (features > most.features * share) likely();
    }
  } catch (error) {
    return resumed(read, { next: () => Promise.reject(error) });
  }
  return joined(read);
}

/** `head` is what stands before the features. */
function hasArticle(head: Uint8Array): boolean {
  try {
    return articleSources(JSON.parse(new TextDecoder().decode(head))).length > 0;
  } catch {
    return false;
  }
}
