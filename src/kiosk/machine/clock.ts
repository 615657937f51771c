/** The two clocks of a kiosk: one to measure with, one to tell the time by. Tests bring their own. */
export interface Clock {
  /** Milliseconds; never goes back; stands still while the machine sleeps. */
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
