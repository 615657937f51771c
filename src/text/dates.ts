import type { When } from '../brief/brief';
import { midnight } from '../brief/dates/calendar';
import type { CalendarDate, ClockTime, DatePoint } from '../brief/dates/date-point';
import { isDate, type NoDate, partsOf } from '../brief/dates/when';
import type { Figures, FigureWords } from './figures';
import { dateFormat, localeOf, numberFormat } from './intl';

/** From this year on, years are written like any number: `Date` ends soon after. */
const LONG_YEAR = 10_000;

/**
 * A date for a reader: “13 September 2023”, “31 May – 24 August 2023”, “about 1950”, “since 2022”. A moment is told in
 * the local time that was written: “13 September 2023, 11:43 (UTC+9)”. What `parseWhen` did not make is given back as
 * its own text.
 */
export function writeWhen(when: When, figures: Figures): string {
  const parts = partsOf(when.text);
  if (parts === null) return when.text;
  const { from, to } = parts;
  const { words } = figures;
  if (!isDate(from)) return isDate(to) ? untilOf(from, words)(writePoint(to, figures, true)) : '';
  if (!isDate(to)) return sinceOf(to, words)(writePoint(from, figures, true));
  return from === to ? writePoint(from, figures) : writeInterval(from, to, figures);
}

function sinceOf(end: NoDate, words: FigureWords): (date: string) => string {
  return end === 'open' ? words.since : words.sinceUnknownEnd;
}

function untilOf(start: NoDate, words: FigureWords): (date: string) => string {
  return start === 'open' ? words.until : words.untilUnknownStart;
}

function writeInterval(from: DatePoint, to: DatePoint, figures: Figures): string {
  const { words } = figures;
  const isPlain = [from, to].every((point) => !point.approximate && !point.uncertain);
  if (isPlain && from.time === null && to.time === null && areAlike(from, to)) {
    return writeRange(from, to, figures);
  }
  if (from.time !== null && to.time !== null && from.time.offset === to.time.offset) {
    const day = writeDate(from, figures);
    if (day === writeDate(to, figures)) {
      const clock = [from.time, to.time].map((time) => writeClock(time, figures)).join('–');
      return words.moment(day, `${clock}${writeZone(from.time, figures)}`);
    }
  }
  return `${writePoint(from, figures)} – ${writePoint(to, figures)}`;
}

/** `isTold`: words stand before it. */
function writePoint(point: DatePoint, figures: Figures, isTold = false): string {
  const { approximate, uncertain, time } = point;
  const { words } = figures;
  const day = writeDate(point, figures, isTold || approximate || uncertain);
  if (time !== null) {
    return words.moment(day, `${writeClock(time, figures)}${writeZone(time, figures)}`);
  }
  const about = approximate ? words.about(day) : day;
  return uncertain ? words.possibly(about) : about;
}

/** “11:43”, “11:43:20”: as exact as written. */
function writeClock({ text }: ClockTime, { locale }: Figures): string {
  const [hour = 0, minute = 0, second] = text.split(':').map(Number);
  const format = dateFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(second !== undefined && { second: '2-digit' }),
  });
  return format.format(Date.UTC(2000, 0, 1, hour, minute, second ?? 0));
}

/** “ (UTC+9)”; empty if the time was written without one. */
function writeZone({ offset }: ClockTime, { locale }: Figures): string {
  if (offset === null) return '';
  const minutes = Math.abs(offset);
  const digits = (value: number, length: number) =>
    numberFormat(locale, { minimumIntegerDigits: length }).format(value);
  const rest = minutes % 60 === 0 ? '' : `:${digits(minutes % 60, 2)}`;
  const zone = `${offset < 0 ? '−' : '+'}${digits(Math.floor(minutes / 60), 1)}${rest}`;
  return ` (UTC${offset === 0 ? '' : zone})`;
}

/** “13 September 2023”, “spring 2023”, “44 BC”, “1890s”. `isTold`: words stand before it, as in “since the 1890s”. */
export function writeDate(date: CalendarDate, figures: Figures, isTold = false): string {
  const { year, lastYear, season } = date;
  const { words, locale } = figures;
  if (year !== lastYear) {
    const write = year > 0 && lastYear - year < 10 ? words.decade : words.years;
    return write(writeYear(year, locale), writeYear(lastYear, locale), isTold);
  }
  if (season !== null) return words.season(season, writeYear(year, locale));
  if (isLong(year)) return writeYear(year, locale);
  return plain(formatFor(date, locale).format(dateOf(date)));
}

/** “13–17 September 2023”, “31 May – 24 August 2023”: what both ends share is written once. */
function writeRange(from: CalendarDate, to: CalendarDate, figures: Figures): string {
  const [first, last] = [from, to].map((date) => writeDate(date, figures)) as [string, string];
  if (first === last) return last;
  if ([from, to].some(({ year }) => year <= 0 || isLong(year))) {
    return from.month === null ? `${first}–${last}` : `${first} – ${last}`;
  }
  const parts = formatFor(from, figures.locale).formatRangeToParts(dateOf(from), dateOf(to));
  // Chinese has no range pattern with its own words, and would get only figures.
  if (parts.some(({ value }) => value.includes('/'))) return `${first}–${last}`;
  // Between two figures a dash has no spaces; between longer parts it does.
  const ends = (['startRange', 'endRange'] as const).map((end) =>
    parts.filter(({ source }) => source === end),
  );
  const isClose = ends.every((end) => end.length === 1 && /^\p{N}+$/u.test(end[0]?.value ?? ''));
  return parts
    .map(({ value }) => (/^\s*–\s*$/.test(value) ? (isClose ? '–' : ' – ') : plain(value)))
    .join('');
}

/** Whether two dates are given to the same part, and so can share the others. */
function areAlike(a: CalendarDate, b: CalendarDate): boolean {
  return [a, b].every(({ year, lastYear, season }) => year === lastYear && season === null)
    ? (a.month === null) === (b.month === null) && (a.day === null) === (b.day === null)
    : false;
}

function isLong(year: number): boolean {
  return Math.abs(year) >= LONG_YEAR;
}

/** “2023”, “44 BC”, “170,000,002”. */
function writeYear(year: number, locale: string): string {
  const date = { year, lastYear: year, month: null, season: null, day: null };
  const format = formatFor(date, locale);
  if (!isLong(year)) return plain(format.format(dateOf(date)));
  const [count, near] = year > 0 ? [year, 1] : [1 - year, 0];
  const number = numberFormat(locale).format(count);
  return plain(
    format
      .formatToParts(dateOf({ ...date, year: near }))
      .map(({ type, value }) => (type === 'year' ? number : value))
      .join(''),
  );
}

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

/** Without the thin spaces, which not every browser has. */
function plain(text: string): string {
  return text.replaceAll('\u2009', ' ');
}

/** A moment of these weeks by the clock of the machine: “13 September, 11:43”. */
export function writeLocalMoment(milliseconds: number, lang: string): string {
  const date = new Date(milliseconds);
  const locale = localeOf(lang) ?? 'en-GB';
  const day = date.toLocaleDateString(locale, { day: 'numeric', month: 'long' });
  const time = date.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' });
  return `${day}, ${time}`;
}
