import type { FrameTime } from '../../page/frame-time';
import { unlessAborted, within } from '../../page/unless-aborted';
import { whenIdle } from '../../page/when-idle';
import { yieldToMain } from '../../page/yield-to-main';
import type { Box } from '../labels/box';
import type * as L from '../leaflet';
import type { WorldWords } from '../map-words';
import type { Detail } from './atlas';
import type { Detail as BriefDetail } from './detail';
import { type Land, landOf } from './land';
import type { DetailSource, LateDetail } from './late-detail';
import type { LeafletParts } from './leaflet-parts';
import { coarseWorld, type LoadAtlas, type LoadedWorld, loadWorld } from './load-world';
import { namesOf, type Tongue } from './name';
import type { Palette } from './palette';
import { SvgPen } from './pen';
import type { TownSource } from './towns';
import { WorldLabels } from './world-labels';
import { WorldPicture } from './world-picture';

/** How long the names of the world wait for the fine atlas, in milliseconds. */
const SOON_MS = 200;

export type Ground = typeof import('./ground');

export interface WorldOptions {
  readonly palette: Palette;
  readonly leaflet: LeafletParts;
  readonly frames: FrameTime;
  readonly load: LoadAtlas;
  /** In which language it is written; asked again after `rewrite`. */
  words(): WorldWords | null;
  /** Loads what is shown only from zoom 4 on. */
  ground(): Promise<Ground>;
  /** Called once, with the reason, when there will be no land on the map. */
  onError(error: unknown): void;
  /** Called when `land` has changed. */
  onLand(): void;
  /** Called, with the reason, when the brief's detail cannot be had: the world stays. */
  onDetailError(reason: string): void;
}

/** Projects the coarse world before there is a map; the map then reports if that failed. */
export function prepareWorld(load: LoadAtlas): void {
  coarseWorld(load).catch(() => {});
}

/**
 * The world under a brief: sea, land, borders and names, all from memory and without a server. The coarse atlas is
 * painted at once; the fine one replaces it when it comes, if it comes.
 *
 * ```ts
 * const basemap = new WorldBasemap(map, { palette, leaflet, load, onError: console.warn });
 * await basemap.painted;
 * ```
 */
export class WorldBasemap {
  /** Settles when the first atlas has been painted, or never will be; does not reject. */
  readonly painted: Promise<void>;
  /** Settles when the first atlas can be painted, or when there will be none; does not reject. */
  readonly loaded: Promise<void>;
  readonly #map: L.Map;
  readonly #options: WorldOptions;
  readonly #controller = new AbortController();
  readonly #picture: WorldPicture;
  readonly #labels: WorldLabels;
  #land: Land | null = null;
  #tongue: Tongue | null = null;
  /** What names are taken from at present. */
  #named: readonly [world: LoadedWorld, towns: TownSource | null] | null = null;
  #source: DetailSource | null = null;
  #late: LateDetail | null = null;
  #detail: BriefDetail | null = null;
  /** The fine atlas, with which towns and detail come. */
  #fine: (LoadedWorld & { readonly ground: Ground | null }) | null = null;

  constructor(map: L.Map, options: WorldOptions) {
    const { palette, leaflet, frames } = options;
    this.#options = options;
    this.#map = map;
    this.#picture = new WorldPicture(map, leaflet, frames, palette);
    this.#labels = new WorldLabels(map, leaflet, frames, palette);
    void this.rewrite();
    const coarse = this.#load('110m');
    this.loaded = coarse.then(
      () => {},
      () => {},
    );
    this.painted = this.#paintWorld(coarse);
  }

  /** The land that is painted; null before the first atlas has come. */
  get land(): Land | null {
    return this.#land;
  }

  setPalette(palette: Palette): void {
    this.#picture.setPalette(palette);
    this.#labels.setPalette(palette);
  }

