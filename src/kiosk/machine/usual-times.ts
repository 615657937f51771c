import { SECOND } from './clock';

/** In seconds. */
export const USUAL = { attract: 24, stay: 12, idle: 60, warn: 20, heartbeat: 5 } as const;

export type Times = Readonly<Record<keyof typeof USUAL, number>>;

/**
 * One of the times in milliseconds. What is no time, as in `idle="60s"` or `idle="0"`, is the usual one: a tour that
 * races, a visitor who is asked at once or a beat that never comes would be worse than any.
 */
export function timeOf(name: keyof Times, seconds: Times): number {
  const written = seconds[name];
  return (written > 0 ? written : USUAL[name]) * SECOND;
}
