import type { Geometry } from 'geojson';
import type { Brief, Place } from '../../brief/brief';
import { type Bounds, boundsOf, unwrapBBox } from '../../geometry/bounds';
import { withoutLargestGap } from '../../geometry/spans';

/** All that is inhabited. */
const WORLD: Bounds = [-170, -55, 190, 75];

/** The view a brief opens with: its own, or all of its places, which for a collection are within `all`. */
export function openingBounds(
  brief: Brief,
  places: readonly Place[],
  all: Bounds | null = null,
): Bounds {
  if (brief.bbox) return unwrapBBox(brief.bbox);
  return all ?? wholeBounds(places);
}

/** Around all places; the inhabited world where there is none. */
export function wholeBounds(places: readonly Place[]): Bounds {
  const geometries = places.flatMap(({ geometry }) => geometry ?? []);
  return boundsAround(geometries) ?? boundsAround(geometries.filter(canBeBounded)) ?? WORLD;
}

/** The smallest bounds that hold all of these; null where there are none. */
export function aroundAll(all: readonly Bounds[]): Bounds | null {
  if (all.length === 0) return null;
  const { west, east } = withoutLargestGap(all.map(([from, , to]) => ({ west: from, east: to })));
  const south = Math.min(...all.map((one) => one[1]));
  const north = Math.max(...all.map((one) => one[3]));
  return [west, south, east, north];
}

/** Null where there is nothing, or something that has no bounds: the map tells of that. */
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
