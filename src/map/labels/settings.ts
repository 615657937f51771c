/** One way to set a name: broken into lines. */
export interface Setting {
  readonly lines: number;
  /** The width of the longest line, in pixels. */
  readonly width: number;
  readonly height: number;
}

/** Longer lines are broken; in larger letters, this grows with them. */
export const LINE_WIDTH = 150;
/** Words do not fill a line to its end. */
const RAGGED = 30;
const MOST_LINES = 4;
/** With more words the ways to break them are too many to try. */
const MOST_WORDS = 10;
/** Another line is worth it if the name becomes this much narrower. */
const WORTH_IT = 0.86;

/**
 * The ways to set a name, the widest first, each broken where its lines are most equal; `enlargement` is that of the
 * letters.
 */
export function settingsOf(
  name: string,
  widthOf: (text: string) => number,
  lineHeight: number,
  enlargement = 1,
): Setting[] {
  const words = name.split(' ');
  const settings: Setting[] = [];
  const most = LINE_WIDTH * enlargement;
  const height = (lines: number) => lines * lineHeight * enlargement;
  if (words.length <= MOST_WORDS) {
    for (let lines = 1; lines <= Math.min(MOST_LINES, words.length); lines++) {
      const width = narrowest(words, lines, widthOf);
      const before = settings.at(-1)?.width ?? Number.POSITIVE_INFINITY;
      if (width > most || width > before * WORTH_IT) continue;
      settings.push({ lines, width, height: height(lines) });
    }
  }
  if (settings.length > 0) return settings;
  // As the browser breaks it: between letters if it must.
  const lines = Math.ceil((widthOf(name) + RAGGED * enlargement) / most);
  return [{ lines, width: most, height: height(lines) }];
}

/** The least width at which these words fill so many lines. */
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
