import { contours } from 'd3-contour';
import { simplified } from '../../src/geometry/simplified.ts';
import { type Disc, depthIn } from './discs.ts';
import type { Grid } from './field.ts';

export type Point = readonly [x: number, y: number];

/** A stretch of an outline; `isRim` if it is an edge of the discs, not a coast. */
export interface Stretch {
  readonly line: readonly Point[];
  readonly isRim: boolean;
}

/** The smallest island or lake that is kept, in square kilometres. */
const LEAST_AREA = 0.12;
/** How far from where it runs an outline may be drawn, in cells: near a place, and `farKm` from it. */
const TOLERANCE = { near: 0.25, far: 0.6, farKm: 40 };

/** The outlines of where a field is positive, each a ring of successive stretches. */
export function outlines(grid: Grid, discs: readonly Disc[], field: Float64Array): Stretch[][] {
  const { left, top, columns, rows, cell } = grid;
  const [shape] = contours().size([columns, rows]).thresholds([0])(field as unknown as number[]);
  const km = discs[0]?.km ?? 1;
  // d3-contour puts the first node at ½, ½.
  const rings = (shape?.coordinates ?? [])
    .flat()
    .map((ring) =>
      ring.map(([x = 0, y = 0]): Point => [left + (x - 0.5) * cell, top + (y - 0.5) * cell]),
    );
  return rings
    .filter((ring) => Math.abs(areaOf(ring)) > LEAST_AREA * km * km)
    .map((ring) =>
      stretchesOf(ring, (at) => isRim(at, discs, cell)).map(({ line, isRim }) => ({
        line: simplified(line, toleranceAt(line, discs) * cell),
        isRim,
      })),
    );
}

function isRim([x, y]: Point, discs: readonly Disc[], cell: number): boolean {
  const km = discs[0]?.km ?? 1;
  return Math.abs(depthIn(discs, x, y)) * km < 0.6 * cell;
}

function toleranceAt(line: readonly Point[], discs: readonly Disc[]): number {
  const [x, y] = line[Math.floor(line.length / 2)] ?? [0, 0];
  const away = Math.min(...discs.map((disc) => Math.hypot(x - disc.x, y - disc.y) / disc.km));
  const t = Math.min(1, away / TOLERANCE.farKm);
  return TOLERANCE.near + t * (TOLERANCE.far - TOLERANCE.near);
}

/** A closed ring as stretches that begin where it changes from coast to rim or back. */
function stretchesOf(ring: readonly Point[], isRimAt: (at: Point) => boolean): Stretch[] {
  const open = ring.slice(0, -1);
  const rims = open.map(isRimAt);
  const start = rims.findIndex((is, i) => is !== rims.at(i - 1));
  if (start === -1) return [{ line: ring, isRim: rims[0] === true }];
  const turned = [...open.slice(start), ...open.slice(0, start)];
  const turnedRims = [...rims.slice(start), ...rims.slice(0, start)];
  const stretches: { line: Point[]; isRim: boolean }[] = [];
  for (const [i, point] of turned.entries()) {
    const is = turnedRims[i] === true;
    const current = stretches.at(-1);
    if (current?.isRim === is) current.line.push(point);
    else
      stretches.push({
        line: current ? [current.line.at(-1) ?? point, point] : [point],
        isRim: is,
      });
  }
  const [first] = stretches;
  const last = stretches.at(-1);
  if (first && last && last !== first && first.line[0]) last.line.push(first.line[0]);
  return stretches;
}

function areaOf(ring: readonly Point[]): number {
  return ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}
