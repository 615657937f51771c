import type { Geometry } from 'geojson';
import type { Brief, Place } from '../../brief/brief';
import { type Bounds, boundsOf, unwrapBBox } from '../../geometry/bounds';
import { withoutLargestGap } from '../../geometry/spans';

/** The inhabited world. */
const WORLD: Bounds = [-170, -55, 190, 75];

/** The view with which a brief opens: its own, or all of its places; those of a collection lie within `all`. */
export function openingBounds(
  brief: Brief,
  places: readonly Place[],
  all: Bounds | null = null,
): Bounds {
  if (brief.bbox) return unwrapBBox(brief.bbox);
  return all ?? wholeBounds(places);
}

/** The bounds of all places; the inhabited world if there are none. */
export function wholeBounds(places: readonly Place[]): Bounds {
  const geometries = places.flatMap(({ geometry }) => geometry ?? []);
  return boundsAround(geometries) ?? boundsAround(geometries.filter(canBeBounded)) ?? WORLD;
}

/** The smallest bounds that hold all of these; null if there are none. */
export function aroundAll(all: readonly Bounds[]): Bounds | null {
  if (all.length === 0) return null;
  const { west, east } = withoutLargestGap(all.map(([from, , to]) => ({ west: from, east: to })));
  const south = Math.min(...all.map((one) => one[1]));
  const north = Math.max(...all.map((one) => one[3]));
  return [west, south, east, north];
}

/** Null if there is nothing, or something without bounds, which the map reports. */
function boundsAround(geometries: readonly Geometry[]): Bounds | null {
  try {
    return boundsOf(geometries);
  } catch {
    return null;
  }
}

function canBeBounded(geometry: Geometry): boolean {
  return boundsAround([geometry]) !== null;
}
