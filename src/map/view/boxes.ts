import type { BBox, Geometry } from 'geojson';
import type { Brief, Place } from '../../brief/brief';
import { boundsOf, unwrapBBox } from '../../geometry/bounds';

/** All that is inhabited. */
const WORLD: BBox = [-170, -55, 190, 75];

/** The view a brief opens with: its own, or all of its places. */
export function openingBox(brief: Brief, places: readonly Place[]): BBox {
  if (brief.bbox) return unwrapBBox(brief.bbox);
  return wholeBox(places);
}

/** A box around all places; the inhabited world where there is none. */
export function wholeBox(places: readonly Place[]): BBox {
  const geometries = places.flatMap(({ geometry }) => geometry ?? []);
  return boxAround(geometries) ?? boxAround(geometries.filter(boxAroundOne)) ?? WORLD;
}

/** Null where there is nothing, or something that no box can be put around: the map tells of that. */
function boxAround(geometries: readonly Geometry[]): BBox | null {
  try {
    return boundsOf(geometries);
  } catch {
    return null;
  }
}

function boxAroundOne(geometry: Geometry): boolean {
  return boxAround([geometry]) !== null;
}
