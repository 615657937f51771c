import { LoadError } from './load-error';

/** `JSON.parse` takes seconds for millions of brackets: in a text longer than this, they are counted first. */
const LONG_TEXT = 1e6;
/** A MultiPolygon in a collection of collections needs about fifteen. */
const MAX_DEPTH = 500;

const QUOTE = 34;
const BACKSLASH = 92;

/**
 * Decodes UTF-8, and rejects anything else: a replacement character could turn up inside a quote. A byte order mark is
 * dropped. `url` is the address of the file, or null for a text in the page. @throws LoadError
 */
export function decodeUtf8(bytes: Uint8Array, url: string | null): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw LoadError.of('not-utf8', { url });
  }
}

/** `url` is where the text came from, or null for one in the page. @throws LoadError */
export function parseJson(written: string, url: string | null): unknown {
  // A byte order mark counts as white space here: a file that a page included whole may begin with one.
  const text = written.trim();
  if (text === '') throw LoadError.of('empty', { url });
  if (/^\[object \w+\]$/.test(text)) {
    throw LoadError.of('object-as-text', { url, text });
  }
  const isLong = text.length > LONG_TEXT;
  if (isLong) refuseDepth(jsonDepth(text, MAX_DEPTH), url);
  const data = parsed(text, url);
  if (!isLong) refuseDepth(depthOf(data, MAX_DEPTH), url);
  return data;
}

function parsed(text: string, url: string | null): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw LoadError.of('not-json', { url, reason });
  }
}

function refuseDepth(depth: number, url: string | null): void {
  if (depth < MAX_DEPTH) return;
  throw LoadError.of('too-deep', { url, most: MAX_DEPTH });
}

/** How deep lists and objects are nested, counted up to `limit`. */
export function depthOf(value: unknown, limit: number): number {
  let level = [value].filter(isNest);
  let depth = 0;
  for (; level.length > 0 && depth < limit; depth++) {
    level = level.flatMap((nest) => Object.values(nest).filter(isNest));
  }
  return depth;
}

function isNest(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** The same for JSON text, without parsing it. */
export function jsonDepth(text: string, limit: number): number {
  let depth = 0;
  let deepest = 0;
  for (let i = 0; i < text.length && deepest < limit; i++) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) i = endOfString(text, i);
    else if (code === 91 || code === 123) deepest = Math.max(deepest, ++depth);
    else if (code === 93 || code === 125) depth--;
  }
  return deepest;
}

/** The offset of the quotation mark that closes a string. `indexOf` finds it faster than a loop. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let before = end - 1;
    while (text.charCodeAt(before) === BACKSLASH) before--;
    // An even number of backslashes escape each other.
    if ((end - before) % 2 === 1) return end;
  }
  return text.length;
}
