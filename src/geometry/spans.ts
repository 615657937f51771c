import type { Position } from 'geojson';
import { wrapLongitude } from './longitude';
import { lonOf } from './positions';

/** A stretch of longitudes, in degrees; `east` is at or east of `west`. */
export interface Span {
  readonly west: number;
  readonly east: number;
}

/** The longitudes of a run as they stand; null where it is empty. */
export function spanOf(run: readonly Position[]): Span | null {
  let west = Number.POSITIVE_INFINITY;
  let east = Number.NEGATIVE_INFINITY;
  for (const position of run) {
    west = Math.min(west, lonOf(position));
    east = Math.max(east, lonOf(position));
  }
  return west > east ? null : { west, east };
}

/** The same stretch, turned so that its west is within [-180, 180]. */
export function wrapSpan({ west, east }: Span): Span {
  const wrapped = wrapLongitude(west);
  return wrapped === west ? { west, east } : { west: wrapped, east: wrapped + (east - west) };
}

/**
 * The circle of longitudes without the largest gap between the spans, which are wrapped; there is at least one. It may
 * end beyond 180.
 */
export function withoutLargestGap(spans: readonly Span[]): Span {
  const sorted = [...spans].sort((a, b) => a.west - b.west);
  const furthest = sorted.reduce((east, span) => Math.max(east, span.east), -180);
  // The first gap is the one with the date line; spans across the line count from the east.
  let reached = furthest - 360;
  let eastOfBox = furthest;
  let best: Span | null = null;
  let widest = 0;
  for (const span of sorted) {
    const gap = span.west - reached;
    if (gap > widest) {
      widest = gap;
      best = { west: span.west, east: eastOfBox };
    }
    if (span.east > reached) {
      reached = span.east;
      eastOfBox = span.east + 360;
    }
  }
  return best ?? { west: -180, east: 180 };
}
