import type { Geometry, Position } from 'geojson';
import type { Bounds } from './bounds';
import { crossingsOf, isInside } from './contains';
import { latOf, lonOf, polygonsOf } from './positions';

/** Positions each way in the grid laid over the bounds. */
const GRID = 9;

/**
 * Where the name of a geometry stands when only part of it is seen: `anchor` while that is in the bounds, else the
 * point of a grid over them with most of an area of the geometry around it, else `anchor` all the same. `geometry` is
 * unwrapped (see `unwrapGeometry`), and `bounds` are in its longitudes.
 */
export function anchorWithin(geometry: Geometry, anchor: Position, bounds: Bounds): Position {
  const [west, south, east, north] = bounds;
  const [lon, lat] = [lonOf(anchor), latOf(anchor)];
  if (lon >= west && lon <= east && lat >= south && lat <= north) return anchor;
  const polygons = [...polygonsOf(geometry)];
  const at = (column: number, row: number): Position => [
    west + ((column + 0.5) / GRID) * (east - west),
    south + ((row + 0.5) / GRID) * (north - south),
  ];
  const steps = [...Array(GRID).keys()];
  const inside = steps.map((row) => {
    const latitude = latOf(at(0, row));
    // Of a country's ten thousand islands, few lie at any one height.
    const across = polygons
      .map((rings) => rings.flatMap((ring) => crossingsOf(ring, latitude)))
      .filter(({ length }) => length > 0);
    return steps.map((column) =>
      across.some((crossings) => isInside(crossings, lonOf(at(column, row)))),
    );
  });
  let best = anchor;
  let most = 0;
  for (const column of steps) {
    for (const row of steps) {
      if (!inside[row]?.[column]) continue;
      const around = [-1, 0, 1].flatMap((x) =>
        [-1, 0, 1].map((y) => inside[row + y]?.[column + x]),
      );
      // Among equals, the nearest to the middle.
      const off = Math.hypot(column - (GRID - 1) / 2, row - (GRID - 1) / 2) / GRID;
      const score = around.filter(Boolean).length - off;
      if (score > most) {
        most = score;
        best = at(column, row);
      }
    }
  }
  return best;
}
