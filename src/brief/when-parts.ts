import { type DatePoint, parseDatePoint } from './date-point';

/** A date taken apart: the ends of an interval, null where it is open; both the same point for no interval. */
export interface WhenParts {
  readonly from: DatePoint | null;
  readonly to: DatePoint | null;
}

/** The parts of what `parseWhen` reads; null for all else. */
export function partsOf(text: string): WhenParts | null {
  const sides = text.split('/');
  const [first = '', second] = sides;
  if (second === undefined) {
    const point = parseDatePoint(first);
    return point === null ? null : { from: point, to: point };
  }
  const from = parseDatePoint(first);
  const to = parseDatePoint(second);
  const fromIsSound = from !== null || first === '..';
  const toIsSound = to !== null || second === '..';
  if (sides.length > 2 || !fromIsSound || !toIsSound || (from === null && to === null)) return null;
  if (from !== null && to !== null && (to.start < from.start || to.end < from.end)) return null;
  return { from, to };
}
