/** Written by hand, since `Intl` costs a page 40 ms before anything is shown. */
const BY_HAND = /^en(-GB)?$/i;

/**
 * The locale in which `Intl` writes a language; null for plain English, and where there is none or one that nobody
 * knows: our own words are English, and so is what is written then.
 */
export function localeOf(lang: string | null): string | null {
  if (lang === null || BY_HAND.test(lang)) return null;
  try {
    return Intl.NumberFormat.supportedLocalesOf(lang)[0] ?? null;
  } catch {
    // Not a language tag.
    return null;
  }
}

/** Whether words of ours may stand beside what is written in this language. */
export function isEnglish(locale: string | null): boolean {
  return locale === null || /^en\b/i.test(locale);
}

const numbers = new Map<string, Intl.NumberFormat>();

/** A number as the locale writes it, with its unit if it has one; each formatter is made once, when it is needed. */
export function writeNumber(
  value: number,
  locale: string,
  options: Intl.NumberFormatOptions = {},
): string {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = numbers.get(key) ?? new Intl.NumberFormat(locale, options);
  numbers.set(key, known);
  return known.format(value);
}

const dates = new Map<string, Intl.DateTimeFormat>();

/**
 * The locale's way with dates of so many parts. The calendar is the one in which a brief is written: in another, a
 * month would be parts of two.
 */
export function dateFormat(
  locale: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known =
    dates.get(key) ??
    new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', timeZone: 'UTC' });
  dates.set(key, known);
  return known;
}
