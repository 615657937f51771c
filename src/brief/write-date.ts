const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** A day of the Gregorian calendar, or a month or a year of it. */
export interface CalendarDate {
  /** 0 is 1 BC. */
  readonly year: number;
  /** 1 to 12. */
  readonly month: number | null;
  readonly day: number | null;
}

/**
 * “13 September 2023”, “September 2023”, “44 BC”. The words of the interface are English and so are its dates; for
 * them alone `Intl.DateTimeFormat` would cost a page 40 ms before anything is shown.
 */
export function writeDate({ year, month, day }: CalendarDate): string {
  return [day, monthName(month), yearName(year)].filter((part) => part !== null).join(' ');
}

/** “13–17 September 2023”, “31 May – 24 August 2023”: what both ends share is said once. */
export function writeRange(from: CalendarDate, to: CalendarDate): string {
  const sameYear = from.year === to.year;
  const sameMonth = sameYear && from.month === to.month;
  if (sameMonth && from.day === to.day) return writeDate(to);
  if (sameMonth || from.month === null) {
    const start = from.month === null ? yearName(from.year) : from.day;
    return `${start}–${writeDate(to)}`;
  }
  const start = [from.day, monthName(from.month)].filter((part) => part !== null).join(' ');
  return `${sameYear ? start : writeDate(from)} – ${writeDate(to)}`;
}

function monthName(month: number | null): string | null {
  return month === null ? null : (MONTHS[month - 1] ?? null);
}

function yearName(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BC`;
}
