/**
 * A BCP 47 tag in its usual spelling; null for anything else. No registered language has more than three letters
 * (`english`), and all those of two letters are known (`jp` is none).
 */
export function languageTag(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  try {
    const [tag = null] = Intl.getCanonicalLocales(value);
    if (tag === null) return null;
    const { language, script } = new Intl.Locale(tag).maximize();
    return language.length > 3 || (language.length === 2 && script === undefined) ? null : tag;
  } catch {
    return null;
  }
}
