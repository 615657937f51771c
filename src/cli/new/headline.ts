import { isByline } from '../../brief/article/byline';

/** In code units: anything longer is a paragraph. */
const LONGEST = 200;
/** What comes after the day on its line: “26 November 2026 · Written for …”. */
const BESIDE = /\s[·•|–—-]\s|\u3000/u;
const YEAR = /(?<!\p{Nd})\p{Nd}{4}(?!\p{Nd})/u;
const DAY = /(?<!\p{Nd})\p{Nd}{1,2}(?!\p{Nd})/u;
/** Words, but not “of”, “de” or the “th” of “30th”. */
const WORD = /[\p{L}\p{M}]{3,}/gu;
/** Where no spaces are written, “（水曜日）” is as long as what stands beside a day. */
const PHRASE = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]{5}/u;
/** A weekday, a month, and one more word: “Published Saturday, 30 September 2023”. */
const MOST_WORDS = 3;
/** The end of a sentence, not of an initial or “Mo.” */
const FULL_STOP = /(?:[\p{L}\p{M}\p{Nd}]{3}\.|[。۔।])["'”’»」』)]*$/u;

/**
 * An article's headline: its first line, verbatim, after any date or name above it. Null where a paragraph stands
 * there.
 */
export function headlineOf(text: string): string | null {
  for (const [written] of text.matchAll(/[^\r\n]+/g)) {
    const line = written.replace(/^\s*#+ /, '').trim();
    if (line === '' || isDay(line) || isByline(line, null)) continue;
    return line.length <= LONGEST && !FULL_STOP.test(line) ? line : null;
  }
  return null;
}

function isDay(line: string): boolean {
  const [said = ''] = line.split(BESIDE, 1);
  const words = said.match(WORD) ?? [];
  return YEAR.test(said) && DAY.test(said) && words.length <= MOST_WORDS && !PHRASE.test(said);
}
