/**
 * The blocks of the scripts that run from right to left: Hebrew, Arabic, Syriac, Thaana, N’Ko, Adlam and older ones.
 */
const BLOCKS = String.raw`\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}`;
const RIGHT_TO_LEFT = new RegExp(String.raw`(?=\p{L})[${BLOCKS}]`, 'u');
const LEFT_TO_RIGHT = new RegExp(String.raw`(?=\p{L})[^${BLOCKS}]`, 'u');
/** Scripts that several languages share, each with forms of its own for one character. */
const EAST_ASIAN = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u;

export type Direction = 'ltr' | 'rtl';

/**
 * The direction in which a text is read. Where it has letters of both directions, its language decides; without a
 * language, the first letter.
 */
export function directionOf(text: string, lang: string | null = null): Direction {
  const right = text.search(RIGHT_TO_LEFT);
  if (right === -1) return 'ltr';
  const left = text.search(LEFT_TO_RIGHT);
  if (left === -1) return 'rtl';
  return (lang === null ? null : directionOfLanguage(lang)) ?? (left < right ? 'ltr' : 'rtl');
}

/** The language of a brief's articles; null where it has none, they do not say it, or differ in it. */
export function sharedLanguage({
  articles,
}: {
  readonly articles: readonly { readonly lang: string | null }[];
}): string | null {
  const [first, ...others] = articles;
  return first && others.every(({ lang }) => lang === first.lang) ? first.lang : null;
}

/** The direction in which a language is written; null where that is unknown. */
export function directionOfLanguage(lang: string): Direction | null {
  const script = scriptOf(lang);
  if (script === undefined) return null;
  return /^(Ara|He|Sy|Thaa|Nk|Ad|Mand|Sam|Roh)/.test(script) ? 'rtl' : 'ltr';
}

/** The usual script of a language, where `Intl` knows it. */
export function scriptOf(lang: string): string | undefined {
  // Asked for at the start of almost every page: `Intl` would first have to read its tables.
  if (lang === 'en') return 'Latn';
  try {
    return new Intl.Locale(lang).maximize().script;
  } catch {
    return undefined;
  }
}

/**
 * A name for use in a sentence where markup is not possible, such as a label or an announcement. A name that runs from
 * right to left is isolated; any other stays as it was written.
 */
export function isolated(text: string): string {
  // FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE.
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}

/**
 * The `lang` for the editor's words. Their language is unknown, but for characters that Chinese, Japanese and Korean
 * share the article's language decides which forms are shown.
 */
export function languageOf(text: string, articleLang: string | null): string {
  return articleLang !== null && /^(zh|ja|ko|yue)\b/i.test(articleLang) && EAST_ASIAN.test(text)
    ? articleLang
    : '';
}

/** `de` of `de-CH`. */
export function primaryOf(tag: string): string {
  return tag.split('-', 1)[0]?.toLowerCase() ?? '';
}
