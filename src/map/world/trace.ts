import type { Layer } from './atlas';
import type { PathPen } from './pen';
import type { World } from './world';

/** A rectangle of the map at some zoom, in CSS pixels. */
export interface Region {
  /** From the world's left and top to its own; in any copy of the world. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** The world's own side. */
  readonly across: number;
  /** The side of a painted pixel. */
  readonly pixel: number;
}

/** Lines further beyond the edge than this cannot be seen; none is that thick. */
const MARGIN = 4;
/** A point nearer to the one before than this part of a painted pixel adds nothing visible. */
const STEP = 0.4;

/**
 * Makes the lines of a layer that touch the region the context's path. Leaves out points too near together and, unless
 * the lines are whole, the detours that they make beyond its edges.
 */
export function trace(context: PathPen, region: Region, world: World, layer: Layer): void {
  const { left, top, width, height } = region;
  const scale = region.across / world.steps;
  const isWhole = world.isWhole(layer);
  const { side } = world;
  // The two parts of an area that was cut share points: if one lacked any, the page would show through.
  const isKept = (x = 0, y = 0) => x % side === 0 || y % side === 0;
  const bounds = {
    west: (left - MARGIN) / scale,
    north: (top - MARGIN) / scale,
    east: (left + width + MARGIN) / scale,
    south: (top + height + MARGIN) / scale,
  };
  context.beginPath();
  world.each(layer, bounds, ({ points }, shift) => {
    traceLine(context, points, scale, { ...region, left: left - shift * scale }, isWhole, isKept);
  });
}

function traceLine(
  context: PathPen,
  points: Int32Array,
  scale: number,
  { left, top, width, height, pixel }: Region,
  isWhole: boolean,
  isKept: (x?: number, y?: number) => boolean,
): void {
  const last = points.length - 2;
  const step = STEP * pixel;
  let [x, y] = [0, 0];
  /** The edges beyond which everything since the last drawn point lies. */
  let beyond = 0;
  let isWaiting = false;
  for (let i = 0; i <= last; i += 2) {
    const nextX = (points[i] ?? 0) * scale - left;
    const nextY = (points[i + 1] ?? 0) * scale - top;
    const isNear = Math.abs(nextX - x) + Math.abs(nextY - y) < step;
    if (isNear && i > 0 && i < last && !isKept(points[i], points[i + 1])) continue;
    const sides = isWhole ? 0 : sidesOf(nextX, nextY, width, height);
    if (i === 0) context.moveTo(nextX, nextY);
    else if ((beyond & sides) === 0) {
      if (isWaiting) context.lineTo(x, y);
      context.lineTo(nextX, nextY);
    }
    isWaiting = (beyond & sides) !== 0;
    beyond = isWaiting ? beyond & sides : sides;
    x = nextX;
    y = nextY;
  }
}

/** A bit for each edge of the region beyond which the point lies. */
function sidesOf(x: number, y: number, width: number, height: number): number {
  const across = x < -MARGIN ? 1 : x > width + MARGIN ? 2 : 0;
  return across | (y < -MARGIN ? 4 : y > height + MARGIN ? 8 : 0);
}
