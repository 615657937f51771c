import { frameTime } from '../../page/frame-time';
import { within } from '../../page/unless-aborted';
import type { Box } from '../labels/box';
import * as L from '../leaflet';
import type { Land } from '../world/land';
import type { DetailSource } from '../world/late-detail';
import type { LeafletParts } from '../world/leaflet-parts';
import type { LoadAtlas } from '../world/load-world';
import type { Palette } from '../world/palette';
import type { WorldBasemap } from '../world/world-basemap';
import type { Basemap, BasemapOptions } from './basemap';
import { loadAtlas, preloadAtlas } from './load-atlas';

/** How long to wait for the module, in milliseconds. */
const PATIENCE = 15_000;

/** A module of its own, which a page without a world never loads. */
const painter = () => import('../world/world-basemap');
/** One that comes later: towns and a brief's own detail. */
const ground = () => import('../world/ground');

/** The parts of Leaflet handed to the module that paints the world. */
export const leafletParts: LeafletParts = {
  getPosition: L.getPosition,
  setPosition: L.setPosition as LeafletParts['setPosition'],
  setTransform: L.setTransform,
};

/** Asks for the module and the coarse atlas before there is a map; the map reports later if they cannot be had. */
export function prepareWorld(): void {
  preloadAtlas();
  painter().then(
    (module) => module.prepareWorld(loadAtlas),
    () => {},
  );
}

/** The world while its painter is still loading: shows the sea, and keeps what it is told until it can pass it on. */
export class LateWorld implements Basemap {
  readonly painted: Promise<void>;
  readonly loaded: Promise<void>;
  readonly #map: L.Map;
  readonly #background: string;
  readonly #life = new AbortController();
  #palette: Palette;
  #obstacles: readonly [boxes: readonly Box[], exclude: readonly string[]] = [[], []];
  #detail: DetailSource | null = null;
  #world: WorldBasemap | null = null;

  /** `load` fetches the atlases; by default from modules beside the script. */
  constructor(map: L.Map, options: BasemapOptions, load: LoadAtlas = loadAtlas) {
    this.#map = map;
    this.#palette = options.palette;
    this.#background = map.getContainer().style.backgroundColor;
    this.#showSea();
    map.on('unload', this.remove, this);
    const world = this.#begin(options, load);
    this.loaded = world.then((begun) => begun?.loaded);
    this.painted = world.then((begun) => begun?.painted);
  }

  get land(): Land | null {
    return this.#world?.land ?? null;
  }

  setPalette(palette: Palette): void {
    if (this.#life.signal.aborted) return;
    this.#palette = palette;
    this.#showSea();
    this.#world?.setPalette(palette);
  }

  print(palette: Palette): () => void {
    return this.#world?.print(palette) ?? (() => {});
  }

  setObstacles(boxes: readonly Box[], exclude: Iterable<string> = []): void {
    this.#obstacles = [boxes, [...exclude]];
    this.#world?.setObstacles(...this.#obstacles);
  }

  rewrite(): void {
    void this.#world?.rewrite();
  }

  setDetail(source: DetailSource | null): void {
    this.#detail = source;
    this.#world?.setDetail(source);
  }

  /** Stops all work and leaves the map as it was; may be called again. */
  remove(): void {
    if (this.#life.signal.aborted) return;
    this.#life.abort();
    this.#map.off('unload', this.remove, this);
    this.#world?.remove();
    this.#map.getContainer().style.backgroundColor = this.#background;
  }

  #showSea(): void {
    this.#map.getContainer().style.backgroundColor = this.#palette.sea;
  }

  /** The world once its painter has come; null if it never will. */
  async #begin(
    { words, onError, onLand, onDetailError }: BasemapOptions,
    load: LoadAtlas,
  ): Promise<WorldBasemap | null> {
    const { signal } = this.#life;
    const tell = (error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      onError(reason);
    };
    try {
      const { WorldBasemap } = await within(PATIENCE, painter(), signal);
      signal.throwIfAborted();
      const palette = this.#palette;
      const world = new WorldBasemap(this.#map, {
        palette,
        leaflet: leafletParts,
        frames: frameTime,
        load,
        words,
        ground,
        onError: tell,
        onLand,
        onDetailError,
      });
      world.setObstacles(...this.#obstacles);
      world.setDetail(this.#detail);
      this.#world = world;
      return world;
    } catch (error) {
      if (!signal.aborted) tell(error);
      return null;
    }
  }
}
