import { firstSentence } from '../article/first-sentence';

/** A passage in its sentence: what stands before it there, its own words, and what follows. */
export interface InSentence {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** The sentence of a text in which a passage begins; at most its line. */
export function sentenceAround(text: string, start: number, end: number): InSentence {
  const lineStart =
    Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  const rest = text.slice(lineStart);
  const line = rest.slice(0, /[\r\n]/.exec(rest)?.index ?? rest.length);
  const inLine = start - lineStart;
  let from = 0;
  let sentence = line;
  while (from < line.length) {
    sentence = firstSentence(line.slice(from)).text;
    if (from + sentence.length > inLine) break;
    from += sentence.length;
  }
  const to = Math.max(from + sentence.length, Math.min(end - lineStart, line.length));
  return {
    before: line.slice(from, inLine).trimStart(),
    words: text.slice(start, end),
    after: line.slice(end - lineStart, to),
  };
}
