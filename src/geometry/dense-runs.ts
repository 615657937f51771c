import type { Geometry, Position } from 'geojson';
import { densifyLine } from './great-circle';
import { latOf, linesOf, lonOf, pointsOf, polygonsOf } from './positions';

/** A run with more vertices is thinned first: distances are shown with three or four figures. */
const MOST_VERTICES = 256;
/** So many degrees of longitude a parallel leaves its great circle by less than a kilometre. */
const STEP = 1;

/** A run of positions, to measure from and to cross others. */
export interface Run {
  /** The steps are great circles, and short along the edge of an area. */
  readonly positions: Position[];
  /** As drawn in degrees: the great circles of a line are curves. */
  readonly drawn: Position[];
}

/**
 * A geometry as what is drawn of it: lines along great circles, edges of areas straight in longitude and latitude (RFC
 * 7946), so that a box has the parallel for its edge, and not the shorter way over the pole.
 */
export function drawnRunsOf(geometry: Geometry): Run[] {
  return [
    ...pointsOf(geometry).map((position) => same([position])),
    ...[...linesOf(geometry)].map(thinned).map((positions) => ({
      positions,
      drawn: densifyLine(positions),
    })),
    ...[...polygonsOf(geometry)].flat().map((ring) => same(straight(thinned(ring)))),
  ];
}

function same(positions: Position[]): Run {
  return { positions, drawn: positions };
}

function thinned(run: Position[]): Position[] {
  if (run.length <= MOST_VERTICES) return run;
  const step = Math.ceil(run.length / MOST_VERTICES);
  return run.filter((_, i) => i % step === 0 || i === run.length - 1);
}

function straight(ring: readonly Position[]): Position[] {
  const degrees = (i: number) => {
    const [from, to] = [ring[i], ring[i + 1]];
    return from && to ? Math.abs(lonOf(to) - lonOf(from)) : 0;
  };
  const total = ring.reduce((sum, _, i) => sum + degrees(i), 0);
  const step = Math.max(STEP, total / (2 * MOST_VERTICES));
  const dense: Position[] = [];
  ring.forEach((from, i) => {
    const to = ring[i + 1] ?? from;
    const parts = Math.max(1, Math.ceil(degrees(i) / step));
    for (let part = 0; part < parts; part++) {
      const share = part / parts;
      dense.push([
        lonOf(from) + share * (lonOf(to) - lonOf(from)),
        latOf(from) + share * (latOf(to) - latOf(from)),
      ]);
    }
  });
  return dense;
}
