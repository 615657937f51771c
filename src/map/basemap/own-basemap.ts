import { frameTime } from '../../page/frame-time';
import { within } from '../../page/unless-aborted';
import type { Box } from '../labels/box';
import type * as L from '../leaflet';
import type { OwnLayer, OwnLayerOptions, OwnStatus } from '../tiles/own-tiles';
import type { Land } from '../world/land';
import type { Palette } from '../world/palette';
import type { Basemap, BasemapOptions } from './basemap';
import { type BasemapChoice, isTileTemplate } from './basemap-choice';
import { LateWorld, leafletParts } from './late-world';

/** How long to wait for the module, in milliseconds. */
const PATIENCE = 15_000;

type Make = (map: L.Map, options: OwnLayerOptions) => OwnLayer;

/** Separate modules: a page loads only the one that it needs. */
async function load(address: string): Promise<Make> {
  if (isTileTemplate(address)) {
    const { XyzLayer } = await import('../tiles/xyz-layer');
    return (map, options) => new XyzLayer(map, options);
  }
  const { PmtilesLayer } = await import('../pmtiles/pmtiles-layer');
  return (map, options) => new PmtilesLayer(map, options);
}

/** Asks for the module before there is a map; the map reports later if it cannot be had. */
export function prepareOwn(address: string): void {
  load(address).catch(() => {});
}

/** The page's own map, with the world beneath where it has gaps and while it cannot be had. */
export class OwnBasemap implements Basemap {
  readonly painted: Promise<void>;
  readonly loaded: Promise<void>;
  readonly #map: L.Map;
  readonly #options: BasemapOptions;
  readonly #life = new AbortController();
  readonly #maxZoom: number;
  #palette: Palette;
  #obstacles: readonly [boxes: readonly Box[], exclude: readonly string[]] = [[], []];
  /** Where the layer itself writes names, and which. */
  #named: readonly [boxes: readonly Box[], names: readonly string[]] = [[], []];
  #layer: OwnLayer | null = null;
  #world: LateWorld | null = null;
  #failure: string | null = null;
  /** As last announced. */
  #ground = '';

  constructor(map: L.Map, choice: BasemapChoice, options: BasemapOptions) {
    this.#map = map;
    this.#options = options;
    this.#palette = options.palette;
    this.#maxZoom = map.getMaxZoom();
    const layer = this.#begin(choice);
    this.loaded = layer.then(() => {});
    this.painted = layer.then((begun) => begun?.painted).then(() => this.#world?.painted);
  }

  /** The coast of the page's own map is not known. */
  get land(): Land | null {
    return this.#failure === null ? null : (this.#world?.land ?? null);
  }

  setPalette(palette: Palette): void {
    this.#palette = palette;
    this.#layer?.setPalette(palette);
    this.#world?.setPalette(palette);
  }

  print(palette: Palette): () => void {
    const isShown = this.#layer !== null && this.#failure === null;
    const ended = isShown ? this.#layer?.print(palette) : undefined;
    // A layer that prints as it is on screen must not be covered.
    if (ended === null) return () => {};
    const endWorld = this.#world?.print(palette);
    if (!ended) return endWorld ?? (() => {});
    return () => {
      ended();
      endWorld?.();
    };
  }

  setObstacles(boxes: readonly Box[], exclude: Iterable<string> = []): void {
    this.#obstacles = [boxes, [...exclude]];
    this.#layer?.setObstacles(...this.#obstacles);
    this.#clearWorld();
  }

  rewrite(): void {
    this.#world?.rewrite();
  }

  /** The page's own map brings its own detail. */
  setDetail(): void {}

  remove(): void {
    if (this.#life.signal.aborted) return;
    this.#life.abort();
    this.#layer?.remove();
    this.#world?.remove();
    this.#map.setMaxZoom(this.#maxZoom);
  }

  async #begin({ basemap, maxZoom }: BasemapChoice): Promise<OwnLayer | null> {
    const { signal } = this.#life;
    try {
      const make = await within(PATIENCE, load(basemap), signal);
      signal.throwIfAborted();
      this.#layer = make(this.#map, {
        leaflet: leafletParts,
        frames: frameTime,
        address: basemap,
        maxZoom,
        palette: this.#palette,
        tell: (status) => this.#follow(status),
        named: (boxes, names) => {
          this.#named = [boxes, names];
          this.#clearWorld();
        },
      });
      this.#layer.setObstacles(...this.#obstacles);
    } catch (error) {
      if (signal.aborted) return null;
      const failure = error instanceof Error ? error.message : String(error);
      this.#follow({ failure, hasGaps: false, attribution: null, maxZoom: null });
    }
    return this.#layer;
  }

  #follow({ failure, hasGaps, attribution, maxZoom }: OwnStatus): void {
    if (this.#life.signal.aborted) return;
    this.#failure = failure;
    const isWorld = failure !== null || hasGaps;
    if (maxZoom !== null) this.#map.setMaxZoom(Math.max(this.#maxZoom, maxZoom));
    if (isWorld) void this.#showWorld();
    else this.#hideWorld();
    const ground = { failure, isWorld, attribution };
    // A layer reports after each movement.
    if (JSON.stringify(ground) === this.#ground) return;
    this.#ground = JSON.stringify(ground);
    this.#options.onGround(ground);
    this.#options.onLand();
  }

  async #showWorld(): Promise<void> {
    const { onError } = this.#options;
    this.#world ??= new LateWorld(this.#map, { ...this.#options, palette: this.#palette, onError });
    this.#clearWorld();
    // One after the other: otherwise nothing but sea would show between them.
    await this.#world.painted;
    this.#layer?.setShown(this.#failure === null);
    this.#clearWorld();
  }

  #hideWorld(): void {
    this.#layer?.setShown(true);
    this.#world?.remove();
    this.#world = null;
  }

  /** The world's names keep clear of the brief's, and of the layer's while it is seen. */
  #clearWorld(): void {
    const [boxes, exclude] = this.#obstacles;
    const [own, names] = this.#failure === null ? this.#named : [[], []];
    this.#world?.setObstacles([...boxes, ...own], [...exclude, ...names]);
  }
}
