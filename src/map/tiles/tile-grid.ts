import type * as L from '../leaflet';
import { pixelOriginAfter } from '../view-geometry';
import type { LeafletParts } from '../world/leaflet-parts';

/** A tile by its numbers, in the first copy of the world. */
export interface TileAt {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

export interface TileGridOptions {
  /** The side of a tile in CSS pixels, by zoom. */
  sideAt(zoom: number): number;
  /** There are no tiles further in: the last ones are shown larger. */
  readonly maxZoom: number;
  /** A new tile; `done` is called when it can be shown. */
  create(at: TileAt, done: () => void): HTMLElement;
  /** A tile has been removed. */
  forgotten(tile: HTMLElement): void;
}

/** The tiles of one zoom. */
interface Level {
  readonly zoom: number;
  readonly element: HTMLElement;
  /** Pixels from the world's left and top, at this zoom, to where the element lies. */
  readonly origin: L.Point;
  readonly tiles: Map<string, Cell>;
}

interface Cell {
  readonly element: HTMLElement;
  readonly x: number;
  readonly y: number;
  isDone: boolean;
}

/** Above the world, in Leaflet's pane for tiles. */
const Z_INDEX = '3';
/** Pixels. */
const FAR = 1_000_000;
/** How many tiles are kept around the view, on each side. */
const KEPT = 1;

/** A grid of tiles under the map. Leaflet's own stays out of the script: hardly any page needs one. */
export class TileGrid {
  readonly #map: L.Map;
  readonly #leaflet: LeafletParts;
  readonly #options: TileGridOptions;
  readonly #root = document.createElement('div');
  readonly #levels = new Map<number, Level>();
  readonly #events: L.LeafletEventHandlerFnMap;
  #maxZoom: number;
  #frame = 0;

  constructor(map: L.Map, leaflet: LeafletParts, options: TileGridOptions) {
    this.#map = map;
    this.#leaflet = leaflet;
    this.#options = options;
    this.#maxZoom = options.maxZoom;
    this.#root.className = 'leaflet-layer own-tiles';
    this.#root.setAttribute('aria-hidden', 'true');
    this.#root.style.zIndex = Z_INDEX;
    map.getPane('tilePane')?.append(this.#root);
    this.#events = {
      move: () => this.#onMove(),
      zoom: () => this.#follow(map.getCenter(), map.getZoom()),
      zoomanim: ({ center, zoom }: L.ZoomAnimEvent) => this.#follow(center, zoom),
      moveend: () => this.update(),
      resize: () => this.update(),
    };
    map.on(this.#events);
  }

  /** Asks for the tiles missing from the view. */
  update(): void {
    const map = this.#map;
    const size = map.getSize();
    if (size.x === 0 || size.y === 0) return;
    const { zoom } = this;
    const middle = map.project(map.getCenter(), zoom);
    const level = this.#levelAt(zoom, middle);
    for (const { element, zoom: own } of this.#levels.values()) {
      element.style.zIndex = own === zoom ? '2' : '1';
    }
    this.#follow(map.getCenter(), map.getZoom());
    const side = this.#options.sideAt(zoom);
    const scale = map.getZoomScale(zoom, map.getZoom());
    const half = size.multiplyBy(scale / 2);
    const [from, to] = [middle.subtract(half), middle.add(half)].map((corner) =>
      corner.divideBy(side).floor(),
    );
    if (!from || !to) return;
    this.#prune(level, from, to);
    const missing: { readonly x: number; readonly y: number; readonly far: number }[] = [];
    const rows = Math.max(1, 2 ** zoom * (256 / side));
    for (let y = Math.max(0, from.y); y <= Math.min(rows - 1, to.y); y++) {
      for (let x = from.x; x <= to.x; x++) {
        if (level.tiles.has(`${x}/${y}`)) continue;
        missing.push({
          x,
          y,
          far: Math.hypot((x + 0.5) * side - middle.x, (y + 0.5) * side - middle.y),
        });
      }
    }
    // The middle of the view first.
    for (const { x, y } of missing.sort((a, b) => a.far - b.far)) this.#add(level, x, y, rows);
    this.#dropOthers(level);
  }

  remove(): void {
    this.#map.off(this.#events);
    cancelAnimationFrame(this.#frame);
    for (const level of this.#levels.values()) this.#drop(level);
    this.#root.remove();
  }

  /** The zoom of the tiles that are shown. */
  get zoom(): number {
    return Math.min(Math.round(this.#map.getZoom()), this.#maxZoom);
  }

  get maxZoom(): number {
    return this.#maxZoom;
  }

  /** From the next update on. */
  set maxZoom(zoom: number) {
    this.#maxZoom = zoom;
  }

  setShown(isShown: boolean): void {
    this.#root.style.visibility = isShown ? '' : 'hidden';
  }

  /** Updates once a frame while the map is dragged; during a flight, what is there moves along. */
  #onMove(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      if (this.#levels.has(this.zoom)) this.update();
    });
  }

  #follow(center: L.LatLng, zoom: number): void {
    const map = this.#map;
    const origin = pixelOriginAfter(map, center, zoom);
    for (const { element, zoom: own, origin: corner } of this.#levels.values()) {
      const scale = map.getZoomScale(zoom, own);
      this.#leaflet.setTransform(element, corner.multiplyBy(scale).subtract(origin).round(), scale);
    }
  }

  #levelAt(zoom: number, middle: L.Point): Level {
    const known = this.#levels.get(zoom);
    // This far from its origin, a browser no longer counts in whole pixels.
    if (known && known.origin.distanceTo(middle) < FAR) return known;
    if (known) this.#drop(known);
    const element = document.createElement('div');
    element.className = 'leaflet-tile-container leaflet-zoom-animated';
    const map = this.#map;
    const origin = map.project(map.unproject(map.getPixelOrigin()), zoom).round();
    const level = { zoom, element, origin, tiles: new Map<string, Cell>() };
    this.#levels.set(zoom, level);
    this.#root.append(element);
    return level;
  }

