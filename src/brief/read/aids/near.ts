/** The most candidates that are compared: a brief may have 200,000 ids. */
const MOST = 200;
/** In a shorter word, a different letter makes a different word: `wind` is not a slip of `kind`. */
const SHORT = 6;

/** The candidate that a word is a slip of, or null. Forgives capitals, separators, and about one letter in five. */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const plain = plainOf(word);
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  let left = MOST;
  for (const candidate of candidates) {
    if (left === 0) break;
    left -= 1;
    const edits = editsBetween(plain, plainOf(candidate));
    if (edits >= least) continue;
    least = edits;
    best = candidate;
  }
  return best;
}

/** The candidate that an unknown word probably means, or null. */
export function didYouMean(word: unknown, candidates: Iterable<string>): string | null {
  const meant = typeof word === 'string' ? nearest(word, candidates) : null;
  return meant === word ? null : meant;
}

function plainOf(word: string): string {
  return word.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** How many letters are added, left out, changed or swapped; Infinity where that is more than a slip. */
function editsBetween(word: string, candidate: string): number {
  const { length } = candidate;
  const most = Math.max(1, Math.floor(length / 5));
  const isApart = Math.abs(word.length - length) > most || Math.min(word.length, length) < 3;
  if (isApart) return word === candidate && word !== '' ? 0 : Number.POSITIVE_INFINITY;
  const edits = distance(word, candidate, length < SHORT ? most + 1 : 1);
  return edits <= most ? edits : Number.POSITIVE_INFINITY;
}

/** The Damerau–Levenshtein distance (optimal string alignment), without the equal letters at both ends. */
function distance(whole: string, other: string, change: number): number {
  let start = 0;
  while (start < whole.length && whole[start] === other[start]) start += 1;
  let end = 0;
  const most = Math.min(whole.length, other.length) - start;
  while (end < most && whole.at(-1 - end) === other.at(-1 - end)) end += 1;
  const word = whole.slice(start, whole.length - end);
  const candidate = other.slice(start, other.length - end);
  const { length } = candidate;
  let before: number[] = [];
  let last = [...new Array(length + 1).keys()];
  for (let i = 1; i <= word.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= length; j += 1) {
      const isSame = word[i - 1] === candidate[j - 1];
      const isSwapped = word[i - 1] === candidate[j - 2] && word[i - 2] === candidate[j - 1];
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (isSame ? 0 : change),
        isSwapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [before, last] = [last, row];
  }
  return last[length] ?? 0;
}
