import type { BBox } from 'geojson';
import type { Brief, Place } from '../../brief/brief';
import { boundsOf, unwrapBBox } from '../../geometry/bounds';

/** The view a brief opens with: its own, or all of its places. */
export function openingBox(brief: Brief, places: readonly Place[]): BBox {
  if (brief.bbox) return unwrapBBox(brief.bbox);
  return wholeBox(places);
}

/** A box around all places; the inhabited world where there is none. */
export function wholeBox(places: readonly Place[]): BBox {
  return boundsOf(places.flatMap(({ geometry }) => geometry ?? [])) ?? [-170, -55, 190, 75];
}
