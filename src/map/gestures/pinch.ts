import { worldSize } from '../../geometry/mercator';
import type * as L from '../leaflet';
import { steppable } from '../leaflet-private';
import { middleInside, zoomInRange } from '../view-geometry';
import type { GestureHost } from './gestures';

/** Two fingers that hold the map: what is between them stays there, and grows as they move apart. */
export class Pinch {
  readonly #map: L.Map;
  readonly #host: GestureHost;
  readonly #held: L.LatLng;
  readonly #apart: number;
  readonly #zoom: number;
  /** Where they have moved the map; null before that. */
  #view: { readonly center: L.LatLng; readonly zoom: number } | null = null;

  /** Begins at two points of the container. */
  constructor(map: L.Map, host: GestureHost, [one, other]: readonly [L.Point, L.Point]) {
    this.#map = map;
    this.#host = host;
    this.#held = map.containerPointToLatLng(between(one, other));
    this.#apart = Math.max(1, one.distanceTo(other));
    this.#zoom = map.getZoom();
  }

  move([one, other]: readonly L.Point[]): void {
    if (!one || !other) return;
    const map = steppable(this.#map);
    if (!this.#view) {
      map._stop();
      this.#host.taken();
      map._moveStart(true, false);
    }
    const scale = one.distanceTo(other) / this.#apart;
    const zoom = zoomInRange(map, map.getScaleZoom(scale, this.#zoom));
    const half = map.getSize().divideBy(2);
    const middle = map.project(this.#held, zoom).subtract(between(one, other)).add(half);
    const y = middleInside(middle.y, half.y, worldSize(zoom));
    const center = map.unproject([middle.x, y], zoom);
    this.#view = { center, zoom };
    map._move(center, zoom, { pinch: true });
  }

  /** Comes to rest at a zoom that the map stops at. */
  end(): void {
    if (!this.#view) return;
    const { center, zoom } = this.#view;
    const snap = this.#map.options.zoomSnap ?? 1;
    const rest = zoomInRange(this.#map, Math.round(zoom / snap) * snap);
    steppable(this.#map)._animateZoom(center, rest, true, true);
  }
}

function between(one: L.Point, other: L.Point): L.Point {
  return one.add(other).divideBy(2);
}
