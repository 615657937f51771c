import type { When } from './brief';
import type { ClockTime, DatePoint } from './date-point';
import { dateFormat } from './formatters';
import { partsOf } from './when-parts';

/**
 * Reads a date, a moment or an interval as ISO 8601 and EDTF write them: `2023`, `2023-09`, `2023-09-13`,
 * `2023-09-13T11:43+09:00`, two of those with `/`, `2023/..` and `../2023`, and `~ ? %` behind a date.
 * An open end is infinite. Null for all else, as a day that is not in the calendar, or an interval that
 * ends before it starts.
 */
export function parseWhen(text: string): When | null {
  const parts = partsOf(text);
  if (parts === null) return null;
  return {
    text,
    start: parts.from?.start ?? Number.NEGATIVE_INFINITY,
    end: parts.to?.end ?? Number.POSITIVE_INFINITY,
  };
}

/**
 * A date for a reader: “13 September 2023”, “31 May – 24 August 2023”, “about 1950”, “since 2022”. A moment is
 * told in the local time that was written: “13 September 2023, 11:43 (UTC+9)”. Dates follow `locale` (BCP
 * 47; "en" writes the day first); the few words beside them are English. What `parseWhen` did not
 * make is given back as its own text.
 */
export function formatWhen(when: When, locale = 'en'): string {
  const parts = partsOf(when.text);
  if (parts === null) return when.text;
  const { from, to } = parts;
  const language = usable(locale);
  if (from === null) return to === null ? when.text : `until ${formatPoint(to, language)}`;
  if (to === null) return `since ${formatPoint(from, language)}`;
  if (from === to) return formatPoint(from, language);
  return formatInterval(from, to, language);
}

function formatInterval(from: DatePoint, to: DatePoint, locale: string): string {
  const isPlain = [from, to].every((point) => !point.approximate && !point.uncertain);
  const samePrecision =
    (from.month === null) === (to.month === null) && (from.day === null) === (to.day === null);
  if (isPlain && samePrecision && from.time === null && to.time === null) {
    return spaced(dates(from, locale).formatRange(from.start, to.start)).replace(BARE_DASH, '$1–');
  }
  if (from.time !== null && to.time !== null && from.time.offset === to.time.offset) {
    const day = formatDay(from, locale);
    if (day === formatDay(to, locale)) {
      return `${day}, ${from.time.text}–${to.time.text} (${formatOffset(from.time)})`;
    }
  }
  return `${formatPoint(from, locale)} – ${formatPoint(to, locale)}`;
}

function formatPoint(point: DatePoint, locale: string): string {
  const doubt = `${point.uncertain ? 'possibly ' : ''}${point.approximate ? 'about ' : ''}`;
  const day = formatDay(point, locale);
  if (point.time === null) return doubt + day;
  return `${doubt}${day}, ${point.time.text} (${formatOffset(point.time)})`;
}

function formatDay(point: DatePoint, locale: string): string {
  // A moment's day is the day at its own offset, not in UTC.
  const localTime = point.start + (point.time?.offset ?? 0) * 60_000;
  return spaced(dates(point, locale).format(localTime));
}

function dates(point: DatePoint, locale: string): Intl.DateTimeFormat {
  return dateFormat(locale, {
    timeZone: 'UTC',
    calendar: 'gregory',
    year: 'numeric',
    ...(point.month !== null && { month: 'long' }),
    ...(point.day !== null && { day: 'numeric' }),
    ...(point.year <= 0 && { era: 'short' }),
  });
}

function formatOffset(time: ClockTime): string {
  if (time.offset === 0) return 'UTC';
  const minutes = Math.abs(time.offset);
  const rest = minutes % 60 === 0 ? '' : `:${String(minutes % 60).padStart(2, '0')}`;
  return `UTC${time.offset < 0 ? '−' : '+'}${Math.floor(minutes / 60)}${rest}`;
}

/** Engines differ in the spaces round a range's dash, and text that differs by engine cannot be tested. */
function spaced(text: string): string {
  return text.replaceAll(/[\u2009\u202f\u00a0]/g, ' ');
}

/** “13–17 September”: between two bare numbers the dash stands close. */
const BARE_DASH = /^(\d+) – (?=\d)/;

/** A locale that is none must not cost the date. */
function usable(locale: string): string {
  if (locale === 'en') return 'en-GB';
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en-GB';
  } catch {
    return 'en-GB';
  }
}
