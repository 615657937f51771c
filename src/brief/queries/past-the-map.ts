import { beyondEdge } from '../../geometry/map-edge';
import type { Place } from '../brief';

/** Which edge of the map a place lies beyond. */
export interface PastTheMap {
  readonly edge: 'north' | 'south' | 'both';
  /** False where the map shows part of it. */
  readonly isAll: boolean;
}

/** Where the map cannot show a place, or not all of it; null where it can. */
export function pastTheMap({ geometry }: Place): PastTheMap | null {
  if (geometry === null) return null;
  const { north, south, isAll } = beyondEdge(geometry);
  if (!north && !south) return null;
  return { edge: north && south ? 'both' : north ? 'north' : 'south', isAll };
}
