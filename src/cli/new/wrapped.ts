/** About where lines of mail and old terminals end. */
const WIDEST = 100;
const NARROWEST = 40;

/**
 * Whether lines end at a margin rather than with paragraphs: most are about as long as the longest, and continue in the
 * next. A brief takes each line for a paragraph.
 */
export function isWrapped(text: string): boolean {
  const lines = text.split(/\r\n?|\n/).map((line) => line.trimEnd());
  const longest = lines.reduce((most, { length }) => Math.max(most, length), 0);
  const goOn = lines.filter((line, i) => line !== '' && (lines[i + 1] ?? '') !== '');
  if (goOn.length < 6 || longest > WIDEST || longest < NARROWEST) return false;
  const full = goOn.filter((line) => line.length > longest * 0.75 && !/[.!?:”"]$/.test(line));
  return full.length > goOn.length * 0.6;
}
