/** Of a word, in any script. */
const LETTER = /[\p{L}\p{M}\p{N}]/u;
/** Written without spaces between words: where one ends, only a dictionary knows. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** How much of a text is looked at around an edge. */
const AROUND = 40;

/** Whether a stretch of a text is a word or words of their own: “Oman” is none in “Romania”, nor 京都 in 東京都. */
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

/** False where the browser has no dictionary: rather too little is said to be named than too much. */
function isDictionaryEdge(text: string, offset: number): boolean {
  if (!('Segmenter' in Intl)) return false;
  const from = Math.max(0, offset - AROUND);
  const words = new Intl.Segmenter('en', { granularity: 'word' });
  return (
    words.segment(text.slice(from, offset + AROUND)).containing(offset - from)?.index ===
    offset - from
  );
}

/** The last character, a pair of surrogates whole. */
function lastOf(text: string): string {
  return [...text].at(-1) ?? '';
}
