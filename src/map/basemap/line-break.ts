/** A name in one line, and in two where it can be broken: at its slash, else at the blank that leaves them most equal. */
export function lineBreaks(text: string): string[][] {
  const names = text.split(' / ');
  // The slash stays at the break: two lines without it would read as two seas.
  if (names.length === 2) return [[text], [`${names[0]} /`, `${names[1]}`]];
  const words = text.split(' ');
  let best: string[] | null = null;
  for (let i = 1; i < words.length; i++) {
    const lines = [words.slice(0, i).join(' '), words.slice(i).join(' ')];
    if (!best || longest(lines) < longest(best)) best = lines;
  }
  return best ? [[text], best] : [[text]];
}

function longest(lines: readonly string[]): number {
  return Math.max(...lines.map((line) => line.length));
}
