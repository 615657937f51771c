/** A kiosk's two clocks: one measures, one tells the time of day. Tests bring their own. */
export interface Clock {
  /** Milliseconds; never runs backwards; stops while the machine sleeps. */
  monotonic(): number;
  /** Milliseconds since the epoch; can jump both ways. */
  wall(): number;
}

export const systemClock: Clock = {
  monotonic: () => performance.now(),
  wall: () => Date.now(),
};

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const MINUTES_OF_DAY = 24 * 60;

/** From one minute of the local day to another, the end exclusive; across midnight if `to` is earlier. */
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

/** `"22:00-07:00"`, with a hyphen or a dash; null for anything else, and if start and end are the same. */
export function parseHours(text: string): Hours | null {
  const [first, second, ...more] = text.split(/[-–]/).map(parseTimeOfDay);
  if (first == null || second == null || more.length > 0 || first === second) return null;
  return { from: first, to: second };
}

/** Whether a time lies within the hours, by the local clock. */
export function isWithin({ from, to }: Hours, date: Date): boolean {
  const minute = date.getHours() * 60 + date.getMinutes();
  return from < to ? from <= minute && minute < to : from <= minute || minute < to;
}

/** What a kiosk's attributes default to, in seconds. */
export const USUAL = { attract: 24, stay: 12, idle: 60, warn: 20, heartbeat: 5 } as const;

export type Seconds = Readonly<Record<keyof typeof USUAL, number>>;

/**
 * One of a kiosk's times in milliseconds. A value that is no time, such as `idle="60s"` or `idle="0"`, gives the
 * default: a racing tour, a visitor who is asked at once or a missing heartbeat would all be worse.
 */
export function timeOf(name: keyof Seconds, seconds: Seconds): number {
  const written = seconds[name];
  return (written > 0 ? written : USUAL[name]) * SECOND;
}
