import { distance } from '@turf/turf';
import type { Geometry, Position } from 'geojson';
import { containsInAnyTurn } from './contains';
import { latOf, lonOf, polygonsOf, runsOf } from './positions';
import { segmentDistance } from './segment-distance';
import { segmentsCross } from './segments-cross';
import { dot, metersBetween, toVector } from './unit-vector';
import { unwrapGeometry } from './unwrap';

/** Great-circle distances in metres. */
export interface Reach {
  readonly nearest: number;
  readonly farthest: number;
}

/** A line with more vertices is thinned first: distances are shown with three or four figures. */
const MOST_VERTICES = 256;
const METERS = { units: 'meters' } as const;

/**
 * How far apart two geometries are on the sphere: from edge to nearest edge (0 where they touch or one holds the
 * other), and between their two vertices farthest apart. Two points have one distance.
 */
export function distanceBetween(a: Geometry, b: Geometry): Reach {
  if (a.type === 'Point' && b.type === 'Point') {
    const meters = distance(a.coordinates, b.coordinates, METERS);
    return { nearest: meters, farthest: meters };
  }
  const one = unwrapGeometry(a);
  const other = unwrapGeometry(b);
  const runs = [...runsOf(one)].map(thinned);
  const others = [...runsOf(other)].map(thinned);
  return { nearest: nearestOf(one, runs, other, others), farthest: farthestOf(runs, others) };
}

function nearestOf(
  a: Geometry,
  runs: readonly Position[][],
  b: Geometry,
  others: readonly Position[][],
): number {
  if (holdsAny(a, others) || holdsAny(b, runs)) return 0;
  let nearest = Number.POSITIVE_INFINITY;
  for (const run of runs) {
    for (const other of others) {
      if (runsCross(run, other)) return 0;
      nearest = nearestToRun(run, other, nearest);
      nearest = nearestToRun(other, run, nearest);
    }
  }
  return nearest;
}

function farthestOf(runs: readonly Position[][], others: readonly Position[][]): number {
  const [some, rest] = [runs.flat(), others.flat()];
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
  return one && other ? distance(one, other, METERS) : 0;
}

/**
 * Both ends of each run are enough: a run that leaves the polygon crosses its edge, which is checked separately (and
 * where it crosses exactly at a corner, one of its ends is usually inside).
 */
function holdsAny(geometry: Geometry, runs: readonly Position[][]): boolean {
  for (const rings of polygonsOf(geometry)) {
    for (const position of runs.flatMap((run) => [...run.slice(0, 1), ...run.slice(-1)])) {
      if (containsInAnyTurn(rings, position)) return true;
    }
  }
  return false;
}

/** The least distance of the positions to a run, or `nearest` where none is nearer. */
function nearestToRun(positions: readonly Position[], run: Position[], nearest: number): number {
  const [only] = run;
  if (run.length === 1 && only !== undefined) {
    return positions.reduce(
      (least, position) => Math.min(least, distance(position, only, METERS)),
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

function thinned(run: Position[]): Position[] {
  if (run.length <= MOST_VERTICES) return run;
  const step = Math.ceil(run.length / MOST_VERTICES);
  return run.filter((_, i) => i % step === 0 || i === run.length - 1);
}
