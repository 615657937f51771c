import { hasDay, midnight } from './calendar';

/** One date or moment of ISO 8601 / EDTF level 1, taken apart. */
export interface DatePoint {
  /** 0 is 1 BC. Of a decade or a century, its first year. */
  readonly year: number;
  /** The last year that it can be, as in `201X`; else `year`. */
  readonly lastYear: number;
  /** 1 to 12. */
  readonly month: number | null;
  readonly season: Season | null;
  readonly day: number | null;
  readonly time: ClockTime | null;
  /** EDTF `~` or `%`. */
  readonly approximate: boolean;
  /** EDTF `?` or `%`. */
  readonly uncertain: boolean;
  /** By the calendar and the clock with which it was written, in milliseconds since the epoch; the end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** The parts of a date, as far as they are written. */
export type CalendarDate = Pick<DatePoint, 'year' | 'lastYear' | 'month' | 'season' | 'day'>;

/** As EDTF counts them. */
export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** A time of day as it was written, at its own offset. */
export interface ClockTime {
  /** `11:43`, `11:43:20`. */
  readonly text: string;
  /** Minutes east of UTC; null where the time was written without an offset. */
  readonly offset: number | null;
}

/** Unspecified digits are the last ones: `1985-04-XX`, never `1985-XX-04`. */
const DATE = /^(-(?!0000)\d{4}|\d{4})(?:-(?:(XX)(?:-XX)?|(\d\d)(?:-(?:(XX)|(\d\d)))?))?([~?%])?$/;
const DECADE = /^(-?)(?:(\d\d\d)X|(\d\d)XX)([~?%])?$/;
/** With more digits, two successive years would be the same in milliseconds. */
const LONG_YEAR = /^Y(-?[1-9]\d{4,11})([~?%])?$/;
const MOMENT =
  /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(Z|[+-]\d\d(?::?\d\d)?)?$/;
const SEASONS: readonly Season[] = ['spring', 'summer', 'autumn', 'winter'];
const MINUTE = 60_000;
const LARGEST_OFFSET = 14 * 60;

/**
 * Reads `2023`, `2023-09`, `2023-09-13`, a season (`2023-21`), what is unspecified from the right (`201X`, `20XX`,
 * `2023-XX`, `2023-09-XX`, `2023-XX-XX`), each with an EDTF suffix; a year of more digits (`Y17000`); or a moment. Null
 * for anything else, such as a day that is not in the calendar.
 */
export function parseDatePoint(text: string): DatePoint | null {
  // The most frequent form first: none fits two patterns.
  const date = DATE.exec(text);
  if (date !== null) return parseDate(date);
  const moment = MOMENT.exec(text);
  if (moment !== null) return parseMoment(moment);
  const long = LONG_YEAR.exec(text);
  if (long !== null) return point({ year: Number(long[1]) }, long[2]);
  const decade = DECADE.exec(text);
  return decade === null ? null : parseDecade(decade);
}

function parseDate(match: RegExpExecArray): DatePoint | null {
  const [, years, , months, unknownDay, days, suffix] = match;
  const year = Number(years);
  const month = months === undefined ? null : Number(months);
  const day = days === undefined ? null : Number(days);
  const season = SEASONS[(month ?? 0) - 21];
  if (season !== undefined) {
    return day === null && unknownDay === undefined ? point({ year, season }, suffix) : null;
  }
  if (month !== null && (month < 1 || month > 12)) return null;
  if (day !== null && !hasDay(year, month ?? 1, day)) return null;
  return point({ year, month, day }, suffix);
}

function parseDecade([, sign, tens, hundreds, suffix]: RegExpExecArray): DatePoint {
  const unknown = tens === undefined ? 100 : 10;
  const first = Number(tens ?? hundreds) * unknown;
  const last = first + unknown - 1;
  return sign === '-'
    ? point({ year: -last, lastYear: -first }, suffix)
    : point({ year: first, lastYear: last }, suffix);
}

type Written = Pick<DatePoint, 'year'> & Partial<DatePoint>;

function point(written: Written, suffix = ''): DatePoint {
  const { year, lastYear = year, month = null, season = null, day = null } = written;
  const span = spanOf({ year, lastYear, month, season, day });
  return {
    year,
    lastYear,
    month,
    season,
    day,
    time: null,
    approximate: suffix === '~' || suffix === '%',
    uncertain: suffix === '?' || suffix === '%',
    ...span,
  };
}

/** Seasons are the northern ones, which EDTF leaves open: winter ends in the next year. */
function spanOf(written: CalendarDate): Pick<DatePoint, 'start' | 'end'> {
  const { year, lastYear, month, season, day } = written;
  if (season !== null) {
    const first = 3 * SEASONS.indexOf(season) + 3;
    return { start: midnight(year, first), end: midnight(year, first + 3) };
  }
  if (month === null) return { start: midnight(year), end: midnight(lastYear + 1) };
  if (day === null) return { start: midnight(year, month), end: midnight(year, month + 1) };
  return { start: midnight(year, month, day), end: midnight(year, month, day + 1) };
}

function parseMoment(match: RegExpExecArray): DatePoint | null {
  const [, date = '', hour = '', minute = '', second, fraction, zone] = match;
  const day = parseDatePoint(date);
  const offset = zone === undefined ? null : offsetOf(zone);
  if (day === null || offset === undefined) return null;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return null;
  const milliseconds = Math.floor(Number(`0.${fraction ?? 0}`) * 1000);
  const local = (Number(hour) * 60 + Number(minute)) * MINUTE + Number(second ?? 0) * 1000;
  const start = day.start + local + milliseconds;
  const precision = fraction !== undefined ? 1 : second !== undefined ? 1000 : MINUTE;
  const text = second === undefined ? `${hour}:${minute}` : `${hour}:${minute}:${second}`;
  return { ...day, time: { text, offset }, start, end: start + precision };
}

/** Minutes east of UTC of `Z`, `+09`, `+0900`, `+09:00`. */
function offsetOf(zone: string): number | undefined {
  if (zone === 'Z') return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(3).replace(':', '') || 0);
  const offset = hours * 60 + minutes;
  if (minutes > 59 || offset > LARGEST_OFFSET) return undefined;
  return zone.startsWith('-') && offset !== 0 ? -offset : offset;
}

/** Its start and end in UTC. A date, or a time without a zone, counts as UTC. */
export function worldTime({ start, end, time }: DatePoint): Pick<DatePoint, 'start' | 'end'> {
  const shift = (time?.offset ?? 0) * MINUTE;
  return { start: start - shift, end: end - shift };
}
