/** Opening marks, each followed by what may close it, in any language. */
const MARKS =
  '“” ”” „“” ‟” ‘’ ’’ ‚‘’ «» »«» ‹› ›‹› 「」 『』 ｢｣ 《》 〈〉 〝〞〟 "" ＂＂ \'\''.split(' ');
const APOSTROPHES = "'’";
/** What may follow the closing mark. Bounded: the pattern would retry a run of any length at each of its characters. */
const TRAILING = /[\s.,;:!?…。、，！？؟،]{1,99}$/u;

/**
 * Whether a text is a single quotation with its own marks, from the first character to the last. False where that
 * quotation closes before the end (“a” and “b”).
 */
export function isQuotation(text: string): boolean {
  const words = text.trim();
  const opening = words.charAt(0);
  const closing = MARKS.find((marks) => marks.startsWith(opening))?.slice(1);
  const last = words.replace(TRAILING, '').length - 1;
  if (closing === undefined || last < 2) return false;
  let depth = 1;
  for (let at = 1; at <= last; at++) {
    const mark = words.charAt(at);
    if (APOSTROPHES.includes(mark) && isWithinWord(words, at)) continue;
    if (closing.includes(mark)) {
      depth -= 1;
      if (depth === 0) return at === last;
    } else if (mark === opening && !beginsParagraph(words, at)) depth += 1;
  }
  return false;
}

/** “don’t”. */
function isWithinWord(text: string, at: number): boolean {
  return /^\p{L}.\p{L}$/u.test(text.slice(at - 1, at + 2));
}

/** A quotation of several paragraphs opens again with each, and closes once. */
function beginsParagraph(text: string, at: number): boolean {
  return /[\r\n]\s{0,99}$/.test(text.slice(0, at));
}
