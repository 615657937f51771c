import type { Geometry } from 'geojson';
import { latOf, runsOf } from './positions';

/** The latitude at which a mercator map of the world ends: there it is as high as it is wide. */
export const MAP_EDGE = 85.0511;

/** The part of a geometry that a mercator map cannot show: at which edges, and whether that is all of it. */
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
  // A geometry that reaches beyond both edges crosses the map.
  return { north, south, isAll: isAll && north !== south };
}