  /** Call when the language has changed. */
  async rewrite(): Promise<void> {
    const words = this.#options.words();
    this.#speak(words && { lang: words.lang, names: null });
    if (!words) return;
    // If they cannot be had, waters keep their English names.
    const names = await words.names().catch(() => ({}));
    const isLatest = this.#options.words()?.lang === words.lang;
    if (isLatest && !this.#controller.signal.aborted) this.#speak({ lang: words.lang, names });
  }

  /**
   * Lays a copy for paper over what is on the screen, and returns what removes it. In Chromium, a canvas that is
   * repainted just before printing comes out white, and one left from a dark screen comes out dark.
   */
  print(palette: Palette): () => void {
    const map = this.#map;
    const { x: width, y: height } = map.getSize();
    const pen = new SvgPen(width, height);
    this.#picture.paintWith(pen, palette);
    this.#labels.paintWith(pen, palette);
    pen.root.classList.add('paper');
    this.#options.leaflet.setPosition(pen.root, map.containerPointToLayerPoint([0, 0]));
    map.getPane('mapPane')?.append(pen.root);
    return () => pen.root.remove();
  }

  /** Takes where names must not stand, in pixels of the map's container, and which are written already. */
  setObstacles(boxes: readonly Box[], exclude: Iterable<string> = []): void {
    this.#labels.setObstacles(boxes, exclude);
  }

  /** Takes the brief's own detail, to be fetched when the reader zooms in; null for the world alone. */
  setDetail(source: DetailSource | null): void {
    this.#source = source;
    this.#late?.remove();
    this.#late = null;
    const had = this.#detail !== null;
    this.#detail = null;
    if (!this.#fine) return;
    if (had) void this.#showFine().catch(() => {});
    this.#awaitDetail();
  }

  /** Stops all work and leaves the map as it was; may be called again. */
  remove(): void {
    if (this.#controller.signal.aborted) return;
    this.#controller.abort();
    this.#late?.remove();
    this.#picture.remove();
    this.#labels.remove();
  }

  async #paintWorld(coarse: Promise<LoadedWorld>): Promise<void> {
    try {
      const loaded = await coarse;
      await this.#paint(loaded);
      void this.#refine(loaded);
    } catch (error) {
      if (this.#controller.signal.aborted) return;
      void this.#picture.setWorld(null);
      this.#options.onError(error);
    }
  }

  /** Brings the fine atlas in idle time. Without it the coarse map stays, and nobody need be told. */
  async #refine(coarse: LoadedWorld): Promise<void> {
    const { signal } = this.#controller;
    try {
      await whenIdle(signal);
      const fine = this.#loadFine();
      // If it comes soon, names are written only once: they take longest, and towns come with it.
      await within(SOON_MS, fine, signal).catch(() => {
        if (!signal.aborted) this.#name(coarse, null);
      });
      this.#fine = await fine;
      await this.#showFine();
      this.#awaitDetail();
    } catch {
      // Aborted, or the fine atlas could not be had.
    }
  }

  async #loadFine() {
    const ground = this.#options.ground().catch(() => null);
    return { ...(await this.#load('50m')), ground: await ground };
  }

  #awaitDetail(): void {
    const { ground } = this.#fine ?? {};
    if (!ground || !this.#source || this.#controller.signal.aborted) return;
    this.#late = new ground.LateDetail(this.#map, this.#source, {
      ready: (detail) => {
        this.#detail = detail;
        void this.#showFine().catch(() => {});
      },
      failed: (reason) => this.#options.onDetailError(reason),
    });
  }

  /** Shows the fine world, with the brief's detail if that has come. */
  async #showFine(): Promise<void> {
    const fine = this.#fine;
    if (!fine) return;
    await this.#paint(fine);
    const groups = [...fine.towns, ...(this.#detail?.towns ?? [])];
    this.#name(fine, fine.ground && new fine.ground.Towns(groups));
  }

  #name(world: LoadedWorld, towns: TownSource | null): void {
    this.#named = [world, towns];
    this.#labels.setNames(namesOf(world, this.#tongue), towns, this.#tongue?.lang);
  }

  #speak(tongue: Tongue | null): void {
    this.#tongue = tongue;
    if (this.#named) this.#name(...this.#named);
  }

  async #load(detail: Detail): Promise<LoadedWorld> {
    const { signal } = this.#controller;
    const { load } = this.#options;
    // Not in the constructor's task: an abort may follow in it.
    await yieldToMain(signal);
    if (detail === '110m') return unlessAborted(coarseWorld(load), signal);
    return loadWorld(detail, load, signal);
  }

  async #paint({ world }: LoadedWorld): Promise<void> {
    const { signal } = this.#controller;
    signal.throwIfAborted();
    const painted = this.#picture.setWorld(world, this.#detail);
    const land = landOf(world);
    this.#land = this.#detail?.landIn(land) ?? land;
    this.#options.onLand();
    await unlessAborted(painted, signal);
  }
}
