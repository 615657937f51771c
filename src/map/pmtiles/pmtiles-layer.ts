import { type Archive, openArchive } from '../../archive/archive';
import { windowOf } from '../../page/dom';
import { pixelRatio, zoomOf } from '../../page/pixel-ratio';
import { yieldToMain } from '../../page/yield-to-main';
import type { Box } from '../labels/box';
import type * as L from '../leaflet';
import { isInView } from '../tiles/in-view';
import type { OwnLayer, OwnLayerOptions, OwnStatus } from '../tiles/own-tiles';
import { Retry } from '../tiles/retry';
import { type TileAt, TileGrid } from '../tiles/tile-grid';
import { TileHealth, type Verdict } from '../tiles/tile-health';
import type { Palette } from '../world/palette';
import { SvgPen } from '../world/pen';
import { WorldLabels } from '../world/world-labels';
import { paintVector, type Square } from './paint-vector';
import type { TileData } from './tile-data';
import type { TileName } from './tile-name';
import { boxIn, placed, sideOf } from './tile-place';
import { TileStore } from './tile-store';
import { TileTowns } from './tile-towns';

/** One pixel past the edge: at fractional zooms the page would show between tiles. */
const OVERLAP = 1;
/** No map goes further in. */
const FARTHEST = 30;
/** How many zooms further in than the archive the map may go: shapes stay sharp. */
const NEARER = 3;

/** From this zoom on, a town's name stands on the town itself. */
const TOWN_BELOW = 11;

interface Tile {
  readonly at: TileAt;
  readonly done: () => void;
  /** What it shows, and where that lies on it; null before it has come, and where the archive has nothing. */
  data: TileData | null;
  square: Square;
  /** How much larger than painted it was meant to be shown. */
  scale: number;
  /** How often it has been asked for: only the last answer counts. */
  tries: number;
}

/** A PMTiles archive on canvases: vector tiles in the style of the theme, or pictures. */
export class PmtilesLayer implements OwnLayer {
  readonly painted: Promise<void>;
  readonly #map: L.Map;
  readonly #options: OwnLayerOptions;
  readonly #life = new AbortController();
  readonly #grid: TileGrid;
  readonly #labels: WorldLabels;
  readonly #health: TileHealth;
  readonly #retry: Retry;
  readonly #store = new TileStore();
  readonly #tiles = new Map<HTMLElement, Tile>();
  #palette: Palette;
  #archive: Promise<Archive>;
  #status: OwnStatus = { failure: null, hasGaps: false, attribution: null, maxZoom: null };
  #reason = '';
  #settle = () => {};

