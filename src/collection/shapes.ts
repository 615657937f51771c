import type { Position } from 'geojson';
import type { Place } from '../brief/brief';
import type { Bounds } from '../geometry/bounds';
import { worldSize, worldX, worldY } from '../geometry/mercator';
import { latOf, linesOf, lonOf, polygonsOf } from '../geometry/positions';
import { unwrapGeometry } from '../geometry/unwrap';
import type { Columns } from './columns';
import { cutToFrame, type Frame, thinned } from './cut';
import type { Shape, View } from './port';

/** In pixels: a smaller shape would disappear under its mark. */
const LEAST_PIXELS = 5;
/** How many shapes a view draws, the largest; and how many numbers of their lines are kept from view to view. */
const MOST_SHAPES = 1500;
const MOST_KEPT = 4_000_000;
/** How far shapes reach beyond what is asked for, in pixels, so that the edges of the cut are not seen. */
const BEYOND = 16;

/** Lines and rings of a place on the world's square from 0 to 1: x, y, x, y, … */
interface Runs {
  readonly place: Omit<Shape, 'isArea' | 'runs'>;
  readonly lines: readonly Float64Array[];
  readonly rings: readonly Float64Array[];
  readonly size: number;
}

type Seen = Pick<View, 'box' | 'zoom'>;

/** Lines and areas of a collection, cut to a view and as fine as its pixels. Those drawn last are kept. */
export class Shapes {
  readonly #columns: Columns;
  readonly #runs = new Map<number, Runs>();
  #kept = 0;

  constructor(columns: Columns) {
    this.#columns = columns;
  }

  /** The numbers of the places whose shapes can be made out: the largest ones, largest first. */
  inView(runs: Iterable<Uint32Array>, { box, zoom }: Seen): number[] {
    const degrees = (LEAST_PIXELS / worldSize(zoom)) * 360;
    const found: { readonly number: number; readonly extent: number }[] = [];
    for (const numbers of runs) {
      for (const number of numbers) {
        const bounds = this.#columns.boxOf(number);
        if (!bounds) continue;
        const [west, south, east, north] = bounds;
        const extent = Math.max(east - west, north - south);
        if (extent >= degrees && copiesIn(bounds, box).length > 0) found.push({ number, extent });
      }
    }
    found.sort((a, b) => b.extent - a.extent || a.number - b.number);
    return found.slice(0, MOST_SHAPES).map(({ number }) => number);
  }

  /** What to draw of a place; nothing where its bounds touch the box but its lines do not. */
  cut(number: number, { box, zoom }: Seen, read: (number: number) => Place | null): Shape[] {
    const bounds = this.#columns.boxOf(number);
    const runs = bounds && this.#runsOf(number, read);
    if (!runs) return [];
    const across = worldSize(zoom);
    const [west, south, east, north] = box;
    const frame: Frame = [
      worldX(west) * across - BEYOND,
      worldY(north) * across - BEYOND,
      worldX(east) * across + BEYOND,
      worldY(south) * across + BEYOND,
    ];
    return copiesIn(bounds, box).flatMap((copy) => {
      const draw = (all: readonly Float64Array[], isArea: boolean): Shape[] => {
        const cut = all.flatMap((run) =>
          cutToFrame(thinned(run, across, copy * across), frame, isArea),
        );
        return cut.length > 0 ? [{ ...runs.place, isArea, runs: cut }] : [];
      };
      return [...draw(runs.rings, true), ...draw(runs.lines, false)];
    });
  }

  /** Forgets a place that has changed. */
  forget(number: number): void {
    this.#kept -= this.#runs.get(number)?.size ?? 0;
    this.#runs.delete(number);
  }

  #runsOf(number: number, read: (number: number) => Place | null): Runs | null {
    const known = this.#runs.get(number);
    const runs = known ?? runsOf(read(number));
    if (!runs) return null;
    // The last to be drawn is the last to go.
    this.#runs.delete(number);
    this.#runs.set(number, runs);
    if (!known) this.#kept += runs.size;
    for (const [oldest, { size }] of this.#runs) {
      if (this.#kept <= MOST_KEPT || oldest === number) break;
      this.#runs.delete(oldest);
      this.#kept -= size;
    }
    return runs;
  }
}

/** The copies of the world, counted eastward, in which bounds reach into a box. */
export function copiesIn(
  [west, south, east, north]: Bounds,
  [left, bottom, right, top]: Bounds,
): number[] {
  if (south > top || north < bottom) return [];
  const first = Math.ceil((left - east) / 360);
  const last = Math.floor((right - west) / 360);
  return [...new Array(Math.max(0, last - first + 1)).keys()].map((at) => first + at);
}

function runsOf(place: Place | null): Runs | null {
  if (!place?.geometry) return null;
  const geometry = unwrapGeometry(place.geometry);
  const lines = [...linesOf(geometry)].map(squared);
  const rings = [...polygonsOf(geometry)].flat().map(squared);
  const size = [...lines, ...rings].reduce((sum, { length }) => sum + length, 0);
  const { id, name, isNameless, kind, style, approximate } = place;
  const told = { id, name, kind, style, approximate, ...(isNameless && { isNameless }) };
  return { place: told, lines, rings, size };
}

function squared(run: readonly Position[]): Float64Array {
  const xy = new Float64Array(2 * run.length);
  run.forEach((position, at) => {
    xy[2 * at] = worldX(lonOf(position));
    xy[2 * at + 1] = worldY(latOf(position));
  });
  return xy;
}
