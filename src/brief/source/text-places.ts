/** Where something stands in a text file; both from 1, columns in UTF-16 code units. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/**
 * Turns offsets in a text into lines and columns. The lines are counted once, since there may be thousands of offsets.
 */
export function placesIn(text: string): (offset: number) => TextPlace {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

export function placeAt(text: string, offset: number): TextPlace {
  return placesIn(text)(offset);
}

/** The first byte that belongs to no character of UTF-8; null where all do. */
export function firstBad(bytes: Uint8Array): TextPlace | null {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  try {
    decoder.decode(bytes);
    return null;
  } catch {
    // The decoder does not say which byte it was.
  }
  const slowly = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let text = '';
  try {
    for (let at = 0; at < bytes.length; at++) {
      text += slowly.decode(bytes.subarray(at, at + 1), { stream: true });
    }
  } catch {
    // The byte that throws is the first bad one.
  }
  return placeAt(text, text.length);
}
