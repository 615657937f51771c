/** About where lines of mail and old terminals end. */
const WIDEST = 100;
const NARROWEST = 40;
/** “dele-\ngation” */
const HYPHENATED = /\p{L}{2}[-\u00ad\u2010] ?(?:\r\n?|\n)\p{Ll}{2}/gu;
/** One may be “pre- and post-war”. */
const MOST_HYPHENATED = 1;

/**
 * Whether lines end at a margin rather than with paragraphs: most are about as long as the longest, and continue in the
 * next, or words are divided between them. A brief takes each line for a paragraph.
 */
export function isWrapped(text: string): boolean {
  if ([...text.matchAll(HYPHENATED)].length > MOST_HYPHENATED) return true;
  const lines = text.split(/\r\n?|\n/).map((line) => line.trimEnd());
  const longest = lines.reduce((most, { length }) => Math.max(most, length), 0);
  const goOn = lines.filter((line, i) => line !== '' && (lines[i + 1] ?? '') !== '');
  if (goOn.length < 6 || longest > WIDEST || longest < NARROWEST) return false;
  const full = goOn.filter((line) => line.length > longest * 0.75 && !/[.!?:”"]$/.test(line));
  return full.length > goOn.length * 0.6;
}
