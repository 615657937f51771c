import { isList, isObject, own } from '../brief/json';
import { articleSources } from '../brief/read/article-sources';
import { LoadError } from './load-error';

interface Sizes {
  readonly bytes: number;
  readonly features: number;
}

/** Beyond either, a file is read as it arrives (`src/collection/`), and its places are never all in memory as objects. */
export const LARGE: Sizes = { bytes: 4e6, features: 2_000 };

/** The same where a page has set limits of its own. */
export function mostHeld(limits: Partial<Sizes> | null): Sizes {
  return {
    bytes: Math.min(limits?.bytes ?? LARGE.bytes, LARGE.bytes),
    features: Math.min(limits?.features ?? LARGE.features, LARGE.features),
  };
}

/** One of more bytes may have too many features: that is found out as it arrives (`src/collection/weigh.ts`). */
export const SUSPECT_BYTES = 5e5;

/** Where a file comes from that is too large to be read whole. */
export interface LargeFile {
  /** From the first on, as they come; or all of them, or all as text; or the parsed file, where that is in hand. */
  readonly bytes: AsyncIterable<Uint8Array> | Uint8Array | string | { readonly data: unknown };
  /** 0 or null where nobody has said; of what is there whole, it need not be said. */
  readonly totalBytes?: number | null;
  /** Null for what the page has. */
  readonly url: string | null;
  /** Where the reader has it in hand, which `url` then only calls by its name. */
  readonly blob?: Blob;
}

/** What is thrown in place of a brief that is too large to be read whole. */
export class Outgrown extends Error {
  override name = 'Outgrown';
  readonly file: LargeFile;

  constructor(file: LargeFile) {
    super();
    this.file = file;
  }
}

/** Whether a file has so many features, and no article that speaks of them: a brief is as long as what one writes. */
export function isLarge(data: unknown, most: number = LARGE.features): boolean {
  const features = isObject(data) ? own(data, 'features') : null;
  return isList(features) && features.length > most && articleSources(data).length === 0;
}

/** All bytes of what is still coming, up to those of a large file. @throws LoadError */
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