  #add(level: Level, x: number, y: number, across: number): void {
    const side = this.#options.sideAt(level.zoom);
    const at = { z: level.zoom, x: ((x % across) + across) % across, y };
    const cell: { -readonly [Key in keyof Cell]?: Cell[Key] } = { x, y, isDone: false };
    const done = () => {
      cell.isDone = true;
      cell.element?.classList.add('leaflet-tile-loaded');
      this.#dropOthers(level);
    };
    const element = this.#options.create(at, done);
    element.classList.add('leaflet-tile');
    element.style.left = `${x * side - level.origin.x}px`;
    element.style.top = `${y * side - level.origin.y}px`;
    cell.element = element;
    level.tiles.set(`${x}/${y}`, cell as Cell);
    level.element.append(element);
  }

  /** Drops tiles far from the view. */
  #prune({ tiles }: Level, from: L.Point, to: L.Point): void {
    for (const [key, { element, x, y }] of tiles) {
      const isNear =
        x >= from.x - KEPT && x <= to.x + KEPT && y >= from.y - KEPT && y <= to.y + KEPT;
      if (isNear) continue;
      tiles.delete(key);
      this.#forget(element);
    }
  }

  /** Drops the other zooms, once all tiles of this one are there. */
  #dropOthers(level: Level): void {
    if (level.zoom !== this.zoom || [...level.tiles.values()].some(({ isDone }) => !isDone)) return;
    for (const other of this.#levels.values()) if (other !== level) this.#drop(other);
  }

  #drop(level: Level): void {
    this.#levels.delete(level.zoom);
    for (const { element } of level.tiles.values()) this.#forget(element);
    level.element.remove();
  }

  #forget(element: HTMLElement): void {
    element.remove();
    this.#options.forgotten(element);
  }
}
