import { type Fault, faultAt } from '../brief/fault';
import { FORMAT_NAMES, Unreadable } from './format';
import { type Break, breakIn, type LooseJson, looseJson } from './loose-json';
import { Splitter } from './split';

export interface ReadJson {
  readonly json: unknown;
  /** What is wrong with it. */
  readonly faults: readonly Fault[];
}

/** A large file is split as it arrives; here all of it is there, within the limits already. */
const UNLIMITED = { depth: Number.POSITIVE_INFINITY, pieceBytes: Number.POSITIVE_INFINITY };

/**
 * Reads JSON, or near-JSON that can be read in only one way. Failing that, reads each feature by itself: a bad one
 * stays a text, to be reported, as in a large file.
 *
 * @throws Unreadable, which says where
 */
export function readJson(text: string, url: string | null): ReadJson {
  const written = text.trim();
  const read = loosely(written);
  if (read && !read.isMended) {
    // JSON that a program has encoded twice is JSON within a text.
    const twice = typeof read.json === 'string' ? strictly(read.json) : null;
    return { json: (twice ?? read).json, faults: [] };
  }
  const found = breakIn(text.trimEnd());
  if (read) return { json: read.json, faults: found ? [mendedAt(url, found)] : [] };
  // In a parser's words; not all browsers' parsers say where.
  const what = found?.found ? `“${found.found}”` : 'end';
  const reason = `Unexpected ${what} at line ${found?.line ?? 1}, column ${found?.column ?? 1}`;
  const fault = faultAt('', 'not-json', { url, reason });
  const pieces = piecesOf(written);
  if (!pieces) throw new Unreadable(fault);
  const cut = faultAt('', 'format-cut', { url, format: FORMAT_NAMES.geojson });
  return { json: pieces.json, faults: [pieces.isWhole ? fault : cut] };
}

function mendedAt(url: string | null, { found, line, column }: Break): Fault {
  return {
    ...faultAt('', 'json-mended', { url, found, at: { line, column } }),
    severity: 'warning',
  };
}

function strictly(text: string): Pick<LooseJson, 'json'> | null {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return null;
  }
}

function loosely(text: string): LooseJson | null {
  try {
    return looseJson(text);
  } catch {
    return null;
  }
}

/** A list of features of which some are sound; null where there is no such list, or none is. */
function piecesOf(text: string): { readonly json: object; readonly isWhole: boolean } | null {
  const splitter = new Splitter(UNLIMITED);
  const decoder = new TextDecoder();
  const features = [...splitter.push(new TextEncoder().encode(text))].map(({ bytes }) => {
    const piece = decoder.decode(bytes);
    return loosely(piece)?.json ?? piece.trim();
  });
  const head = decoder.decode(splitter.head());
  const root = loosely(head)?.json;
  const isSound = features.some((feature) => typeof feature === 'object');
  if (splitter.lists !== 1 || typeof root !== 'object' || root === null || !isSound) return null;
  return { json: { ...root, features }, isWhole: splitter.isWhole };
}
