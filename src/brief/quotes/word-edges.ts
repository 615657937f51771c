/** Part of a word, in any script. */
const LETTER = /[\p{L}\p{M}\p{N}]/u;
/** Scripts without spaces between words: only a dictionary knows where one ends. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** How much text is looked at around an edge. */
const AROUND = 40;

/** Whether a stretch of a text is whole words: “Oman” is not in “Romania”, nor 京都 in 東京都. */
export function isWord(text: string, start: number, end: number): boolean {
  return isEdge(text, start) && isEdge(text, end);
}

function isEdge(text: string, offset: number): boolean {
  const before = lastOf(text.slice(Math.max(0, offset - 2), offset));
  const after = String.fromCodePoint(text.codePointAt(offset) ?? 0);
  if (!LETTER.test(before) || !LETTER.test(after)) return true;
  if (UNSPACED.test(before) !== UNSPACED.test(after)) return true;
  return UNSPACED.test(before) && isDictionaryEdge(text, offset);
}

/** False where the browser has no dictionary: better to miss a name than to claim one. */
function isDictionaryEdge(text: string, offset: number): boolean {
  if (!('Segmenter' in Intl)) return false;
  const from = Math.max(0, offset - AROUND);
  const words = new Intl.Segmenter('en', { granularity: 'word' });
  return (
    words.segment(text.slice(from, offset + AROUND)).containing(offset - from)?.index ===
    offset - from
  );
}

/** The last character, with both halves of a surrogate pair. */
function lastOf(text: string): string {
  return [...text].at(-1) ?? '';
}
