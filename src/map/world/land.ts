import type { Position } from 'geojson';
import { worldX, worldY } from '../../geometry/mercator';
import { latOf, lonOf } from '../../geometry/positions';
import { type Ring, type RowRange, type Rows, rowsOf } from '../../geometry/rows';
import type { Layer } from './atlas';
import type { WorldLine } from './line-text';
import { PathText } from './pen';
import { type Region, trace } from './trace';
import type { World } from './world';

/** The land that a basemap paints, for shapes that end at a coast, and for names that keep to one side of it. */
export interface Land {
  /** The land in a region, in pixels from the region's left and top, which are at `x`, `y`. */
  outline(region: Region, x?: number, y?: number): LandOutline;
  /** The lines in a region where land meets the sea, as the data of an SVG path, measured likewise. */
  coast(region: Region, x?: number, y?: number): string;
  /** Whether a position, in degrees and in any turn of the globe, is on land. */
  holds(position: Position): boolean;
  /** The parts of rows of pixels on land, between two meridians in pixels of the world. */
  rows(range: RowRange, west: number, east: number): Rows;
}

/** Land, as the `d` of SVG paths. */
export interface LandOutline {
  /** Areas; outside the region they are not reliable. */
  readonly land: string;
  /**
   * Areas that replace land within discs, which may overlap; left out where there are none. Their rings run the same
   * way as those of `land`.
   */
  readonly finer?: { readonly discs: string; readonly land: string };
}

export function landOf(world: World): Land {
  const write = (layer: Layer, region: Region, x = 0, y = 0) => {
    const text = new PathText(x, y);
    trace(text, region, world, layer);
    return text.data;
  };
  return {
    outline: (region, x, y) => ({ land: write('land', region, x, y) }),
    coast: (region, x, y) => write('coast', region, x, y),
    rows: (range, west, east) => {
      const { scale, step, first, last } = range;
      const inSteps = world.steps / scale;
      const [north, south] = [first * step * inSteps, last * step * inSteps];
      const bounds = { west: west * inSteps, east: east * inSteps, north, south };
      const rings: Ring[] = [];
      world.each('land', bounds, (ring, shift) => rings.push({ ...ring, shift }));
      return rowsOf(rings, { ...range, scale: 1 / inSteps });
    },
    holds: (position) => {
      const x = worldX(lonOf(position)) * world.steps;
      const y = worldY(latOf(position)) * world.steps;
      // Lakes are rings, and so is the land around them: a point on land has an odd number of edges to its east.
      let isLand = false;
      world.each('land', { west: x, east: x, north: y, south: y }, (ring, shift) => {
        if (isOddlyWestOf(ring, x - shift, y)) isLand = !isLand;
      });
      return isLand;
    },
  };
}

/** Whether a point is west of an odd number of edges of a ring. */
export function isOddlyWestOf({ points }: WorldLine, x: number, y: number): boolean {
  let isOdd = false;
  for (let i = 0; i + 3 < points.length; i += 2) {
    const ay = points[i + 1] ?? 0;
    const by = points[i + 3] ?? 0;
    if (ay > y === by > y) continue;
    const ax = points[i] ?? 0;
    const bx = points[i + 2] ?? 0;
    if (ax + ((y - ay) / (by - ay)) * (bx - ax) > x) isOdd = !isOdd;
  }
  return isOdd;
}
