import { worldSize } from '../../geometry/mercator';
import type * as L from '../leaflet';
import { steppable } from '../leaflet-private';
import { middleInside } from '../view-geometry';
import type { GestureHost } from './gestures';

/** How far a press may move and still be a click, in pixels. */
const TOLERANCE = 3;
/** The time before the release over which the map's speed is measured. */
const LATELY_MS = 50;
/** How fast a gliding map slows down, in pixels per second squared … */
const DECELERATION = 3400;
/** … and how steeply the curve begins along which it does so. */
const EASE = 0.2;

interface Step {
  readonly at: L.Point;
  /** In milliseconds. */
  readonly time: number;
}

/** One pointer that holds the map: what is under it stays there, and the map glides on when it lets go. */
export class Drag {
  readonly #map: L.Map;
  readonly #host: GestureHost;
  readonly #from: L.Point;
  readonly #held: L.LatLng;
  #trail: readonly Step[] = [];

  /** Begins at a point of the container, where the pointer was pressed. */
  constructor(map: L.Map, host: GestureHost, from: L.Point) {
    this.#map = map;
    this.#host = host;
    this.#from = from;
    this.#held = map.containerPointToLatLng(from);
  }

  /** Whether it is more than a press. */
  get isUnderWay(): boolean {
    return this.#trail.length > 0;
  }

  move([at = this.#from]: readonly L.Point[], time: number): void {
    const map = steppable(this.#map);
    if (!this.isUnderWay) {
      const { x, y } = at.subtract(this.#from);
      if (Math.abs(x) + Math.abs(y) < TOLERANCE) return;
      map._stop();
      this.#host.taken();
      map.getContainer().classList.add('dragged');
      map.fire('movestart').fire('dragstart');
    }
    this.#trail = [...this.#lately(time), { at, time }];
    const { min } = map.getPixelBounds();
    if (!min) return;
    const { x, y } = map.project(this.#held).subtract(at).subtract(min).round();
    map._rawPanBy([x, this.#within(y)]);
    map.fire('move');
  }

  end(time: number, mayGlide: boolean): void {
    if (!this.isUnderWay) return;
    const map = this.#map;
    map.getContainer().classList.remove('dragged');
    map.fire('dragend');
    const [first, ...rest] = this.#lately(time);
    const last = rest.at(-1);
    if (!first || !last || !mayGlide || this.#host.reducedMotion()) {
      map.fire('moveend');
      return;
    }
    const seconds = (last.time - first.time) / 1000 || 1;
    const way = last.at.subtract(first.at).multiplyBy(EASE / seconds);
    const duration = Math.hypot(way.x, way.y) / (DECELERATION * EASE);
    const { x, y } = way.multiplyBy(-duration / 2);
    const how = { animate: true, duration, easeLinearity: EASE, noMoveStart: true };
    map.panBy([x, this.#within(y)], how);
  }

  #lately(now: number): readonly Step[] {
    return this.#trail.filter(({ time }) => now - time <= LATELY_MS);
  }

  /** How far of that the map may move down: not past an end of the world. */
  #within(down: number): number {
    const map = this.#map;
    const half = map.getSize().y / 2;
    const middle = (map.getPixelBounds().min?.y ?? 0) + half;
    return middleInside(middle + down, half, worldSize(map.getZoom())) - middle;
  }
}
