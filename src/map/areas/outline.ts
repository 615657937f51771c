import type { Geometry, Position } from 'geojson';
import { worldSize, worldX, worldY } from '../../geometry/mercator';
import { latOf, linesOf, lonOf, polygonsOf } from '../../geometry/positions';
import type * as L from '../leaflet';
import type { Frame } from '../path-pane';
import { AreaPath, type PathOptions } from './area-path';
import { cutLines, cutRings, pathData } from './cut';
import { point } from './leaflet-lines';
import { thinnedLines, thinnedRings } from './thinned';

/** A line, or a ring of an area, on the world square: x, y, x, y, … */
type Run = Float64Array;
/** The same in whole pixels of the world at some zoom; no two successive vertices share a pixel. */
type PixelRun = Int32Array;

/** The frame to draw into, in pixels from the map's origin. */
interface Pixels {
  readonly zoom: number;
  readonly origin: L.Point;
  readonly runs: readonly L.Point[][];
  readonly bounds: readonly [left: number, top: number, right: number, bottom: number];
}

/** Pixels are kept for this many zooms, so that going back to one costs nothing. */
const ZOOMS_KEPT = 4;

/** The lines or the areas of a geometry, projected once for all paths drawn from them. */
export class Outline {
  readonly #isArea: boolean;
  /** One entry for each line, or for each area. */
  readonly #parts: readonly (readonly Run[])[];
  readonly #pixels = new Map<number, readonly (readonly PixelRun[])[]>();

  private constructor(isArea: boolean, parts: readonly (readonly Position[])[][]) {
    this.#isArea = isArea;
    this.#parts = parts.map((runs) => runs.map((run) => runOf(isArea ? run.slice(0, -1) : run)));
  }

  static lines(geometry: Geometry): Outline {
    return new Outline(
      false,
      [...linesOf(geometry)].map((line) => [line]),
    );
  }

  static areas(geometry: Geometry): Outline {
    return new Outline(true, [...polygonsOf(geometry)]);
  }

  get isEmpty(): boolean {
    return this.#parts.length === 0;
  }

  /**
   * A path in the copy of the world `shift` degrees to the east. A part smaller than a pixel would be a dashed line
   * without length, which Firefox draws as a line to nowhere: it becomes a speck, or nothing at all.
   */
  path(shift: number, tiny: 'speck' | 'nothing', map: L.Map, options: PathOptions): AreaPath {
    const isArea = this.#isArea;
    const [cut, thin] = isArea ? [cutRings, thinnedRings] : [cutLines, thinnedLines];
    let pixels: Pixels | null = null;
    return new AreaPath(options, (frame) => {
      if (!pixels?.origin.equals(map.getPixelOrigin()) || pixels.zoom !== map.getZoom())
        pixels = this.#project(map, shift);
      if (isOutside(pixels, frame)) return '';
      const parts = cut(pixels.runs, frame);
      const seen = thin(parts.filter(hasLength), frame);
      return pathData(tiny === 'nothing' ? seen : [...seen, ...specksOf(parts)], isArea);
    });
  }

  #project(map: L.Map, shift: number): Pixels {
    const [zoom, origin] = [map.getZoom(), map.getPixelOrigin()];
    const east = Math.round((shift / 360) * worldSize(zoom)) - origin.x;
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    const place = (run: PixelRun) => {
      const points: L.Point[] = [];
      for (let i = 0; i < run.length; i += 2) {
        const x = (run[i] ?? 0) + east;
        const y = (run[i + 1] ?? 0) - origin.y;
        points.push(point(x, y));
        if (x < left) left = x;
        if (y < top) top = y;
        if (x > right) right = x;
        if (y > bottom) bottom = y;
      }
      // The vertex twice: a path of one vertex draws nothing.
      const [only] = points;
      if (only && points.length === 1) points.push(only);
      return points;
    };
    const runs = this.#at(zoom).flatMap((runs) =>
      // A hole without size is left out.
      runs.map(place).filter((points, i) => i === 0 || !this.#isArea || hasLength(points)),
    );
    return { zoom, origin, runs, bounds: [left, top, right, bottom] };
  }

  #at(zoom: number): readonly (readonly PixelRun[])[] {
    const known = this.#pixels.get(zoom);
    if (known) return known;
    const size = worldSize(zoom);
    const made = this.#parts.map((runs) => runs.map((run) => pixelsOf(run, size)));
    this.#pixels.set(zoom, made);
    const [oldest] = this.#pixels.keys();
    if (oldest !== undefined && this.#pixels.size > ZOOMS_KEPT) this.#pixels.delete(oldest);
    return made;
  }
}

function runOf(positions: readonly Position[]): Run {
  const run = new Float64Array(2 * positions.length);
  positions.forEach((position, i) => {
    run[2 * i] = worldX(lonOf(position));
    run[2 * i + 1] = worldY(latOf(position));
  });
  return run;
}

function pixelsOf(run: Run, size: number): PixelRun {
  const pixels = new Int32Array(run.length);
  let length = 0;
  for (let i = 0; i < run.length; i += 2) {
    const x = Math.round((run[i] ?? 0) * size);
    const y = Math.round((run[i + 1] ?? 0) * size);
    if (length > 0 && pixels[length - 2] === x && pixels[length - 1] === y) continue;
    pixels[length] = x;
    pixels[length + 1] = y;
    length += 2;
  }
  return pixels.slice(0, length);
}

function isOutside({ bounds: [left, top, right, bottom] }: Pixels, { min, max }: Frame): boolean {
  return left > max.x || right < min.x || top > max.y || bottom < min.y;
}

/** Whether it covers more than one pixel: there and back again is no line either. */
function hasLength(points: readonly L.Point[]): boolean {
  const [first] = points;
  return points.some(
    ({ x, y }) => first && (Math.abs(x - first.x) > 1 || Math.abs(y - first.y) > 1),
  );
}

/** One speck for each pixel that parts without length fall on. */
function specksOf(parts: readonly L.Point[][]): L.Point[][] {
  const specks = new Map<string, L.Point>();
  for (const part of parts) {
    const [at] = part;
    if (at && !hasLength(part)) specks.set(`${at.x} ${at.y}`, at);
  }
  return [...specks.values()].map(speckAt);
}

function speckAt(point: L.Point): L.Point[] {
  const at = (x: number, y: number) => point.add([x, y]);
  return [at(-1, -1), at(1, -1), at(1, 1), at(-1, 1), at(-1, -1)];
}
