const QUOTE = 34;
const BACKSLASH = 92;

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
