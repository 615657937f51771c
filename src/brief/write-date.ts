import { midnight } from './calendar';
import type { DatePoint } from './date-point';
import { dateFormat, writeNumber } from './language';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
/** `Date` knows the years of about so many on both sides. */
const FARTHEST_YEAR = 270_000;

/** What of a date is written: a day, or a month, season, year, decade or century. */
export type CalendarDate = Pick<DatePoint, 'year' | 'lastYear' | 'month' | 'season' | 'day'>;

/**
 * “13 September 2023”, “spring 2023”, “44 BC”, “1890s”; in another locale than null, which is plain English, as that one
 * writes it. `isTold`: words stand before it, as in “since the 1890s”.
 */
export function writeDate(
  date: CalendarDate,
  locale: string | null = null,
  isTold = false,
): string {
  const { year, lastYear, month, season, day } = date;
  if (year !== lastYear) return writeYears(date, locale, isTold);
  if (locale === null || (season !== null && locale.startsWith('en'))) {
    return [day, season ?? monthName(month), yearName(year)]
      .filter((part) => part !== null)
      .join(' ');
  }
  if (Math.abs(year) > FARTHEST_YEAR) return writeNumber(year, locale);
  return formatFor(date, locale).format(dateOf(date));
}

/** “13–17 September 2023”, “31 May – 24 August 2023”: what both ends share is said once. */
export function writeRange(
  from: CalendarDate,
  to: CalendarDate,
  locale: string | null = null,
): string {
  const sameYear = from.year === to.year;
  const sameMonth = sameYear && from.month === to.month;
  if (sameMonth && from.day === to.day) return writeDate(to, locale);
  if (locale !== null) {
    const isUsual = [from, to].every(({ year }) => year > 0 && year <= FARTHEST_YEAR);
    if (!isUsual) return `${writeDate(from, locale)} – ${writeDate(to, locale)}`;
    return formatFor(from, locale).formatRange(dateOf(from), dateOf(to));
  }
  if (sameMonth || from.month === null) {
    const start = from.month === null ? yearName(from.year) : from.day;
    return `${start}–${writeDate(to)}`;
  }
  const start = [from.day, monthName(from.month)].filter((part) => part !== null).join(' ');
  return `${sameYear ? start : writeDate(from)} – ${writeDate(to)}`;
}

/** Whether two dates are told to the same part, and so can share the others. */
export function areAlike(a: CalendarDate, b: CalendarDate): boolean {
  return [a, b].every(({ year, lastYear, season }) => year === lastYear && season === null)
    ? (a.month === null) === (b.month === null) && (a.day === null) === (b.day === null)
    : false;
}

/** A decade; or the years between which a date lies, for “1900s” would be taken for ten of the hundred. */
function writeYears(
  { year, lastYear }: CalendarDate,
  locale: string | null,
  isTold: boolean,
): string {
  const isDecade = year > 0 && lastYear - year < 10;
  const isWordy = locale === null || locale.startsWith('en');
  if (isDecade && isWordy) return isTold ? `the ${year}s` : `${year}s`;
  if (isWordy && !isTold) return `between ${yearName(year)} and ${yearName(lastYear)}`;
  return `${yearIn(year, locale)}–${yearIn(lastYear, locale)}`;
}

function monthName(month: number | null): string | null {
  return month === null ? null : (MONTHS[month - 1] ?? null);
}

function yearName(year: number): string {
  const [count, era] = year > 0 ? [year, ''] : [1 - year, ' BC'];
  const digits = count > 9999 ? String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ',') : String(count);
  return digits + era;
}

function yearIn(year: number, locale: string | null): string {
  const date = { year, lastYear: year, month: null, season: null, day: null };
  return locale === null ? yearName(year) : writeDate(date, locale);
}

/** No locale's data has names of seasons: in other languages than English the year stands for one. */
function formatFor({ year, month, day }: CalendarDate, locale: string): Intl.DateTimeFormat {
  return dateFormat(locale, {
    year: 'numeric',
    ...(month !== null && { month: 'long' }),
    ...(day !== null && { day: 'numeric' }),
    ...(year <= 0 && { era: 'short' }),
  });
}

function dateOf({ year, month, day }: CalendarDate): Date {
  return new Date(midnight(year, month ?? 1, day ?? 1));
}
