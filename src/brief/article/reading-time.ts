/** Words a minute that an unhurried reader reads, in scripts written in letters … */
const WORDS = 170;
/** … and characters a minute, in Chinese, Japanese and Korean. */
const CHARACTERS = 340;
const MINUTE = 60_000;
const EAST_ASIAN = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u;

/**
 * How long reading takes, in milliseconds: by the words of the text's language (a BCP 47 tag, or null), and by the
 * characters where those are Chinese, Japanese or Korean. A text of several scripts takes the time of each.
 */
export function readingTime(text: string, lang: string | null): number {
  let [words, characters] = [0, 0];
  for (const word of wordsOf(text, lang)) {
    if (EAST_ASIAN.test(word)) characters += graphemesOf(word);
    else words += 1;
  }
  return (words / WORDS + characters / CHARACTERS) * MINUTE;
}

function wordsOf(text: string, lang: string | null): readonly string[] {
  const segmenter = segmenterOf(lang, 'word');
  // Firefox has had segmenters since 125: older versions count what stands between spaces, and characters one by one.
  if (!segmenter)
    return text.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]|[\p{L}\p{N}]\S*/gu) ?? [];
  return [...segmenter.segment(text)].flatMap(({ segment, isWordLike }) =>
    isWordLike ? segment : [],
  );
}

/** Counts graphemes, so that one character counts once, however it is encoded. */
function graphemesOf(word: string): number {
  const segmenter = segmenterOf(null, 'grapheme');
  return segmenter ? [...segmenter.segment(word)].length : [...word].length;
}

function segmenterOf(lang: string | null, granularity: 'word' | 'grapheme'): Intl.Segmenter | null {
  if (!('Segmenter' in Intl)) return null;
  try {
    return new Intl.Segmenter(lang ?? undefined, { granularity });
  } catch {
    // Not a language tag.
    return new Intl.Segmenter(undefined, { granularity });
  }
}
