import { beyondEdge } from '../geometry/map-edge';
import type { Place } from './brief';

/** Says of a place that the map cannot show it where it is, or not all of it; null where it can. */
export function pastTheMap({ geometry }: Place): string | null {
  if (geometry === null) return null;
  const { north, south, isAll } = beyondEdge(geometry);
  if (!north && !south) return null;
  const edge = north && south ? 'edges at 85° N and 85° S' : `edge at 85° ${north ? 'N' : 'S'}`;
  return isAll
    ? `Lies beyond the map’s ${edge}; its mark stands there.`
    : `Reaches beyond the map’s ${edge}.`;
}
