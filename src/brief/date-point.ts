/** One date or moment of ISO 8601 / EDTF, taken apart. */
export interface DatePoint {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number | null;
  readonly day: number | null;
  readonly time: ClockTime | null;
  /** EDTF `~` and `%`. */
  readonly approximate: boolean;
  /** EDTF `?` and `%`. */
  readonly uncertain: boolean;
  /** Milliseconds since the epoch, the end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** A time of day as it was written, at its own offset. */
export interface ClockTime {
  /** `11:43`, `11:43:20`. */
  readonly text: string;
  /** Minutes east of UTC. */
  readonly offset: number;
}

const DATE = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?([~?%])?$/;
const MOMENT =
  /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(Z|[+-]\d\d(?::?\d\d)?)$/;
const MINUTE = 60_000;
const LARGEST_OFFSET = 14 * 60;

/**
 * Reads `2023`, `2023-09`, `2023-09-13`, each with an EDTF suffix, or a moment with its offset. Null for
 * all else: a day that is not in the calendar, or a time without an offset, which could be any of 26 hours.
 */
export function parseDatePoint(text: string): DatePoint | null {
  const moment = MOMENT.exec(text);
  if (moment !== null) return parseMoment(moment);
  const match = DATE.exec(text);
  if (match === null) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  const suffix = match[4] ?? '';
  if (month !== null && (month < 1 || month > 12)) return null;
  const start = utc(year, month ?? 1, day ?? 1);
  if (day !== null && (day < 1 || new Date(start).getUTCDate() !== day)) return null;
  return {
    year,
    month,
    day,
    time: null,
    approximate: suffix === '~' || suffix === '%',
    uncertain: suffix === '?' || suffix === '%',
    start,
    end: endOf(year, month, day),
  };
}

function parseMoment(match: RegExpExecArray): DatePoint | null {
  const [, date = '', hour = '', minute = '', second, fraction, zone = ''] = match;
  const day = parseDatePoint(date);
  const offset = offsetOf(zone);
  if (day === null || offset === null) return null;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return null;
  const milliseconds = Math.floor(Number(`0.${fraction ?? 0}`) * 1000);
  const local = (Number(hour) * 60 + Number(minute)) * MINUTE + Number(second ?? 0) * 1000;
  const start = day.start + local + milliseconds - offset * MINUTE;
  const precision = fraction !== undefined ? 1 : second !== undefined ? 1000 : MINUTE;
  const text = second === undefined ? `${hour}:${minute}` : `${hour}:${minute}:${second}`;
  return { ...day, time: { text, offset }, start, end: start + precision };
}

/** Minutes east of UTC of `Z`, `+09`, `+0900`, `+09:00`. */
function offsetOf(zone: string): number | null {
  if (zone === 'Z') return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(3).replace(':', '') || 0);
  const offset = hours * 60 + minutes;
  if (minutes > 59 || offset > LARGEST_OFFSET) return null;
  return zone.startsWith('-') && offset !== 0 ? -offset : offset;
}

function endOf(year: number, month: number | null, day: number | null): number {
  if (month === null) return utc(year + 1, 1, 1);
  return day === null ? utc(year, month + 1, 1) : utc(year, month, day + 1);
}

/** `Date.UTC` takes the years 0 to 99 for 1900 to 1999. */
function utc(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}
