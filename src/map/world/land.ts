import type { Position } from 'geojson';
import { worldX, worldY } from '../../geometry/mercator';
import { latOf, lonOf } from '../../geometry/positions';
import type { WorldLine } from './arcs';
import type { World } from './load-world';
import { PathText } from './pen';
import { trace } from './trace';

/** A square of the map at some zoom, in CSS pixels. */
export interface Square {
  /** From the world's left and top to the square's. */
  readonly left: number;
  readonly top: number;
  readonly size: number;
  /** The world's own side. */
  readonly across: number;
}

/** The land that a basemap paints, for shapes that end at a coast and names that keep to one side of it. */
export interface Land {
  /** What of it is in a square, in pixels from the square's left and top. */
  outline(square: Square): LandOutline;
  /** Whether a position, in degrees and in any turn of the globe, is on it. */
  holds(position: Position): boolean;
}

/** The data of SVG paths. */
export interface LandOutline {
  /** Areas; outside the square they are not to be relied on. */
  readonly land: string;
  /** Lines, where land meets the sea. */
  readonly coast: string;
}

export function landOf({ land, coast }: Pick<World, 'land' | 'coast'>): Land {
  return {
    outline: (square) => ({ land: write(square, land), coast: write(square, coast) }),
    holds: (position) => {
      const x = worldX(lonOf(position));
      const y = worldY(latOf(position));
      // Lakes are rings too, and so is the ring around them: an odd number of edges is to the east of land.
      return land.reduce((is, ring) => is !== isOddlyWestOf(ring, x, y), false);
    },
  };
}

function write(square: Square, lines: readonly WorldLine[]): string {
  const text = new PathText();
  const { size } = square;
  trace(text, { ...square, width: size, height: size, pixel: 1 }, lines);
  return text.data;
}

/** Whether a point of the world square is west of an odd number of edges of a ring, in the turn in which that lies. */
function isOddlyWestOf(
  { points, west, east, north, south }: WorldLine,
  x: number,
  y: number,
): boolean {
  if (y < north || y > south) return false;
  const at = x + Math.ceil(west - x);
  if (at > east) return false;
  let isOdd = false;
  for (let i = 0; i + 3 < points.length; i += 2) {
    const ay = points[i + 1] ?? 0;
    const by = points[i + 3] ?? 0;
    if (ay > y === by > y) continue;
    const ax = points[i] ?? 0;
    const bx = points[i + 2] ?? 0;
    if (ax + ((y - ay) / (by - ay)) * (bx - ax) > at) isOdd = !isOdd;
  }
  return isOdd;
}
