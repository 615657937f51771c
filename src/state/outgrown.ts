import { isList, isObject, own } from '../brief/json';
import { articleSources } from '../brief/read/article-sources';
import { LoadError } from './load-error';

interface Sizes {
  readonly bytes: number;
  readonly features: number;
}

/**
 * Past either limit, a file is read as it arrives (`src/collection/`), and its places are never all in memory as
 * objects.
 */
export const LARGE: Sizes = { bytes: 4e6, features: 2_000 };

/** The limits for a page that has set its own. */
export function mostHeld(limits: Partial<Sizes> | null): Sizes {
  return {
    bytes: Math.min(limits?.bytes ?? LARGE.bytes, LARGE.bytes),
    features: Math.min(limits?.features ?? LARGE.features, LARGE.features),
  };
}

/** A file of more bytes may have too many features: that turns out as it arrives (`src/collection/weigh.ts`). */
export const SUSPECT_BYTES = 5e5;

/** A file too large to be read whole, and where it comes from. */
export interface LargeFile {
  /** The bytes of the file from the first on, as they come; or all of it, as bytes or text; or parsed. */
  readonly bytes: AsyncIterable<Uint8Array> | Uint8Array | string | { readonly data: unknown };
  /** The size of the file in bytes; 0 or null if unknown. Left out if all bytes are there. */
  readonly totalBytes?: number | null;
  /** Null for what the page itself has. */
  readonly url: string | null;
  /** The reader's own file, if that is what it is; `url` is then just its name. */
  readonly blob?: Blob;
}

/** Thrown in place of a brief too large to be read whole. */
export class Outgrown extends Error {
  override name = 'Outgrown';
  readonly file: LargeFile;

  constructor(file: LargeFile) {
    super();
    this.file = file;
  }
}

/** Whether a file has so many features and no article about them: a brief is only as long as what somebody writes. */
export function isLarge(data: unknown, most: number = LARGE.features): boolean {
  const features = isObject(data) ? own(data, 'features') : null;
  return isList(features) && features.length > most && articleSources(data).length === 0;
}

/** All bytes of a file that is still coming, up to those of a large one. @throws LoadError */
export async function wholeOf({ bytes, totalBytes }: LargeFile): Promise<Uint8Array> {
  const isComing = typeof bytes === 'object' && Symbol.asyncIterator in bytes;
  if (isComing && (totalBytes ?? 0) <= LARGE.bytes) {
    const chunks: BlobPart[] = [];
    let length = 0;
    for await (const chunk of bytes) {
      chunks.push(chunk.slice());
      length += chunk.length;
      if (length > LARGE.bytes) break;
    }
    if (length <= LARGE.bytes) return new Uint8Array(await new Blob(chunks).arrayBuffer());
  }
  throw LoadError.of('unreachable', { url: 'dateline-collection.js' });
}
