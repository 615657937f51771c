import type { Fault } from '../brief/fault';
import { inTime } from '../brief/in-time';
import { peek } from '../formats/chunks';
import { isWrapped, OTHERS } from '../formats/split';

/** What a large file is: GeoJSON, whose bytes are split here, or the features of another format. */
export type Source =
  | { readonly kind: 'geojson'; readonly bytes: AsyncIterable<Uint8Array> }
  | {
      readonly kind: 'features';
      readonly features: AsyncIterable<unknown> | Iterable<unknown>;
      /** What could not be carried over, once all features have been read. */
      readonly notCarried: () => readonly Fault[];
    };

/** Bytes that show what a file is. */
const HEAD_BYTES = 4_096;
/** A list of features, as it may begin in UTF-8; what is packed, or in another encoding, begins otherwise. */
const COLLECTION = /^\ufeff?\s*\{.*?"(?:FeatureCollection|features)"/s;

/**
 * Looks at the beginning of a file. The code for other formats is loaded only when needed. Rejects with an error that
 * has a `fault`.
 */
export async function sourceOf(
  chunks: AsyncIterable<Uint8Array>,
  options: { readonly url: string | null; readonly mostBytes: number },
  /** How much to read, and the fault for more. */
  limit: { readonly bytes: number; readonly fault: Fault },
): Promise<Source> {
  const { head, whole } = await peek(chunks, HEAD_BYTES);
  const text = new TextDecoder().decode(head.subarray(0, HEAD_BYTES));
  const isOthers = OTHERS.test(text) || text.includes('"names"');
  if (COLLECTION.test(text) && !isOthers && !isWrapped(text))
    return { kind: 'geojson', bytes: whole };
  const formats = await inTime(import('../formats/foreign')).catch(() => null);
  // GeoJSON does not need what could not be loaded.
  if (!formats) return { kind: 'geojson', bytes: whole };
  const file = await formats.recognise(whole, options);
  if (formats.isGeoJson(file)) return { kind: 'geojson', bytes: formats.asUtf8(file, options) };
  const within = { ...options, mostBytes: limit.bytes, atMost: limit.fault };
  const bytes = formats.limited(file.bytes, within);
  const { features, left } = await formats.open({ ...file, bytes }, options);
  return { kind: 'features', features, notCarried: () => formats.notCarried(left) };
}
