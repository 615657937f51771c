import { windowOf } from '../../page/dom';
import type * as L from '../leaflet';
import { isInView } from './in-view';
import type { OwnLayer, OwnLayerOptions } from './own-tiles';
import { Retry } from './retry';
import { tileAddress } from './tile-address';
import { type TileAt, TileGrid } from './tile-grid';
import { TileHealth, type Verdict } from './tile-health';

const TILE = 256;
/** The last zoom where nobody names one: that of most tiles. */
const USUAL_MAX_ZOOM = 18;

/** The tiles of an XYZ template, as pictures. */
export class XyzLayer implements OwnLayer {
  readonly painted: Promise<void>;
  readonly #map: L.Map;
  readonly #options: OwnLayerOptions;
  readonly #grid: TileGrid;
  readonly #health: TileHealth;
  readonly #retry: Retry;
  readonly #life = new AbortController();
  readonly #tiles = new Map<HTMLElement, { readonly zoom: number; readonly address: string }>();
  readonly #maxZoom: number;
  /** The nearest zoom that has shown tiles. */
  #goodZoom = -1;
  #settle = () => {};

  constructor(map: L.Map, options: OwnLayerOptions) {
    const { signal } = this.#life;
    this.#map = map;
    this.#options = options;
    this.#maxZoom = options.maxZoom ?? USUAL_MAX_ZOOM;
    this.painted = new Promise((settle) => {
      this.#settle = settle;
    });
    this.#health = new TileHealth(
      (tile) =>
        this.#tiles.get(tile)?.zoom === this.#grid.zoom && isInView(tile, map.getContainer()),
      (verdict) => this.#judged(verdict),
      signal,
    );
    this.#retry = new Retry(windowOf(map.getContainer()), () => this.#askAgain(), signal);
    this.#grid = new TileGrid(map, options.leaflet, {
      maxZoom: this.#maxZoom,
      sideAt: () => TILE,
      create: (at, done) => this.#create(at, done),
      forgotten: (tile) => this.#forget(tile),
    });
    map.on('moveend', this.#onMoved);
    this.#tell(null);
    this.#grid.update();
  }

  setShown(isShown: boolean): void {
    this.#grid.setShown(isShown);
  }

  setPalette(): void {}

  setObstacles(): void {}

  print(): null {
    return null;
  }

  remove(): void {
    if (this.#life.signal.aborted) return;
    this.#life.abort();
    this.#map.off('moveend', this.#onMoved);
    this.#grid.remove();
    this.#settle();
  }

  readonly #onMoved = (): void => {
    // Nearer tiles may be there by the time anyone looks again.
    if (Math.round(this.#map.getZoom()) <= this.#goodZoom) this.#grid.maxZoom = this.#maxZoom;
    this.#health.judge();
  };

  #create(at: TileAt, done: () => void): HTMLElement {
    const tile = document.createElement('img');
    tile.alt = '';
    tile.decoding = 'async';
    tile.width = tile.height = TILE;
    const settled = (isGood: boolean) => {
      if (isGood) this.#goodZoom = Math.max(this.#goodZoom, at.z);
      done();
      this.#health.settle(tile, isGood);
    };
    tile.addEventListener('load', () => settled(true));
    tile.addEventListener('error', () => settled(false));
    const address = tileAddress(this.#options.address, at, devicePixelRatio > 1);
    this.#tiles.set(tile, { zoom: at.z, address });
    this.#ask(tile);
    return tile;
  }

  #ask(tile: HTMLElement): void {
    this.#health.expect(tile);
    (tile as HTMLImageElement).src = this.#tiles.get(tile)?.address ?? '';
  }

  #askAgain(): void {
    for (const tile of this.#health.missing) {
      // A request that hangs is given up first, or the browser would go on waiting for it.
      tile.removeAttribute('src');
      this.#ask(tile);
    }
  }

  #forget(tile: HTMLElement): void {
    this.#health.forget(tile);
    this.#tiles.delete(tile);
    // Nobody waits for it any longer.
    tile.removeAttribute('src');
  }

  #judged(verdict: Verdict): void {
    this.#settle();
    if (verdict === 'good') {
      this.#retry.reset();
      this.#tell(null);
    } else if (verdict === 'bad' && this.#goodZoom >= 0 && this.#grid.zoom > this.#goodZoom) {
      // The tiles end earlier than the author thinks: the last ones are shown larger.
      this.#grid.maxZoom = this.#goodZoom;
      this.#grid.update();
    } else if (verdict === 'bad') {
      this.#retry.schedule();
      this.#tell('most of the tiles in view failed or did not come');
    }
  }

  #tell(failure: string | null): void {
    const { tell } = this.#options;
    tell({ failure, hasGaps: false, attribution: null, maxZoom: this.#maxZoom });
  }
}
