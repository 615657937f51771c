import { beyondEdge } from '../../geometry/map-edge';
import type { Place } from '../brief';

/** Where a place lies beyond an end of the map. */
export interface PastTheMap {
  readonly edge: 'north' | 'south' | 'both';
  /** False: the map shows a part of it. */
  readonly isAll: boolean;
}

/** Tells of a place that the map cannot show it where it is, or not all of it; null where it can. */
export function pastTheMap({ geometry }: Place): PastTheMap | null {
  if (geometry === null) return null;
  const { north, south, isAll } = beyondEdge(geometry);
  if (!north && !south) return null;
  return { edge: north && south ? 'both' : north ? 'north' : 'south', isAll };
}
