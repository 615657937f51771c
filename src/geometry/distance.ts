import type { Geometry, Point, Position } from 'geojson';
import { containsInAnyTurn } from './contains';
import { drawnRunsOf, type Run } from './dense-runs';
import { inward, latOf, lonOf, polygonsOf } from './positions';
import { segmentDistance } from './segment-distance';
import { segmentsCross } from './segments-cross';
import { dot, metersApart, metersBetween, toVector } from './unit-vector';
import { unwrapGeometry } from './unwrap';

/** Great-circle distances in metres. */
export interface Reach {
  readonly nearest: number;
  readonly farthest: number;
}

/** In metres: less is lost in sums. */
const TOUCHING = 0.001;

/**
 * How far apart two geometries are on the sphere: from edge to nearest edge (0 where they touch or one holds the
 * other), and between their two vertices farthest apart. Two points have one distance.
 */
export function distanceBetween(a: Geometry, b: Geometry): Reach {
  if (a.type === 'Point' && b.type === 'Point') {
    const meters = metersApart(a.coordinates, b.coordinates);
    return { nearest: meters, farthest: meters };
  }
  const one = unwrapGeometry(a);
  const other = unwrapGeometry(b);
  const runs = drawnRunsOf(one);
  const others = drawnRunsOf(other);
  const nearest = nearestOf(one, runs, other, others);
  return { nearest: nearest < TOUCHING ? 0 : nearest, farthest: farthestOf(runs, others) };
}

/** How far a point is from the edges of an area, in metres, whichever side of them it is on. */
export function distanceToEdge({ coordinates }: Point, area: Geometry): number {
  return drawnRunsOf(unwrapGeometry(area)).reduce(
    (nearest, { positions }) => nearestToRun([coordinates], positions, nearest),
    Number.POSITIVE_INFINITY,
  );
}

function nearestOf(a: Geometry, runs: readonly Run[], b: Geometry, others: readonly Run[]): number {
  if (holdsAny(a, others) || holdsAny(b, runs)) return 0;
  let nearest = Number.POSITIVE_INFINITY;
  for (const run of runs) {
    for (const other of others) {
      if (runsCross(run.drawn, other.drawn)) return 0;
      nearest = nearestToRun(run.positions, other.positions, nearest);
      nearest = nearestToRun(other.positions, run.positions, nearest);
    }
  }
  return nearest;
}

function farthestOf(runs: readonly Run[], others: readonly Run[]): number {
  const [some, rest] = [positionsOf(runs), positionsOf(others)];
  const [from, to] = [some.map(toVector), rest.map(toVector)];
  let farthest: readonly [number, number] = [0, 0];
  let least = Number.POSITIVE_INFINITY;
  from.forEach((one, i) => {
    to.forEach((other, j) => {
      const cosine = dot(one, other);
      if (cosine >= least) return;
      least = cosine;
      farthest = [i, j];
    });
  });
  const [one, other] = [some[farthest[0]], rest[farthest[1]]];
  return one && other ? metersApart(one, other) : 0;
}

function positionsOf(runs: readonly Run[]): Position[] {
  return runs.flatMap(({ positions }) => positions);
}

/**
 * Both ends of each run are enough: a run that leaves the polygon crosses its edge, which is checked separately (and
 * where it crosses exactly at a corner, one of its ends is usually inside).
 */
function holdsAny(geometry: Geometry, runs: readonly Run[]): boolean {
  for (const rings of polygonsOf(geometry)) {
    for (const position of runs.flatMap(({ positions: run }) => [
      ...run.slice(0, 1),
      ...run.slice(-1),
    ])) {
      if (containsInAnyTurn(rings, inward(position))) return true;
    }
  }
  return false;
}

/** The least distance of the positions to a run, or `nearest` where none is nearer. */
function nearestToRun(positions: readonly Position[], run: Position[], nearest: number): number {
  const [only] = run;
  if (run.length === 1 && only !== undefined) {
    return positions.reduce(
      (least, position) => Math.min(least, metersApart(position, only)),
      nearest,
    );
  }
  const vectors = run.map(toVector);
  const lengths = vectors.map((vector, i) => metersBetween(vector, vectors[i + 1] ?? vector));
  let least = nearest;
  for (const position of positions) {
    const here = toVector(position);
    const toVertices = vectors.map((vector) => metersBetween(here, vector));
    lengths.forEach((length, i) => {
      const [start, end] = [run[i], run[i + 1]];
      if (!start || !end) return;
      // By the triangle inequality no position of the segment is nearer than this.
      const bound = ((toVertices[i] ?? 0) + (toVertices[i + 1] ?? 0) - length) / 2;
      if (bound < least) least = Math.min(least, segmentDistance(position, start, end));
    });
  }
  return least;
}

function runsCross(a: readonly Position[], b: readonly Position[]): boolean {
  return [0, 360, -360].some((turn) => {
    const moved = b.map((position) => [lonOf(position) + turn, latOf(position)]);
    return segmentsCross(a, moved);
  });
}
