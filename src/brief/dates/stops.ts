import type { When } from '../brief';
import { DAY } from './calendar';
import type { CalendarDate, DatePoint } from './date-point';
import { isDate, partsOf } from './when';

/** A date at which a span of time can begin or end, no more exact than it was written. Milliseconds as in `When`. */
export interface Stop {
  readonly date: CalendarDate;
  readonly start: number;
  readonly end: number;
}

export interface Stops {
  /** In order, each with a different start. */
  readonly from: readonly Stop[];
  /** In order, each with a different end. */
  readonly to: readonly Stop[];
}

/** The days, months and years on which something starts or ends, as each was written. */
export function stopsOf(whens: Iterable<When>): Stops {
  const points = [...whens].flatMap(({ text }) => {
    const { from, to } = partsOf(text) ?? {};
    return [from, to].flatMap((side) => (side !== undefined && isDate(side) ? side : []));
  });
  const stops = points.map(toStop);
  return { from: distinct(stops, 'start'), to: distinct(stops, 'end') };
}

/** A moment counts as its day. */
function toStop(point: DatePoint): Stop {
  const start = Math.floor(point.start / DAY) * DAY;
  const end = Math.ceil(point.end / DAY) * DAY;
  return { date: point, start, end };
}

/** Among those that begin (or end) together, keeps the widest, which claims the least. */
function distinct(stops: readonly Stop[], edge: 'start' | 'end'): readonly Stop[] {
  const found = new Map<number, Stop>();
  for (const stop of stops) {
    const known = found.get(stop[edge]);
    if (!known || stop.end - stop.start > known.end - known.start) found.set(stop[edge], stop);
  }
  return [...found.values()].sort((a, b) => a[edge] - b[edge]);
}
