/**
 * Controls (page breaks among them), Private Use (the bullets of Word and PDF), stand-ins for pictures, tags, and marks
 * that turn the letters behind them round: no words, and nothing that a reader should see.
 */
const STRANGE =
  /[\p{Co}\ufff9-\ufffd\u202d\u202e\u{e0000}-\u{e007f}]|(?![\t\n\r\u0085])\p{Cc}|\p{Noncharacter_Code_Point}/gu;
/** So many are told. */
const MOST_TOLD = 3;

/** The characters of a text that come from its typesetting, such as “U+F0B7”; the first few, each once. */
export function strangeCharacters(text: string): string[] {
  const found = new Set<string>();
  for (const [character] of text.matchAll(STRANGE)) {
    const code = character.codePointAt(0) ?? 0;
    found.add(`U+${code.toString(16).toUpperCase().padStart(4, '0')}`);
    if (found.size === MOST_TOLD) break;
  }
  return [...found];
}

/** A word and the number behind it, without a space: “London.3”, but not “Covid19” */
const GLUED = /(?<=\p{Ll}{2})[.,;:!?”’"')»]{0,2}(\d{1,3})(?=[\s.,;:?!)”]|$)/gu;
/** So many numbers in a row are those of footnotes. */
const IN_A_ROW = 3;

/** The first word that ends in the number of a footnote, where a text has several such; null where it has not. */
export function footnoted(text: string): string | null {
  let [row, last, from] = [0, Number.NaN, 0];
  for (const { 0: written, 1: digits, index } of text.matchAll(GLUED)) {
    const number = Number(digits);
    const goesOn = number === last + 1;
    [row, last] = [goesOn ? row + 1 : 1, number];
    if (!goesOn) from = index + written.length;
    if (row === IN_A_ROW)
      return /\S+$/u.exec(text.slice(Math.max(0, from - 40), from))?.[0] ?? null;
  }
  return null;
}
