import type { Path } from './steps';

/** Where something stands in a text: offsets in UTF-16 code units, the end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A value in a JSON text, with its name where it is a member. */
export interface Item extends Range {
  /** Of the value, without its name. */
  readonly valueStart: number;
  readonly key: string | null;
}

const STRING = /"(?:[^"\\]|\\.)*"/y;
const SCALAR = /[^\s,\]}]+/y;
const SPACE = /[\s\uFEFF]*/y;
/** What matters while skipping a value: strings and brackets. */
const SKIP = /"(?:[^"\\]|\\.)*"|[{}[\]]/g;

/**
 * Where the value at a path stands; null where there is none. The text is JSON that has already been parsed: whatever
 * is not on the path is skipped.
 */
export function findValue(text: string, path: Path): Item | null {
  const start = endOf(SPACE, text, 0);
  // Its end is not looked for, which may be a large file away: only something inside is wanted.
  const end = path.length > 0 ? text.length : skipValue(text, start);
  let found: Item = { start, valueStart: start, end, key: null };
  for (const key of path) {
    const item = findItem(text, found.valueStart, key);
    if (!item) return null;
    found = item;
  }
  return found;
}

/** The direct members or elements of the object or list that begins at `start`. */
export function itemsIn(text: string, start: number): readonly Item[] {
  return [...walk(text, start)];
}

function findItem(text: string, start: number, key: string | number): Item | null {
  let index = 0;
  let found: Item | null = null;
  for (const item of walk(text, start)) {
    if (typeof key === 'number' && index === key) return item;
    // Of two members with one name the last counts, as for JSON.parse.
    if (item.key === key) found = item;
    index += 1;
  }
  return found;
}

function* walk(text: string, start: number): Generator<Item> {
  const isList = text[start] === '[';
  if (!isList && text[start] !== '{') return;
  let at = endOf(SPACE, text, start + 1);
  while (at < text.length && text[at] !== (isList ? ']' : '}')) {
    let valueStart = at;
    let key: string | null = null;
    if (!isList) {
      const keyEnd = endOf(STRING, text, at);
      key = String(JSON.parse(text.slice(at, keyEnd)));
      valueStart = endOf(SPACE, text, endOf(SPACE, text, keyEnd) + 1);
    }
    const end = skipValue(text, valueStart);
    yield { start: at, valueStart, end, key };
    at = endOf(SPACE, text, end);
    if (text[at] === ',') at = endOf(SPACE, text, at + 1);
  }
}

/** The end of the value that begins at `start`. */
function skipValue(text: string, start: number): number {
  const sign = text[start];
  if (sign === '"') return endOf(STRING, text, start);
  if (sign !== '{' && sign !== '[') return endOf(SCALAR, text, start);
  let depth = 0;
  SKIP.lastIndex = start;
  for (let found = SKIP.exec(text); found; found = SKIP.exec(text)) {
    const [token] = found;
    if (token === '{' || token === '[') depth += 1;
    else if (token === '}' || token === ']') depth -= 1;
    if (depth === 0) return SKIP.lastIndex;
  }
  return text.length;
}

function endOf(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return start + (pattern.exec(text)?.[0].length ?? 0);
}