  constructor(map: L.Map, options: OwnLayerOptions) {
    const { leaflet, frames, palette } = options;
    const { signal } = this.#life;
    const container = map.getContainer();
    this.#map = map;
    this.#options = options;
    this.#palette = palette;
    this.painted = new Promise((settle) => {
      this.#settle = settle;
    });
    this.#health = new TileHealth(
      (tile) => this.#isShown(tile) && isInView(tile, container),
      (verdict) => this.#judged(verdict),
      signal,
    );
    this.#retry = new Retry(windowOf(container), () => this.#askAgain(), signal);
    this.#labels = new WorldLabels(map, leaflet, frames, palette);
    this.#archive = this.#open();
    this.#grid = new TileGrid(map, leaflet, {
      maxZoom: FARTHEST,
      sideAt: sideOf,
      create: (at, done) => this.#create(at, done),
      forgotten: (tile) => this.#forget(tile),
    });
    map.on('moveend', this.#onMoved);
    map.on('zoomend', this.#onZoomed);
    this.#grid.update();
  }

  setShown(isShown: boolean): void {
    this.#grid.setShown(isShown);
    this.#writeNames();
  }

  setPalette(palette: Palette): void {
    this.#palette = palette;
    this.#labels.setPalette(palette);
    for (const [canvas, tile] of this.#tiles) this.#paint(canvas as HTMLCanvasElement, tile);
  }

  setObstacles(boxes: readonly Box[], exclude: readonly string[]): void {
    this.#labels.setObstacles(boxes, exclude);
  }

  print(palette: Palette): (() => void) | null {
    const map = this.#map;
    const { x: width, y: height } = map.getSize();
    const shown = [...this.#tiles].filter(([canvas]) => this.#isShown(canvas));
    if (shown.some(([, { data }]) => data instanceof ImageBitmap)) return null;
    const pen = new SvgPen(width, height);
    for (const [canvas, { at, data, square }] of shown) {
      if (!data || data instanceof ImageBitmap) continue;
      const { x, y, width: across } = boxIn(map.getContainer(), canvas);
      const scale = across / (sideOf(at.z) + OVERLAP);
      const own = { left: x + square.left * scale, top: y + square.top * scale };
      paintVector(pen, data, { ...own, size: square.size * scale }, palette, map.getZoom());
    }
    this.#labels.paintWith(pen, palette);
    pen.root.classList.add('paper');
    this.#options.leaflet.setPosition(pen.root, map.containerPointToLayerPoint([0, 0]));
    map.getPane('mapPane')?.append(pen.root);
    return () => pen.root.remove();
  }

  remove(): void {
    if (this.#life.signal.aborted) return;
    this.#life.abort();
    this.#map.off('moveend', this.#onMoved);
    this.#map.off('zoomend', this.#onZoomed);
    this.#grid.remove();
    this.#labels.remove();
    this.#store.clear();
    this.#settle();
  }

  readonly #onMoved = (): void => {
    this.#health.judge();
    this.#writeNames();
  };

  readonly #onZoomed = (): void => {
    for (const [canvas, tile] of this.#tiles) {
      if (this.#isShown(canvas) && tile.scale !== this.#scaleOf(tile)) {
        this.#paint(canvas as HTMLCanvasElement, tile);
      }
    }
  };

  #open(): Promise<Archive> {
    const { address, maxZoom } = this.#options;
    const archive = openArchive(address, this.#life.signal);
    archive.then(
      (opened) => {
        if (this.#life.signal.aborted) return;
        const { attribution } = opened;
        this.#tell({ attribution, maxZoom: (maxZoom ?? opened.maxZoom) + 1 + NEARER });
      },
      () => {},
    );
    return archive;
  }

  #create(at: TileAt, done: () => void): HTMLElement {
    const canvas = document.createElement('canvas');
    const side = sideOf(at.z);
    // Whatever its pixels.
    canvas.style.width = canvas.style.height = `${side + OVERLAP}px`;
    const square = { left: 0, top: 0, size: side };
    this.#tiles.set(canvas, { at, done, data: null, square, scale: 0, tries: 0 });
    void this.#load(canvas);
    return canvas;
  }

  #forget(canvas: HTMLElement): void {
    this.#health.forget(canvas);
    this.#tiles.delete(canvas);
    this.#store.forget(canvas);
  }

  async #load(canvas: HTMLCanvasElement): Promise<void> {
    const tile = this.#tiles.get(canvas);
    if (!tile) return;
    this.#health.expect(canvas);
    tile.tries += 1;
    const { tries } = tile;
    try {
      const archive = await this.#archive;
      const { at, square } = placed(tile.at, archive);
      const isThere = this.#tiles.has(canvas) && at.z >= archive.minZoom;
      const data = isThere ? await this.#store.get(archive, at, canvas) : null;
      await yieldToMain(this.#life.signal);
      if (!this.#tiles.has(canvas) || tries !== tile.tries) return;
      Object.assign(tile, { data, square });
      this.#paint(canvas, tile);
      const isWhole = data instanceof ImageBitmap || data?.ground;
      if (!isWhole) this.#tell({ hasGaps: true });
      tile.done();
      this.#health.settle(canvas, true);
    } catch (error) {
      if (this.#life.signal.aborted || tries !== tile.tries) return;
      this.#reason = error instanceof Error ? error.message : String(error);
      tile.done();
      this.#health.settle(canvas, false);
    }
  }

  #paint(canvas: HTMLCanvasElement, tile: Tile): void {
    const { at, data, square } = tile;
    const side = sideOf(at.z) + OVERLAP;
    const scale = this.#scaleOf(tile);
    tile.scale = scale;
    const pixels = Math.round(side * pixelRatio(zoomOf(this.#map.getContainer()), scale));
    canvas.width = canvas.height = pixels;
    const context = data && canvas.getContext('2d');
    if (!context) return;
    context.setTransform(pixels / side, 0, 0, pixels / side, 0, 0);
    if (data instanceof ImageBitmap) {
      const size = square.size + OVERLAP;
      context.drawImage(data, square.left, square.top, size, size);
    } else {
      paintVector(context, data, square, this.#palette, at.z, scale);
    }
  }

  /** Writes the names of all tiles in view, each once; tells where the world must write none. */
  #writeNames(): void {
    const map = this.#map;
    const zoom = map.getZoom();
    const container = map.getContainer();
    const names = new Map<string, TileName>();
    const boxes: Box[] = [];
    for (const [canvas, { data }] of this.#tiles) {
      if (!data || !this.#isShown(canvas) || !isInView(canvas, container)) continue;
      if (!(data instanceof ImageBitmap)) {
        for (const name of data.names) if (zoom < name.below) names.set(name.id, name);
        if (!data.isNamed || !data.ground) continue;
      }
      boxes.push(boxIn(container, canvas));
    }
    const written = this.#status.failure === null ? [...names.values()] : [];
    const hasDot = ({ dot }: TileName) => dot !== undefined && zoom < TOWN_BELOW;
    const others = written.filter((name) => !hasDot(name)).map(({ dot, ...name }) => name);
    this.#labels.setNames(others, new TileTowns(written.filter(hasDot)));
    this.#options.named(
      boxes,
      written.map(({ text }) => text),
    );
  }

  #judged(verdict: Verdict): void {
    this.#settle();
    if (verdict === 'good') {
      this.#retry.reset();
      this.#tell({ failure: null });
    } else if (verdict === 'bad') {
      this.#retry.schedule();
      this.#tell({ failure: this.#reason || 'no answer' });
    }
    this.#writeNames();
  }

  /** Starts over: the archive's reader does not ask again for what it once failed to get. */
  #askAgain(): void {
    const { missing } = this.#health;
    if (missing.length === 0) return;
    this.#store.clear();
    this.#archive = this.#open();
    for (const canvas of missing) void this.#load(canvas as HTMLCanvasElement);
  }

  #tell(change: Partial<OwnStatus>): void {
    this.#status = { ...this.#status, ...change };
    this.#options.tell(this.#status);
  }

  /** Whether a tile belongs to the zoom that is shown. */
  #isShown(canvas: HTMLElement): boolean {
    return this.#tiles.get(canvas)?.at.z === Math.round(this.#map.getZoom());
  }

  #scaleOf({ at }: Tile): number {
    const scale = this.#map.getZoomScale(this.#map.getZoom(), at.z);
    return scale > 0.7 && scale < 1.42 ? scale : 1;
  }
}
