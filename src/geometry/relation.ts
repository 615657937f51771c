import type { Geometry, Position } from 'geojson';
import { containsInAnyTurn } from './contains';
import { inward, linesOf, polygonsOf, runsOf } from './positions';
import { segmentDistance } from './segment-distance';
import { metersAlong, metersBetween, toVector } from './unit-vector';
import { unwrapGeometry } from './unwrap';

/**
 * How one geometry lies in relation to another: `inside` it, `around` it, or neither. Neither for two that are the
 * same.
 */
export type Relation = 'inside' | 'around' | null;

/**
 * As a share of a shape's size: a border drawn twice, as a region's and its country's, is not the same to the metre.
 */
const TOLERANCE = 0.01;

export function relationOf(a: Geometry, b: Geometry): Relation {
  const [one, other] = [unwrapGeometry(a), unwrapGeometry(b)];
  const [isInside, isAround] = [liesIn(one, other), liesIn(other, one)];
  if (isInside === isAround) return null;
  return isInside ? 'inside' : 'around';
}

/**
 * Every vertex is in the area, and no part of the area's edge, such as a bay's or a hole's, reaches far into the shape.
 */
function liesIn(shape: Geometry, area: Geometry): boolean {
  const polygons = [...polygonsOf(area)];
  if (polygons.length === 0) return false;
  const positions = [...runsOf(shape)].flat();
  const slack = sizeOf(positions) * TOLERANCE;
  const isIn = (position: Position) =>
    polygons.some((rings) => containsInAnyTurn(rings, inward(position))) ||
    isNear(position, polygons.flat(), slack);
  if (!positions.every(isIn)) return false;
  const own = [...polygonsOf(shape)];
  return !polygons
    .flat(2)
    .some(
      (edge) =>
        own.some((rings) => containsInAnyTurn(rings, edge)) && !isNear(edge, own.flat(), slack),
    );
}

function isNear(position: Position, runs: readonly Position[][], meters: number): boolean {
  if (meters === 0) return false;
  return runs.some((run) =>
    run.some((start, i) => {
      const end = run[i + 1];
      return end !== undefined && segmentDistance(position, start, end) <= meters;
    }),
  );
}

/** From one end to the other, roughly. */
function sizeOf(positions: readonly Position[]): number {
  const first = toVector(positions[0] ?? []);
  return positions.reduce(
    (most, position) => Math.max(most, metersBetween(first, toVector(position))),
    0,
  );
}

/** Metres along the lines of a geometry; null for what has none, or is not lines alone. */
export function lengthOf(geometry: Geometry): number | null {
  const lines = [...linesOf(geometry)];
  if (lines.length === 0 || lines.length < [...runsOf(geometry)].length) return null;
  return lines.reduce((sum, line) => sum + metersAlong(line), 0);
}
