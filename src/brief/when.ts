import type { When } from './brief';
import type { ClockTime, DatePoint } from './date-point';
import { partsOf } from './when-parts';
import { writeDate, writeRange } from './write-date';

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
 * told in the local time that was written: “13 September 2023, 11:43 (UTC+9)”. What `parseWhen` did not make is
 * given back as its own text.
 */
export function formatWhen(when: When): string {
  const parts = partsOf(when.text);
  if (parts === null) return when.text;
  const { from, to } = parts;
  if (from === null) return to === null ? when.text : `until ${formatPoint(to)}`;
  if (to === null) return `since ${formatPoint(from)}`;
  return from === to ? formatPoint(from) : formatInterval(from, to);
}

function formatInterval(from: DatePoint, to: DatePoint): string {
  const isPlain = [from, to].every((point) => !point.approximate && !point.uncertain);
  const samePrecision =
    (from.month === null) === (to.month === null) && (from.day === null) === (to.day === null);
  if (isPlain && samePrecision && from.time === null && to.time === null) {
    return writeRange(from, to);
  }
  if (from.time !== null && to.time !== null && from.time.offset === to.time.offset) {
    const day = writeDate(from);
    if (day === writeDate(to)) {
      return `${day}, ${from.time.text}–${to.time.text} (${formatOffset(from.time)})`;
    }
  }
  return `${formatPoint(from)} – ${formatPoint(to)}`;
}

function formatPoint(point: DatePoint): string {
  const doubt = `${point.uncertain ? 'possibly ' : ''}${point.approximate ? 'about ' : ''}`;
  const day = doubt + writeDate(point);
  return point.time === null ? day : `${day}, ${point.time.text} (${formatOffset(point.time)})`;
}

function formatOffset(time: ClockTime): string {
  if (time.offset === 0) return 'UTC';
  const minutes = Math.abs(time.offset);
  const rest = minutes % 60 === 0 ? '' : `:${String(minutes % 60).padStart(2, '0')}`;
  return `UTC${time.offset < 0 ? '−' : '+'}${Math.floor(minutes / 60)}${rest}`;
}
