import { LoadError } from './load-error';

/** `JSON.parse` takes seconds over millions of brackets: in a longer text they are counted first. */
const LONG_TEXT = 1e6;
/** A MultiPolygon in a collection of collections needs about fifteen. */
const MAX_DEPTH = 500;

const QUOTE = 34;
const BACKSLASH = 92;

/** UTF-8 or nothing: a replacement character would turn up inside a quote. A byte order mark is dropped. */
export function decodeUtf8(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new LoadError(`${name} is not UTF-8 text. Save it as UTF-8 and try again.`);
  }
}

/** `name` is what messages call the text. @throws LoadError */
export function parseJson(written: string, name: string): unknown {
  // A byte order mark is white space here; where a page took a file in as it is, it has one.
  const text = written.trim();
  if (text === '') throw new LoadError(`${name} is empty.`);
  if (/^\[object \w+\]$/.test(text)) {
    throw new LoadError(
      `${name} is “${text}”, which is what an object becomes when it is written as text. Set the property brief to the object itself, or write its JSON.`,
    );
  }
  const isLong = text.length > LONG_TEXT;
  if (isLong) refuseDepth(jsonDepth(text, MAX_DEPTH), name);
  const data = parsed(text, name);
  if (!isLong) refuseDepth(depthOf(data, MAX_DEPTH), name);
  return data;
}

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new LoadError(`${name} is not JSON: ${reason}`);
  }
}

function refuseDepth(depth: number, name: string): void {
  if (depth < MAX_DEPTH) return;
  throw new LoadError(`${name} is nested more than ${MAX_DEPTH} levels deep, and no brief is.`);
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

/** The same of a JSON text, without parsing it. */
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

/** Where the quotation mark stands that closes a string: the engine looks for it faster than we could. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let before = end - 1;
    while (text.charCodeAt(before) === BACKSLASH) before--;
    // An even number of backslashes escape one another.
    if ((end - before) % 2 === 1) return end;
  }
  return text.length;
}
