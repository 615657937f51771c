import { isByline } from '../../brief/article/byline';

/** In code units: what is longer is a paragraph. */
const LONGEST = 200;
/** What comes after the day on its line: “26 November 2026 · Written for …”. */
const BESIDE = /\s[·•|–—-]\s|\u3000/u;
const YEAR = /(?<!\p{Nd})\p{Nd}{4}(?!\p{Nd})/u;
const DAY = /(?<!\p{Nd})\p{Nd}{1,2}(?!\p{Nd})/u;
/** Words, without “of”, “de” and what makes “30” to “30th”. */
const WORD = /[\p{L}\p{M}]{3,}/gu;
/** Where no spaces are written, “（水曜日）” is as long as what stands beside a day. */
const PHRASE = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]{5}/u;
/** A weekday, a month, and one more: “Published Saturday, 30 September 2023”. */
const MOST_WORDS = 3;
/** The end of a sentence, and not of an initial or of “Mo.” */
const FULL_STOP = /(?:[\p{L}\p{M}\p{Nd}]{3}\.|[。۔।])["'”’»」』)]*$/u;

/**
 * What an article calls itself: its first line, as it is written, but for a day or a name that stands above. Null where a
 * paragraph stands there.
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
