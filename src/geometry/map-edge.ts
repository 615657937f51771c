import type { Geometry } from 'geojson';
import { latOf, runsOf } from './positions';

/** The latitude at which a mercator map of the world is as high as it is wide, and ends. */
export const MAP_EDGE = 85.0511;

/** What of a geometry a mercator map cannot show: at which of its edges, and whether nothing else is left. */
export interface BeyondEdge {
  readonly north: boolean;
  readonly south: boolean;
  readonly isAll: boolean;
}

export function beyondEdge(geometry: Geometry): BeyondEdge {
  let [north, south, isAll] = [false, false, true];
  for (const run of runsOf(geometry)) {
    for (const position of run) {
      const latitude = latOf(position);
      if (latitude > MAP_EDGE) north = true;
      else if (latitude < -MAP_EDGE) south = true;
      else isAll = false;
    }
  }
  // From beyond the one edge to beyond the other it crosses the map.
  return { north, south, isAll: isAll && north !== south };
}
