import { whenIdle } from '../../page/when-idle';
import { yieldToMain } from '../../page/yield-to-main';
import type { Box } from '../labels/box';
import * as L from '../leaflet';
import type { Detail } from './detail';
import { LabelLayer } from './label-layer';
import { coarseWorld, type LoadedWorld, loadWorld } from './load-world';
import { namesOf } from './name';
import type { Palette } from './palette';
import { SvgPen } from './svg-pen';
import { BasemapTileLayer } from './tile-layer';
import { unlessAborted } from './unless-aborted';

export interface BasemapOptions {
  readonly palette: Palette;
  /** Its abort removes the basemap. */
  readonly signal: AbortSignal;
  /** Told once, in a sentence, when there will be no land on the map. */
  onError(message: string): void;
  /** Where the atlases come from; by default from files beside the script. */
  load?(detail: Detail, signal: AbortSignal): Promise<unknown>;
}

/**
 * The world under a brief: sea, land, borders and names, all from memory and without a server. The coarse atlas is
 * painted at once; the fine one takes its place when it has come, if it comes.
 *
 * ```ts
 * const basemap = new WorldBasemap(map, { palette, signal, onError: console.warn });
 * await basemap.painted;
 * ```
 */
export class WorldBasemap {
  /** Settles when the first atlas has been painted, and also when it never will be; does not reject. */
  readonly painted: Promise<void>;
  /** Settles when the first atlas can be painted, or when there will be none; does not reject. */
  readonly loaded: Promise<void>;
  readonly #map: L.Map;
  readonly #container: HTMLElement;
  readonly #background: string;
  readonly #options: BasemapOptions;
  readonly #controller = new AbortController();
  readonly #tiles: BasemapTileLayer;
  readonly #labels: LabelLayer;

  constructor(map: L.Map, options: BasemapOptions) {
    const { palette, signal } = options;
    this.#options = options;
    this.#container = map.getContainer();
    this.#background = this.#container.style.backgroundColor;
    this.#container.style.backgroundColor = palette.sea;
    this.#map = map;
    this.#tiles = new BasemapTileLayer(palette);
    this.#labels = new LabelLayer(palette).addTo(map);
    map.on('unload', this.remove, this);
    const coarse = this.#load('110m');
    this.loaded = coarse.then(
      () => {},
      () => {},
    );
    this.painted = this.#paintWorld(coarse);
    const remove = () => this.remove();
    if (signal.aborted) remove();
    else signal.addEventListener('abort', remove, { once: true, signal: this.#controller.signal });
  }

  setPalette(palette: Palette): void {
    if (this.#controller.signal.aborted) return;
    this.#container.style.backgroundColor = palette.sea;
    this.#tiles.setPalette(palette);
    this.#labels.setPalette(palette);
  }

  /**
   * Lays a copy for paper over what is on the screen, and returns what takes it away. A canvas that is painted anew
   * when the page is about to be printed comes out white in Chromium, and one of a dark screen is dark.
   */
  print(palette: Palette): () => void {
    const { x: width, y: height } = this.#map.getSize();
    const pen = new SvgPen(width, height);
    this.#tiles.paintWith(pen, palette);
    this.#labels.paintWith(pen, palette);
    pen.root.classList.add('paper');
    L.DomUtil.setPosition(
      pen.root as unknown as HTMLElement,
      this.#map.containerPointToLayerPoint([0, 0]),
    );
    this.#map.getPane('mapPane')?.append(pen.root);
    return () => pen.root.remove();
  }

  /** Where names must not stand, in pixels of the map's container, and which are written already. */
  setObstacles(boxes: readonly Box[], exclude: Iterable<string> = []): void {
    this.#labels.setObstacles(boxes, exclude);
  }

  /** Stops whatever is under way and leaves the map as it was; may be called again. */
  remove(): void {
    if (this.#controller.signal.aborted) return;
    this.#controller.abort();
    this.#map.off('unload', this.remove, this);
    this.#tiles.remove();
    this.#labels.remove();
    this.#container.style.backgroundColor = this.#background;
  }

  async #paintWorld(coarse: Promise<LoadedWorld>): Promise<void> {
    try {
      const loaded = await coarse;
      await this.#paint(loaded, false);
      void this.#refine(loaded);
    } catch (error) {
      if (this.#controller.signal.aborted) return;
      this.#tiles.addTo(this.#map);
      const reason = error instanceof Error ? error.message : String(error);
      this.#options.onError(
        `The map of the world could not be loaded (${reason}); places are shown without land.`,
      );
    }
  }

  /** In the reader's idle time; without the fine atlas the coarse map stays, which nobody need be told. */
  async #refine(coarse: LoadedWorld): Promise<void> {
    const { signal } = this.#controller;
    try {
      await whenIdle(signal);
      this.#labels.setNames(namesOf(coarse));
      await whenIdle(signal);
      const loaded = await this.#load('50m');
      await this.#paint(loaded, true);
      this.#labels.setNames(namesOf(loaded));
    } catch {
      // Aborted, or no fine atlas to be had.
    }
  }

  async #load(detail: Detail): Promise<LoadedWorld> {
    const { signal } = this.#controller;
    // Not in the constructor's task: an abort may follow in it.
    await yieldToMain(signal);
    const { load } = this.#options;
    if (detail === '110m' && !load) return unlessAborted(coarseWorld(), signal);
    return loadWorld(detail, signal, load);
  }

  async #paint({ world }: LoadedWorld, isFinal: boolean): Promise<void> {
    const { signal } = this.#controller;
    signal.throwIfAborted();
    await unlessAborted(this.#tiles.addTo(this.#map).setWorld(world, isFinal), signal);
  }
}
