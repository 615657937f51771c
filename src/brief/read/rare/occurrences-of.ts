import { isWord } from '../../quotes/word-edges';

/** A stretch of a text in UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Where words stand in a text as whole words, code unit for code unit: not inside a longer word, by the rules of the
 * language (a BCP 47 tag). In order, without overlaps.
 */
export function* occurrencesOf(
  text: string,
  words: string,
  lang: string | null,
): Generator<Stretch> {
  if (words === '') return;
  for (let from = 0; ; ) {
    const start = text.indexOf(words, from);
    if (start === -1) return;
    const end = start + words.length;
    const isWhole = isWord(text, start, end, lang);
    if (isWhole) yield { start, end };
    from = isWhole ? end : start + 1;
  }
}
