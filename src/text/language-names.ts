/**
 * What its speakers call a language: “한국어”, “العربية”, “简体中文”. Without its region, but with a script that is not the
 * usual one. In English if it has no name of its own, and the tag itself if nobody knows one.
 */
export function ownNameOf(lang: string): string {
  try {
    const { language, script } = new Intl.Locale(lang);
    const tag = script === undefined ? language : `${language}-${script}`;
    return new Intl.DisplayNames([lang, 'en'], { type: 'language' }).of(tag) ?? lang;
  } catch {
    // Not a language tag.
    return lang;
  }
}
