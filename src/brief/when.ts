import type { When } from './brief';
import type { ClockTime, DatePoint } from './date-point';
import { isEnglish, localeOf, writeNumber } from './language';
import { isDate, type NoDate, partsOf, type WhenParts } from './when-parts';
import { areAlike, writeDate, writeRange } from './write-date';

/**
 * Reads a date, a moment or an interval as EDTF writes them up to its level 1, and ISO 8601 in that: `2023`,
 * `2023-09-13`, `2023-09-13T11:43+09:00`, `2023-21`, `201X`, `2023-09-XX`, `Y17000`, `~ ? %` behind a date, two of
 * those with `/`, and an end that is open (`2023/..`) or not known (`2023/`). Such an end is infinite. Null for all
 * else, as a day that is not in the calendar, or an interval that ends before it starts.
 */
export function parseWhen(text: string): When | null {
  const parts = partsOf(text);
  if (parts === null) return null;
  const start = isDate(parts.from) ? parts.from.start : Number.NEGATIVE_INFINITY;
  const end = isDate(parts.to) ? parts.to.end : Number.POSITIVE_INFINITY;
  if (start < end || !isDate(parts.from) || !isDate(parts.to)) return { text, start, end };
  // Eastwards across the date line one arrives on the day before.
  return { text, start: parts.to.start, end: parts.from.end };
}

/**
 * A date for a reader: “13 September 2023”, “31 May – 24 August 2023”, “about 1950”, “since 2022”; in the article's
 * language as that writes dates, and with signs in place of our words (“≈ 1950”). A moment is told in the local time
 * that was written: “13 September 2023, 11:43 (UTC+9)”. What `parseWhen` did not make is given back as its own text.
 */
export function formatWhen(when: When, lang: string | null = null): string {
  const parts = partsOf(when.text);
  return parts === null ? when.text : writeParts(parts, localeOf(lang));
}

function writeParts({ from, to }: WhenParts, locale: string | null): string {
  const isWordy = isEnglish(locale);
  if (!isDate(from))
    return isDate(to) ? writeUntil(writePoint(to, locale, isWordy), from, isWordy) : '';
  if (!isDate(to)) return writeSince(writePoint(from, locale, isWordy), to, isWordy);
  return from === to ? writePoint(from, locale) : writeInterval(from, to, locale);
}

function writeSince(date: string, end: NoDate, isWordy: boolean): string {
  if (end === 'open') return isWordy ? `since ${date}` : `${date} –`;
  return isWordy ? `from ${date}, end unknown` : `${date} – ?`;
}

function writeUntil(date: string, start: NoDate, isWordy: boolean): string {
  if (start === 'open') return isWordy ? `until ${date}` : `– ${date}`;
  return isWordy ? `until ${date}, start unknown` : `? – ${date}`;
}

function writeInterval(from: DatePoint, to: DatePoint, locale: string | null): string {
  const isPlain = [from, to].every((point) => !point.approximate && !point.uncertain);
  if (isPlain && from.time === null && to.time === null && areAlike(from, to)) {
    return writeRange(from, to, locale);
  }
  if (from.time !== null && to.time !== null && from.time.offset === to.time.offset) {
    const day = writeDate(from, locale);
    if (day === writeDate(to, locale)) {
      return writeMoment(day, `${from.time.text}–${to.time.text}`, from.time, locale);
    }
  }
  return `${writePoint(from, locale)} – ${writePoint(to, locale)}`;
}

/** `isTold`: words stand before it. */
function writePoint(point: DatePoint, locale: string | null, isTold = false): string {
  const { approximate, uncertain, time } = point;
  const isWordy = isEnglish(locale);
  const isInDoubt = approximate || uncertain;
  const day = writeDate(point, locale, isTold || (isWordy && isInDoubt));
  if (time !== null) return writeMoment(day, time.text, time, locale);
  if (!isWordy) return `${approximate ? '≈ ' : ''}${day}${uncertain ? ' (?)' : ''}`;
  return `${uncertain ? 'possibly ' : ''}${approximate ? 'about ' : ''}${day}`;
}

function writeMoment(day: string, clock: string, time: ClockTime, locale: string | null): string {
  const zone = time.offset === null ? '' : ` (${writeOffset(time.offset)})`;
  return `${day}, ${localDigits(clock, locale)}${localDigits(zone, locale)}`;
}

function writeOffset(offset: number): string {
  if (offset === 0) return 'UTC';
  const minutes = Math.abs(offset);
  const rest = minutes % 60 === 0 ? '' : `:${String(minutes % 60).padStart(2, '0')}`;
  return `UTC${offset < 0 ? '−' : '+'}${Math.floor(minutes / 60)}${rest}`;
}

/** The digits of the language, as the day beside them has. */
function localDigits(text: string, locale: string | null): string {
  if (locale === null) return text;
  return text.replaceAll(/\d/g, (digit) => writeNumber(Number(digit), locale));
}
