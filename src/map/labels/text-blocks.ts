/** A name broken into lines in one of several ways. */
export interface TextBlock {
  readonly lines: number;
  /** The width of the longest line, in pixels. */
  readonly width: number;
  readonly height: number;
}

/** The width at which a line is broken, in pixels; it grows with the letters. */
export const LINE_WIDTH = 150;
/** How much of a line stays empty on average, in pixels: words do not fill it to its end. */
const RAGGED = 30;
const MOST_LINES = 4;
/** With more words there would be too many ways to break them. */
const MOST_WORDS = 10;
/** One more line must make the name at least this much narrower. */
const WORTH_IT = 0.86;

/**
 * The blocks of one to four lines into which a name can be broken, the widest first; each is as narrow as its number of
 * lines allows. `lineHeight` is in pixels, and `enlargement` is a factor on the size of the letters.
 */
export function textBlocksOf(
  name: string,
  widthOf: (text: string) => number,
  lineHeight: number,
  enlargement = 1,
): TextBlock[] {
  const words = name.split(' ');
  const blocks: TextBlock[] = [];
  const most = LINE_WIDTH * enlargement;
  const height = (lines: number) => lines * lineHeight * enlargement;
  if (words.length <= MOST_WORDS) {
    for (let lines = 1; lines <= Math.min(MOST_LINES, words.length); lines++) {
      const width = narrowest(words, lines, widthOf);
      const before = blocks.at(-1)?.width ?? Number.POSITIVE_INFINITY;
      if (width > most || width > before * WORTH_IT) continue;
      blocks.push({ lines, width, height: height(lines) });
    }
  }
  if (blocks.length > 0) return blocks;
  // Too wide in every way: the browser breaks it, between letters if it must.
  const lines = Math.ceil((widthOf(name) + RAGGED * enlargement) / most);
  return [{ lines, width: most, height: height(lines) }];
}

/** The least width, in pixels, at which these words fit into so many lines. */
function narrowest(
  words: readonly string[],
  lines: number,
  widthOf: (text: string) => number,
): number {
  const whole = widthOf(words.join(' '));
  if (lines === 1) return whole;
  let best = Number.POSITIVE_INFINITY;
  for (let first = 1; first <= words.length - lines + 1; first++) {
    const own = widthOf(words.slice(0, first).join(' '));
    if (own >= best) break;
    best = Math.min(best, Math.max(own, narrowest(words.slice(first), lines - 1, widthOf)));
  }
  return best;
}
