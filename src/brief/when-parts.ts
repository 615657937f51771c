import { type DatePoint, parseDatePoint, worldTime } from './date-point';

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
