import { type FoundQuote, findQuote, type QuoteSelector } from '../quotes/find-quote';

/** How far around a passage to look for what tells it from others; beyond that it stays ambiguous. */
const FARTHEST = 200;

/** A word, or a single other character: where selectors may be cut. */
const WORD = /[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu;

/**
 * What names a passage of a text, with as little around it as tells it from others in the same words. Null where the
 * passage is empty, or not in the text.
 */
export function selectorFor(text: string, start: number, end: number): QuoteSelector | null {
  if (start < 0 || start >= end || end > text.length) return null;
  const exact = text.slice(start, end);
  const [before, after] = [stepsBefore(text, start), stepsAfter(text, end)];
  const most = Math.max(before.length, after.length);
  for (let step = 0; step <= most; step++) {
    const suffix = text.slice(end, after[step] ?? after.at(-1) ?? end);
    const prefix = text.slice(before[step] ?? before.at(-1) ?? start, start);
    const tries: readonly QuoteSelector[] =
      step === 0
        ? [{ exact }]
        : [
            { exact, suffix },
            { exact, prefix },
            { exact, prefix, suffix },
          ];
    const found = tries.find((selector) => isOnly(findQuote(text, selector), start));
    if (found) return withoutEmpty(found);
  }
  // Where no context is unique, the selector means the first occurrence.
  return { exact };
}

/** Every occurrence of the words, by offset. */
export function occurrencesOf(text: string, words: string): readonly number[] {
  const found: number[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) {
    found.push(at);
  }
  return found;
}

function isOnly(found: FoundQuote | null, start: number): boolean {
  return found !== null && !found.ambiguous && found.start === start;
}

/** Offsets from the end of the passage on, each a word farther, never past the line. */
function stepsAfter(text: string, end: number): readonly number[] {
  const around = text.slice(end, end + FARTHEST).split(/[\r\n]/, 1)[0] ?? '';
  const ends = [...around.matchAll(WORD)].map(({ index, 0: word }) => end + index + word.length);
  return [end, ...ends];
}

function stepsBefore(text: string, start: number): readonly number[] {
  const around =
    text
      .slice(Math.max(0, start - FARTHEST), start)
      .split(/[\r\n]/)
      .at(-1) ?? '';
  const from = start - around.length;
  const starts = [...around.matchAll(WORD)].map(({ index }) => from + index);
  return [start, ...starts.toReversed()];
}

function withoutEmpty({ exact, prefix = '', suffix = '' }: QuoteSelector): QuoteSelector {
  return { exact, ...(prefix && { prefix }), ...(suffix && { suffix }) };
}
