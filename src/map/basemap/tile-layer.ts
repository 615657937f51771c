import * as L from 'leaflet';
import { paintTile, type TileAt } from './paint-tile';
import type { Palette } from './palette';
import type { Slices } from './slices';
import { yieldToMain } from './yield-to-main';

const TILE_SIZE = 512;
const MAX_PIXEL_RATIO = 2;
/** Painting goes on within one task for this long. */
const TASK_MS = 12;

/** Canvas tiles, painted at once from what is in memory: sea first, and land as soon as there are slices. */
export class BasemapTileLayer extends L.GridLayer {
  readonly #tiles = new Map<HTMLElement, TileAt>();
  #palette: Palette;
  #slices: Slices | null = null;

  constructor(palette: Palette) {
    super({ pane: 'tilePane', keepBuffer: 1, updateWhenIdle: false, updateWhenZooming: true });
    this.#palette = palette;
    this.on('tileunload', ({ tile }: L.TileEvent) => this.#tiles.delete(tile));
  }

  /** At zoom 0 the world is one tile of 256; beyond that large tiles mean fewer of them. */
  override getTileSize(): L.Point {
    const size = this._tileZoom === 0 ? TILE_SIZE / 2 : TILE_SIZE;
    return L.point(size, size);
  }

  override createTile({ x, y, z }: L.Coords): HTMLCanvasElement {
    const size = this.getTileSize().x;
    const zoom = size === TILE_SIZE ? z - 1 : z;
    const across = 2 ** zoom;
    const canvas = document.createElement('canvas');
    // One pixel over the edge: at fractional zooms the page would shine through between tiles.
    canvas.style.minWidth = canvas.style.minHeight = `${size + 1}px`;
    const tile = { z: zoom, x: ((x % across) + across) % across, y, size };
    this.#tiles.set(canvas, tile);
    this.#paint(canvas, tile);
    return canvas;
  }

  setPalette(palette: Palette): void {
    this.#palette = palette;
    for (const [canvas, tile] of this.#tiles) this.#paint(canvas, tile);
  }

  /** Slices what is in view, then paints it over what is shown, a few tiles in each task. */
  async setSlices(slices: Slices, signal: AbortSignal): Promise<void> {
    for (const { z, x, y } of [...this.#tiles.values()]) {
      slices.tile(z, x, y);
      await yieldToMain(signal);
    }
    this.#slices = slices;
    let start = performance.now();
    for (const [canvas, tile] of [...this.#tiles]) {
      if (performance.now() - start > TASK_MS) {
        await yieldToMain(signal);
        start = performance.now();
      }
      if (this.#tiles.has(canvas)) this.#paint(canvas, tile);
    }
  }

  #paint(canvas: HTMLElement, tile: TileAt): void {
    if (!(canvas instanceof HTMLCanvasElement)) return;
    const ratio = Math.min(window.devicePixelRatio || 1, MAX_PIXEL_RATIO);
    const side = Math.round((tile.size + 1) * ratio);
    if (canvas.width !== side) canvas.width = canvas.height = side;
    const context = canvas.getContext('2d', { alpha: false });
    if (!context) return;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    paintTile(context, tile, this.#slices, this.#palette);
  }
}
