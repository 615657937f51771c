import type { VectorTileFeature } from '../../archive/vector';
import { partInBox } from '../../geometry/part-in-box';
import { cutToFrame, type Frame } from '../cut';
import type { TileAt } from './tiles-in';

/** Pixels along a tile's side, whatever it counts itself. */
export const SIDE = 4096;
const TILE: Frame = [0, 0, SIDE, SIDE];
const LINE = 2;
const AREA = 3;

/** x, y, x, y, … in pixels from the left and top of the world of its zoom. Of a ring, the last leads to the first. */
export type Run = Float64Array;

/** A tile's piece of a line or an area: only its own part, without the margin shared with neighbours. */
export interface Piece {
  readonly isArea: boolean;
  /** Of an area, outer rings run the one way and holes the other. */
  readonly runs: readonly Run[];
}

/** Null for what is neither line nor area, or lies only in the tile's margin. */
export function pieceOf(feature: VectorTileFeature, { x, y }: TileAt): Piece | null {
  const { extent, type } = feature;
  if (type !== LINE && type !== AREA) return null;
  const isArea = type === AREA;
  const scale = SIDE / extent;
  const runs = feature.loadGeometry().map((points) => {
    const run = new Float64Array(2 * points.length);
    points.forEach((point, at) => {
      run[2 * at] = point.x * scale;
      run[2 * at + 1] = point.y * scale;
    });
    return run;
  });
  const own = isArea
    ? woundUp(runs).flatMap((ring) => ringsIn(ring, TILE))
    : runs.flatMap(linesInTile);
  if (own.length === 0) return null;
  return { isArea, runs: own.map((run) => run.map((at, i) => at + SIDE * (i % 2 ? y : x))) };
}

/** Twice the area of a ring; the sign says which way it runs. */
export function areaOf(ring: ArrayLike<number>): number {
  let twice = 0;
  for (let at = 0; at < ring.length; at += 2) {
    const next = at + 2 < ring.length ? at + 2 : 0;
    twice += (ring[at] ?? 0) * (ring[next + 1] ?? 0) - (ring[next] ?? 0) * (ring[at + 1] ?? 0);
  }
  return twice;
}

/** The first ring is an outer one, and with it all that run its way; old writers have them run either way. */
function woundUp(rings: readonly Run[]): Run[] {
  const sound = rings.filter((ring) => areaOf(ring) !== 0);
  const [outer] = sound;
  return outer && areaOf(outer) < 0 ? sound.map(reversed) : sound;
}

function reversed(run: Run): Run {
  const turned = new Float64Array(run.length);
  for (let at = 0; at < run.length; at += 2) {
    turned[at] = run[run.length - 2 - at] ?? 0;
    turned[at + 1] = run[run.length - 1 - at] ?? 0;
  }
  return turned;
}

/** The part of a ring in a frame. */
export function ringsIn(ring: Run, frame: Frame): Run[] {
  return cutToFrame(ring, frame, true).map((run) => Float64Array.from(run));
}

/** The stretches of a line within its tile; what runs along its right or lower edge is the neighbour's. */
function linesInTile(run: Run): Run[] {
  return linesIn(run, TILE).filter((line) => {
    const isAlong = (axis: 0 | 1) => line.every((at, i) => i % 2 !== axis || at === SIDE);
    return !isAlong(0) && !isAlong(1);
  });
}

/** The stretches of a line within a frame, cut exactly at its edges. */
export function linesIn(run: Run, frame: Frame): Run[] {
  const stretches: number[][] = [];
  let stretch: number[] = [];
  for (let at = 0; at + 3 < run.length; at += 2) {
    const step = run.subarray(at, at + 4);
    const [x = 0, y = 0, x2 = 0, y2 = 0] = step;
    const [from, to] = partInBox([x, y, x2, y2], frame) ?? [1, 0];
    if (from >= to) {
      stretch = [];
      continue;
    }
    if (stretch.length === 0 || from > 0) {
      stretch = pointAt(step, from, frame);
      stretches.push(stretch);
    }
    stretch.push(...pointAt(step, to, frame));
    if (to < 1) stretch = [];
  }
  return stretches.map((numbers) => Float64Array.from(numbers));
}

/** Exactly on the edge, where it is one that a step was cut at. */
function pointAt(
  [x = 0, y = 0, x2 = 0, y2 = 0]: Run,
  part: number,
  [left, top, right, bottom]: Frame,
): number[] {
  if (part === 0) return [x, y];
  if (part === 1) return [x2, y2];
  const exact = (value: number, edges: readonly number[]) =>
    edges.find((edge) => Math.abs(value - edge) < 1e-6) ?? value;
  return [exact(x + (x2 - x) * part, [left, right]), exact(y + (y2 - y) * part, [top, bottom])];
}
