/** Lines of mail and of old terminals end about there. */
const WIDEST = 100;
const NARROWEST = 40;

/**
 * Whether lines end where a page was full rather than where a paragraph is: most are about as long as the longest, and go
 * on in the next. A brief takes each line for a paragraph.
 */
export function isWrapped(text: string): boolean {
  const lines = text.split(/\r\n?|\n/).map((line) => line.trimEnd());
  const longest = lines.reduce((most, { length }) => Math.max(most, length), 0);
  const goOn = lines.filter((line, i) => line !== '' && (lines[i + 1] ?? '') !== '');
  if (goOn.length < 6 || longest > WIDEST || longest < NARROWEST) return false;
  const full = goOn.filter((line) => line.length > longest * 0.75 && !/[.!?:”"]$/.test(line));
  return full.length > goOn.length * 0.6;
}
