/** Letters that run from right to left. */
const RIGHT_TO_LEFT =
  /(?=\p{L})[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}\p{sc=Adlam}\p{sc=Mandaic}\p{sc=Samaritan}\p{sc=Hanifi_Rohingya}]/u;
const LEFT_TO_RIGHT =
  /(?=\p{L})[^\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}\p{sc=Adlam}\p{sc=Mandaic}\p{sc=Samaritan}\p{sc=Hanifi_Rohingya}]/u;
/** Scripts that several languages share, each with forms of its own for one character. */
const EAST_ASIAN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Bopomofo}]/u;
const EAST_ASIAN_LANGUAGE = /^(zh|ja|ko|yue|wuu|nan|hak)\b/i;

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';

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
  const script = lang === null ? undefined : scriptOf(lang);
  if (script === undefined) return left < right ? 'ltr' : 'rtl';
  return /^(Arab|Aran|Hebr|Syrc|Thaa|Nkoo|Adlm|Mand|Samr|Rohg)$/.test(script) ? 'rtl' : 'ltr';
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
  if (!RIGHT_TO_LEFT.test(text)) return text;
  return FIRST_STRONG_ISOLATE + text + POP_DIRECTIONAL_ISOLATE;
}

/**
 * What `lang` can be said of the editor's words: their language is not known, but for the characters that Chinese,
 * Japanese and Korean share, whose forms the article's language decides.
 */
export function languageOf(text: string, articleLang: string | null): string {
  if (articleLang === null || !EAST_ASIAN_LANGUAGE.test(articleLang)) return '';
  return EAST_ASIAN.test(text) ? articleLang : '';
}
