/**
 * Formatters by what they were made from: making one costs a hundred times what using it does. Never cleared, for
 * there are as many as there are locales and shapes of a date in use.
 */
const made = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>();

function once<Format extends Intl.DateTimeFormat | Intl.NumberFormat>(
  make: new (locale: string, options: object) => Format,
  locale: string,
  options: object,
): Format {
  const key = `${make.name} ${locale} ${JSON.stringify(options)}`;
  const known = made.get(key);
  if (known instanceof make) return known;
  const format = new make(locale, options);
  made.set(key, format);
  return format;
}

/** @throws RangeError for a locale that is none */
export function dateFormat(
  locale: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  return once(Intl.DateTimeFormat, locale, options);
}

/** @throws RangeError for a locale that is none */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return once(Intl.NumberFormat, locale, options);
}
