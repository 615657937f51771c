import type { When } from '../brief';
import { type DatePoint, parseDatePoint, worldTime } from './date-point';

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

/** The end of an interval that has no date: `..` goes on, and what is left empty is not known. */
export type NoDate = 'open' | 'unknown';

/** A date taken apart: the ends of an interval; both the same point for no interval. One of them is a date. */
export interface WhenParts {
  readonly from: DatePoint | NoDate;
  readonly to: DatePoint | NoDate;
}

/** The parts of what `parseWhen` reads; null for all else. */
export function partsOf(text: string): WhenParts | null {
  const sides = text.split('/');
  const [first = '', second] = sides;
  if (second === undefined) {
    const point = parseDatePoint(first);
    return point === null ? null : { from: point, to: point };
  }
  const from = sideOf(first);
  const to = sideOf(second);
  if (sides.length > 2 || from === null || to === null) return null;
  if (isDate(from) ? isDate(to) && endsBefore(from, to) : !isDate(to)) return null;
  return { from, to };
}

export function isDate(side: DatePoint | NoDate): side is DatePoint {
  return typeof side !== 'string';
}

function sideOf(text: string): DatePoint | NoDate | null {
  if (text === '') return 'unknown';
  return text === '..' ? 'open' : parseDatePoint(text);
}

/** Whether all of `to` is over before `from` begins; with two zones by the world's time, not by the calendars. */
function endsBefore(from: DatePoint, to: DatePoint): boolean {
  const haveZones = [from, to].every(({ time }) => time !== null && time.offset !== null);
  const [begins, ends] = haveZones
    ? [worldTime(from).start, worldTime(to).end]
    : [from.start, to.end];
  return ends <= begins;
}

const DATE = /^(?!0000)\d{4}(?:-[01]\d(?:-\d\d)?)?$/;
const MOMENT =
  /^(?!0000)(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?)(?:[.,]\d+)?(Z|[+-]\d\d(?=:?(\d\d)?))?[\d:]*$/;

/** What `<time datetime>` can say of a date; null for what HTML cannot: an interval, a guess, a season, a year BC. */
export function machineDate({ text }: When): string | null {
  if (DATE.test(text)) return text;
  const [, time, zone = '', minutes] = MOMENT.exec(text) ?? [];
  if (time === undefined) return null;
  return time + zone + (zone === 'Z' || zone === '' ? '' : `:${minutes ?? '00'}`);
}
