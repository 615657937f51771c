export const MINUTES_OF_DAY = 24 * 60;

/** From one minute of the local day to another, the end exclusive; over midnight where `to` is earlier. */
export interface Hours {
  readonly from: number;
  readonly to: number;
}

/** `"04:00"` as a minute of the day, 0 to 1439; null for anything else. */
export function parseTimeOfDay(text: string): number | null {
  const [, hours, minutes] = /^\s*([01]?\d|2[0-3]):([0-5]\d)\s*$/.exec(text) ?? [];
  if (hours === undefined || minutes === undefined) return null;
  return Number(hours) * 60 + Number(minutes);
}

/** `"22:00-07:00"`, with a hyphen or a dash; null for anything else, and for a start that is also the end. */
export function parseHours(text: string): Hours | null {
  const [first, second, ...more] = text.split(/[-–]/).map(parseTimeOfDay);
  if (first == null || second == null || more.length > 0 || first === second) return null;
  return { from: first, to: second };
}

/** The minute of `date`'s day by the local clock. */
export function minuteOfDay(date: Date): number {
  return date.getHours() * 60 + date.getMinutes();
}

export function isWithin({ from, to }: Hours, date: Date): boolean {
  const minute = minuteOfDay(date);
  return from < to ? from <= minute && minute < to : from <= minute || minute < to;
}
