import type { BBox, Geometry } from 'geojson';
import { wrapLongitude } from './longitude';
import { latOf, lonOf, runsOf } from './positions';
import { unwrapGeometry } from './unwrap';

interface Span {
  /** Within [-180, 180]. */
  readonly west: number;
  /** At or east of `west`; may exceed 180. */
  readonly east: number;
}

/**
 * The smallest box, in degrees, that holds all the geometries: [west, south, east, north], west at or
 * west of east, which exceeds 180 where the box lies across the date line; null where there is nothing.
 * Longitudes are on a circle, so the box is the circle without its largest empty gap.
 */
export function boundsOf(geometries: Iterable<Geometry>): BBox | null {
  const spans: Span[] = [];
  let south = Number.POSITIVE_INFINITY;
  let north = Number.NEGATIVE_INFINITY;
  for (const geometry of geometries) {
    const shape = geometry.type === 'Point' ? geometry : unwrapGeometry(geometry);
    for (const run of runsOf(shape)) {
      let left = Number.POSITIVE_INFINITY;
      let right = Number.NEGATIVE_INFINITY;
      for (const position of run) {
        left = Math.min(left, lonOf(position));
        right = Math.max(right, lonOf(position));
        south = Math.min(south, latOf(position));
        north = Math.max(north, latOf(position));
      }
      if (left > right) continue;
      const west = wrapLongitude(left);
      spans.push({ west, east: west === left ? right : west + (right - left) });
    }
  }
  if (spans.length === 0) return null;
  const { west, east } = withoutLargestGap(spans);
  return [west, south, east, north];
}

/** A box across the date line as RFC 7946 writes it (west > east), with its east beyond 180; 2D. */
export function unwrapBBox(bbox: BBox): BBox {
  const [west, south, east, north] =
    bbox.length === 4 ? bbox : [bbox[0], bbox[1], bbox[3], bbox[4]];
  return [west, south, west > east ? east + 360 : east, north];
}

function withoutLargestGap(spans: Span[]): Span {
  spans.sort((a, b) => a.west - b.west);
  const furthest = spans.reduce((east, span) => Math.max(east, span.east), -180);
  // The first gap is the one that holds the date line; what lies across it is carried in from the east.
  let reached = furthest - 360;
  let eastOfBox = furthest;
  let best: Span | null = null;
  let widest = 0;
  for (const span of spans) {
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
