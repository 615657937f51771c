/** The blocks of the scripts that run from right to left: Hebrew, Arabic, Syriac, Thaana, N’Ko, Adlam and older ones. */
const BLOCKS = String.raw`\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}`;
const RIGHT_TO_LEFT = new RegExp(String.raw`(?=\p{L})[${BLOCKS}]`, 'u');
const LEFT_TO_RIGHT = new RegExp(String.raw`(?=\p{L})[^${BLOCKS}]`, 'u');
/** Scripts that several languages share, each with forms of its own for one character. */
const EAST_ASIAN = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u;

export type Direction = 'ltr' | 'rtl';

/**
 * The direction in which a text is read. Of one with letters of both directions its language decides, whichever comes
 * first; without a language the first does.
 */
export function directionOf(text: string, lang: string | null = null): Direction {
  const right = text.search(RIGHT_TO_LEFT);
  if (right === -1) return 'ltr';
  const left = text.search(LEFT_TO_RIGHT);
  if (left === -1) return 'rtl';
  return (lang === null ? null : directionOfLanguage(lang)) ?? (left < right ? 'ltr' : 'rtl');
}

/** The direction in which a language is written; null where nobody knows. */
export function directionOfLanguage(lang: string): Direction | null {
  const script = scriptOf(lang);
  if (script === undefined) return null;
  return /^(Ara|He|Sy|Thaa|Nk|Ad|Mand|Sam|Roh)/.test(script) ? 'rtl' : 'ltr';
}

/** The script in which a language is written, as far as anybody knows. */
function scriptOf(lang: string): string | undefined {
  try {
    return new Intl.Locale(lang).maximize().script;
  } catch {
    return undefined;
  }
}

/**
 * A name within a sentence of ours, where no markup can stand: in a label, in what is announced. Only where it runs the
 * other way, so that a name that does not stays the name that was written.
 */
export function isolated(text: string): string {
  // FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE.
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}

/**
 * What `lang` can be said of the editor's words: their language is not known, but for the characters that Chinese,
 * Japanese and Korean share, whose forms the article's language decides.
 */
export function languageOf(text: string, articleLang: string | null): string {
  return articleLang !== null && /^(zh|ja|ko|yue)\b/i.test(articleLang) && EAST_ASIAN.test(text)
    ? articleLang
    : '';
}
