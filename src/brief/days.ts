import type { When } from './brief';
import { writeDate } from './write-date';

export const DAY = 86_400_000;

/** The days, in UTC and in order, on which something starts or ends; milliseconds since the epoch. */
export function daysOf(whens: Iterable<When>): readonly number[] {
  const days = new Set<number>();
  for (const { start, end } of whens) {
    for (const moment of [start, end - 1]) {
      if (Number.isFinite(moment)) days.add(Math.floor(moment / DAY) * DAY);
    }
  }
  return [...days].sort((a, b) => a - b);
}

/** “13 September 2023”. */
export function formatDay(day: number): string {
  const date = new Date(day);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
  return writeDate({ year, month, day: date.getUTCDate() });
}
