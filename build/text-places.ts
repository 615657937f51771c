/** Line and column of an offset, both from 1. */
export function lineAndColumn(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

/** Line and column of the first byte that belongs to no character of UTF-8; null where all do. */
export function firstBad(bytes: Uint8Array): string | null {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  try {
    decoder.decode(bytes);
    return null;
  } catch {
    // Which byte it was, the decoder does not say.
  }
  const slowly = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let text = '';
  try {
    for (let at = 0; at < bytes.length; at++) {
      text += slowly.decode(bytes.subarray(at, at + 1), { stream: true });
    }
  } catch {
    // Here it is.
  }
  return lineAndColumn(text, text.length);
}
