import type { When } from '../brief';
import { type DatePoint, parseDatePoint, worldTime } from './date-point';

/**
 * Reads a date, a moment or an interval in ISO 8601 or EDTF level 1: `2023`, `2023-09-13`, `2023-09-13T11:43+09:00`,
 * `2023-21`, `201X`, `2023-09-XX`, `Y17000`, a date with `~`, `?` or `%`, two of these with `/`, and an end that is open
 * (`2023/..`) or unknown (`2023/`), which is infinite. Null for anything else, such as a day that is not in the calendar
 * or an interval that ends before it starts.
 */
export function parseWhen(text: string): When | null {
  const parts = partsOf(text);
  if (parts === null) return null;
  const start = isDate(parts.from) ? parts.from.start : Number.NEGATIVE_INFINITY;
  const end = isDate(parts.to) ? parts.to.end : Number.POSITIVE_INFINITY;
  if (start < end || !isDate(parts.from) || !isDate(parts.to)) return { text, start, end };
  // Who crosses the date line eastwards arrives the day before: the dates are right, and in this order.
  return { text, start: parts.to.start, end: parts.from.end };
}

/** An end of an interval without a date: `..` is open, an empty one unknown. */
export type NoDate = 'open' | 'unknown';

/** The ends of an interval, at least one of them a date; for a single date, both are that date. */
export interface WhenParts {
  readonly from: DatePoint | NoDate;
  readonly to: DatePoint | NoDate;
}

/** The ends of what `parseWhen` reads; null for anything else. */
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

/** Whether `to` is over before `from` begins. With a zone on both sides, UTC decides, not the calendar. */
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

/** A date for `<time datetime>`; null for what HTML cannot express: an interval, a guess, a season, a year BC. */
export function machineDate({ text }: When): string | null {
  if (DATE.test(text)) return text;
  const [, time, zone = '', minutes] = MOMENT.exec(text) ?? [];
  if (time === undefined) return null;
  return time + zone + (zone === 'Z' || zone === '' ? '' : `:${minutes ?? '00'}`);
}
