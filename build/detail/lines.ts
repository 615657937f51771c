import { simplified } from '../../src/geometry/simplified.ts';
import { type Disc, depthIn, weightIn } from './discs.ts';
import type { Point } from './outlines.ts';

export type Path = readonly Point[];

/** How near a line of the detail and one of the world must come at the rim to be one, in kilometres. */
const SAME_KM = 8;

/** Cuts lines at the rim of the discs, into parts inside and outside. An end on the rim lies exactly on it. */
export function split(discs: readonly Disc[], lines: readonly Path[]) {
  const parts = lines
    .flatMap((line) => piecesOf(discs, line))
    .filter(({ line }) => line.length > 1);
  const those = (isIn: boolean) => parts.filter((part) => part.isIn === isIn);
  return {
    inside: those(true).map(({ line }) => line),
    outside: those(false).map(({ line }) => line),
  };
}

interface Piece {
  readonly line: Point[];
  readonly isIn: boolean;
}

function piecesOf(discs: readonly Disc[], line: Path): Piece[] {
  const pieces: Piece[] = [];
  for (const [i, point] of line.entries()) {
    const isIn = depthIn(discs, ...point) >= 0;
    const before = line[i - 1];
    const last = pieces.at(-1);
    if (last?.isIn === isIn) {
      last.line.push(point);
      continue;
    }
    const rim =
      before && (isIn ? rimBetween(discs, point, before) : rimBetween(discs, before, point));
    if (rim) last?.line.push(rim);
    pieces.push({ line: rim ? [rim, point] : [point], isIn });
  }
  return pieces;
}

/**
 * The detail's lines, bent towards the rim so that each ends where the world's goes on; and those of the world's lines
 * that the detail lacks.
 */
export function joined(
  discs: readonly Disc[],
  detail: readonly Path[],
  world: readonly Path[],
): Path[] {
  const km = discs[0]?.km ?? 1;
  const ends = world.flatMap((line) => endsOnRim(discs, line));
  const bent = detail.map((line) => {
    const shifts = endsOnRim(discs, line).flatMap((end) => {
      const goal = nearest(ends, end);
      const isSame = goal && distance(goal, end) < SAME_KM * km;
      return isSame ? [{ end, by: [goal[0] - end[0], goal[1] - end[1]] as const }] : [];
    });
    if (shifts.length === 0) return line;
    return line.map((point): Point => {
      const near = shifts.toSorted((a, b) => distance(a.end, point) - distance(b.end, point))[0];
      const part = 1 - weightIn(discs, ...point);
      return near ? [point[0] + part * near.by[0], point[1] + part * near.by[1]] : point;
    });
  });
  const missing = world.filter((line) => !isAlong(line, bent, SAME_KM * km));
  return [...bent, ...missing];
}

/** Whether most of a line runs near others. */
export function isAlong(line: Path, others: readonly Path[], reach: number): boolean {
  const tried = line.filter((_, i) => i % Math.ceil(line.length / 40) === 0);
  const near = tried.filter((point) =>
    others.some((other) => other.some((at) => distance(at, point) < reach)),
  );
  return near.length >= 0.7 * tried.length;
}

/** The line with points no farther apart than `step`, so that it can be bent and compared. */
export function dense(line: Path, step: number): Path {
  return line.flatMap((point, i): Point[] => {
    const before = line[i - 1];
    if (!before) return [point];
    const pieces = Math.max(1, Math.ceil(distance(before, point) / step));
    return Array.from({ length: pieces }, (_, n): Point => {
      const t = (n + 1) / pieces;
      return [before[0] + t * (point[0] - before[0]), before[1] + t * (point[1] - before[1])];
    });
  });
}

export function thin(lines: readonly Path[], tolerance: number): Path[] {
  return lines.map((line) => simplified(line, tolerance));
}

function endsOnRim(discs: readonly Disc[], line: Path): Point[] {
  return [line[0], line.at(-1)].flatMap((end) =>
    end && Math.abs(depthIn(discs, ...end)) < 0.1 ? [end] : [],
  );
}

function nearest(points: readonly Point[], to: Point): Point | undefined {
  return points.toSorted((a, b) => distance(a, to) - distance(b, to))[0];
}

function rimBetween(discs: readonly Disc[], inner: Point, outer: Point): Point {
  let [a, b] = [inner, outer];
  for (let n = 0; n < 30; n++) {
    const middle: Point = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
    if (depthIn(discs, ...middle) >= 0) a = middle;
    else b = middle;
  }
  return a;
}

function distance([ax, ay]: Point, [bx, by]: Point): number {
  return Math.hypot(ax - bx, ay - by);
}
