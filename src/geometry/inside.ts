import type { Position } from 'geojson';
import { contains, crossingsOf } from './contains';
import { latOf, lonOf } from './positions';

/** Heights at which to look for the widest inside, as shares of the polygon's height, the middle first. */
const SCAN_LINES = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9].map((share) => share + 0.00137);

/**
 * A position inside a polygon, given as rings with continuous longitudes in degrees: the centroid of its vertices where
 * that is inside, else the middle of the widest stretch on one of nine lines across it. (Turf's `pointOnFeature`
 * returns a vertex, which is on the edge.) A polygon without area gives its first vertex.
 */
export function insideOf(rings: Position[][]): Position {
  const center = centroidOf(rings);
  if (contains(rings, center)) return center;
  const exterior = rings[0] ?? [];
  let [south, north] = [90, -90];
  for (const position of exterior) {
    south = Math.min(south, latOf(position));
    north = Math.max(north, latOf(position));
  }
  let best: Position = [...(exterior[0] ?? center)];
  let widest = 0;
  for (const share of SCAN_LINES) {
    const latitude = south + (north - south) * share;
    const crossings = rings.flatMap((ring) => crossingsOf(ring, latitude)).sort((a, b) => a - b);
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const [west = 0, east = 0] = crossings.slice(i, i + 2);
      if (east - west > widest) {
        widest = east - west;
        best = [(west + east) / 2, latitude];
      }
    }
  }
  return best;
}

/** The mean of all vertices, counting a ring's first and last only once. */
function centroidOf(rings: readonly Position[][]): Position {
  const vertices = rings.flatMap((ring) => ring.slice(0, -1));
  const mean = (of: (position: Position) => number) =>
    vertices.reduce((sum, vertex) => sum + of(vertex), 0) / vertices.length;
  return [mean(lonOf), mean(latOf)];
}
