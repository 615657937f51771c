/** Milliseconds of a day. */
export const DAY = 86_400_000;

/** Days in 400 years of the Gregorian calendar, and from 1 March of the year 0 to 1 January 1970. */
const CYCLE = 146_097;
const EPOCH = 719_468;

/**
 * Midnight of a day in the Gregorian calendar, in milliseconds since the epoch. Months and days beyond the last carry
 * over. `Date` ends at the year 275,760 and reads the years 0 to 99 as 1900 to 1999.
 */
export function midnight(year: number, month = 1, day = 1): number {
  // Counted from March, so that a leap day ends its year.
  const months = year * 12 + month - 3;
  const from = Math.floor(months / 12);
  const cycle = Math.floor(from / 400);
  const inCycle = from - cycle * 400;
  const days =
    Math.floor((153 * (months - from * 12) + 2) / 5) +
    inCycle * 365 +
    Math.floor(inCycle / 4) -
    Math.floor(inCycle / 100);
  return (cycle * CYCLE + days + day - 1 - EPOCH) * DAY;
}

/** Whether the Gregorian calendar has such a day. */
export function hasDay(year: number, month: number, day: number): boolean {
  const [first, next] = [midnight(year, month), midnight(year, month + 1)];
  return day >= 1 && day <= (next - first) / DAY;
}
