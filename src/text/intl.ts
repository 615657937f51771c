/** How many formatters are kept: a brief needs about ten, but a screen may show briefs for weeks. */
const MOST = 40;
const formatters = new Map<string, unknown>();

/** Makes a formatter once for a locale and its options; with too many, drops the one unused for longest. */
function cached<Formatter>(
  kind: string,
  locale: string,
  options: object,
  make: () => Formatter,
): Formatter {
  const key = `${kind} ${locale} ${JSON.stringify(options)}`;
  const formatter = (formatters.get(key) as Formatter | undefined) ?? make();
  formatters.delete(key);
  formatters.set(key, formatter);
  const [oldest] = formatters.keys();
  if (formatters.size > MOST && oldest !== undefined) formatters.delete(oldest);
  return formatter;
}

export function numberFormat(
  locale: string,
  options: Intl.NumberFormatOptions = {},
): Intl.NumberFormat {
  return cached('number', locale, options, () => new Intl.NumberFormat(locale, options));
}

/**
 * Makes the browser load its tables, for which the first figure of a page would otherwise wait a whole frame. Call it
 * when there is nothing else to do.
 */
export function prepareFigures(locale: string): void {
  numberFormat(locale);
}

/** In the Gregorian calendar, like briefs: in another, a month would be parts of two. */
export function dateFormat(
  locale: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const all = { ...options, calendar: 'gregory', timeZone: 'UTC' };
  return cached('date', locale, options, () => new Intl.DateTimeFormat(locale, all));
}

export function pluralRules(locale: string): Intl.PluralRules {
  return cached('plural', locale, {}, () => new Intl.PluralRules(locale));
}

export function listFormat(locale: string): Intl.ListFormat {
  return cached('list', locale, {}, () => new Intl.ListFormat(locale));
}

/**
 * The locale in which `Intl` writes a language; null if it does not know it. Plain English is written as in Britain.
 */
export function localeOf(lang: string | null): string | null {
  if (lang === null) return null;
  if (/^en(-GB)?$/i.test(lang)) return 'en-GB';
  try {
    return Intl.NumberFormat.supportedLocalesOf(lang)[0] ?? null;
  } catch {
    // Not a language tag.
    return null;
  }
}
