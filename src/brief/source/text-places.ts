/** Where something stands in a text file; both from 1, columns in UTF-16 code units. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

export function placeAt(text: string, offset: number): TextPlace {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** The first byte that belongs to no character of UTF-8; null where all do. */
export function firstBad(bytes: Uint8Array): TextPlace | null {
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
  return placeAt(text, text.length);
}
