import type { BBox, Geometry } from 'geojson';
import { latOf, runsOf } from './positions';
import { type Span, spanOf, withoutLargestGap, wrapSpan } from './spans';
import { unwrapGeometry } from './unwrap';

/** Degrees in the order of GeoJSON's `bbox`, but with `west` at or west of `east`, which exceeds 180 across the date line. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/**
 * The smallest bounds that hold all the geometries; null where there is nothing. Longitudes are on a circle: the bounds
 * are the circle without its largest empty gap.
 */
export function boundsOf(geometries: Iterable<Geometry>): Bounds | null {
  const spans: Span[] = [];
  let south = Number.POSITIVE_INFINITY;
  let north = Number.NEGATIVE_INFINITY;
  for (const geometry of geometries) {
    const shape = geometry.type === 'Point' ? geometry : unwrapGeometry(geometry);
    for (const run of runsOf(shape)) {
      for (const position of run) {
        south = Math.min(south, latOf(position));
        north = Math.max(north, latOf(position));
      }
      const span = spanOf(run);
      if (span) spans.push(wrapSpan(span));
    }
  }
  if (spans.length === 0) return null;
  const { west, east } = withoutLargestGap(spans);
  return [west, south, east, north];
}

/** The bounds of a geometry in the longitudes that it is written in: where `unwrapGeometry` has put it. */
export function extentOf(geometry: Geometry): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const run of runsOf(geometry)) {
    for (const position of run) {
      south = Math.min(south, latOf(position));
      north = Math.max(north, latOf(position));
    }
    const span = spanOf(run);
    if (!span) continue;
    west = Math.min(west, span.west);
    east = Math.max(east, span.east);
  }
  return [west, south, east, north];
}

/** A `bbox` as RFC 7946 writes it, where west > east lies across the date line; the third dimension is dropped. */
export function unwrapBBox(bbox: BBox): Bounds {
  const [west, south, east, north] =
    bbox.length === 4 ? bbox : [bbox[0], bbox[1], bbox[3], bbox[4]];
  return [west, south, west > east ? east + 360 : east, north];
}
