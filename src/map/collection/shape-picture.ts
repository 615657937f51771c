import type { Shape } from '../../collection/port';
import type { Bounds } from '../../geometry/bounds';
import type * as L from '../leaflet';
import type { LeafletParts } from '../world/leaflet-parts';
import { type Context, Sheet, type View } from '../world/sheet';
import type { ClusterQuery } from './cluster-spacing';
import { padOf } from './frame';
import { DASHES, type Ink, lookOf } from './ink';
import type { Paper } from './paper';

/** A line is two pixels wide and a finger is not. */
const TARGET = 18;

/** A shape as the canvas takes it. */
interface Drawn {
  readonly shape: Shape;
  /** In pixels from the world's left and top. */
  readonly path: Path2D;
  /** Its bounding box. */
  readonly box: Bounds;
}

/** Paints lines and areas below the marks, and finds the one under the pointer. */
export class ShapePicture {
  readonly #map: L.Map;
  readonly #sheet: Sheet;
  readonly #probe = document.createElement('canvas').getContext('2d');
  /** The largest first. */
  #drawn: readonly Drawn[] = [];
  #zoom = 0;
  #ink: Ink | null = null;
  #selected: string | null = null;
  #asking = new AbortController();

  constructor(map: L.Map, leaflet: LeafletParts, pane: HTMLElement) {
    this.#map = map;
    this.#sheet = new Sheet(map, leaflet, 0, pane);
  }

  /** Asks for the shapes of a view; those drawn stay until the new ones have come. */
  async ask({ collection, filter, box, zoom }: ClusterQuery): Promise<void> {
    this.#asking.abort();
    this.#asking = new AbortController();
    const { signal } = this.#asking;
    try {
      const shapes = await collection.shapes({ box, zoom }, filter, signal);
      if (signal.aborted) return;
      this.#zoom = zoom;
      this.#drawn = shapes.map((shape) => ({ shape, path: pathOf(shape), box: boxOf(shape) }));
      this.#paint();
    } catch (error) {
      const isStopped = error instanceof DOMException && error.name === 'AbortError';
      if (!signal.aborted && !isStopped) throw error;
    }
  }

  /** Drops the question. */
  stop(): void {
    this.#asking.abort();
  }

  clear(): void {
    this.stop();
    this.#drawn = [];
    this.#sheet.hide();
  }

  /** Leaves out the chosen place, which the map draws as in any brief. */
  choose(selected: string | null): void {
    if (selected === this.#selected) return;
    this.#selected = selected;
    this.#paint();
  }

  setInk(ink: Ink): void {
    this.#ink = ink;
    this.#paint();
  }

  follow(view: View): void {
    this.#sheet.follow(view);
  }

  /** The smallest shape at a point, in pixels of the world at a zoom. */
  at({ x, y }: L.Point, zoom: number): Shape | null {
    const context = this.#probe;
    if (!context) return null;
    const scale = this.#map.getZoomScale(this.#zoom, zoom);
    context.lineWidth = TARGET;
    const [atX, atY] = [x * scale, y * scale];
    // A moving pointer asks often, about many shapes: their boxes rule most of them out.
    const found = this.#drawn.findLast(({ shape, path, box: [left, top, right, bottom] }) => {
      const isNear =
        atX >= left - TARGET &&
        atX <= right + TARGET &&
        atY >= top - TARGET &&
        atY <= bottom + TARGET;
      if (!isNear) return false;
      return shape.isArea
        ? context.isPointInPath(path, atX, atY, 'evenodd')
        : context.isPointInStroke(path, atX, atY);
    });
    return found?.shape ?? null;
  }

  /** Draws them on the paper that `paperAt` gives for their zoom. */
  print(paperAt: (zoom: number) => Paper): void {
    const others = this.#drawn.filter(({ shape }) => shape.id !== this.#selected);
    if (others.length === 0) return;
    const paper = paperAt(this.#zoom);
    for (const { shape } of others) paper.shape(shape);
  }

  remove(): void {
    this.#asking.abort();
    this.#sheet.remove();
  }

  #paint(): void {
    if (this.#drawn.length === 0) {
      this.#sheet.hide();
      return;
    }
    const map = this.#map;
    const view = { center: map.getCenter(), zoom: this.#zoom };
    this.#sheet.paint(view, padOf(map), 1, (context, { left, top }) => {
      context.translate(-left, -top);
      context.lineJoin = 'round';
      for (const { shape, path } of this.#drawn) {
        if (shape.id !== this.#selected) draw(context, shape, path, this.#ink?.ink ?? '');
      }
    });
    this.#sheet.lay({ center: map.getCenter(), zoom: map.getZoom() });
  }
}

function boxOf({ runs }: Shape): Bounds {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const run of runs) {
    for (let at = 0; at < run.length; at += 2) {
      const [x = 0, y = 0] = [run[at], run[at + 1]];
      [left, right] = [Math.min(left, x), Math.max(right, x)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
    }
  }
  return [left, top, right, bottom];
}

function pathOf({ runs, isArea }: Shape): Path2D {
  const path = new Path2D();
  for (const run of runs) {
    path.moveTo(run[0] ?? 0, run[1] ?? 0);
    for (let at = 2; at < run.length; at += 2) path.lineTo(run[at] ?? 0, run[at + 1] ?? 0);
    if (isArea) path.closePath();
  }
  return path;
}

function draw(context: Context, shape: Shape, path: Path2D, ink: string): void {
  const look = lookOf(shape, ink);
  if (shape.isArea) {
    context.globalAlpha = look.fillOpacity;
    context.fillStyle = look.fill;
    context.fill(path, 'evenodd');
  }
  context.globalAlpha = look.strokeOpacity;
  context.lineWidth = look.strokeWidth;
  context.strokeStyle = look.stroke;
  context.setLineDash(shape.approximate ? DASHES : []);
  context.stroke(path);
  context.globalAlpha = 1;
}
