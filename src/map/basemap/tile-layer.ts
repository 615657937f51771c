import { pixelRatio, zoomOf } from '../../page/pixel-ratio';
import * as L from '../leaflet';
import { paintTile } from './paint-tile';
import type { Palette } from './palette';
import type { Pen } from './pen';
import type { Sheet } from './trace';
import type { World } from './world';

const TILE_SIZE = 512;
/** One pixel over the edge: at fractional zooms the page would shine through between tiles. */
const OVERLAP = 1;
/** Pixels painted for each that is shown where a tile is scaled, and so never meets the screen's own pixels. */
const FINER = 1.5;
/** While the map zooms, levels come and go: they are painted with half as many each way, and what stays once more. */
const COARSER = 0.5;
/** Painting goes on for this long within a frame … */
const FRAME_MS = 16;
/** … for the first picture, which is wanted whole, up to this … */
const FIRST_FRAME_MS = 45;
/** … and for the pixels of so many tiles: the browser does the greater part of the work once the script has ended. */
const TILES_PER_FRAME = 2;

interface Tile {
  readonly sheet: Sheet;
  readonly zoom: number;
  /** The scale that it was painted for; 0 before, and infinite while it is painted coarsely. */
  scale: number;
  done(): void;
}

/** Canvas tiles, painted from what is in memory, a few in each frame. */
export class BasemapTileLayer extends L.GridLayer {
  readonly #tiles = new Map<HTMLElement, Tile>();
  readonly #due = new Set<HTMLElement>();
  #painting: Promise<void> | null = null;
  #palette: Palette;
  #world: World | null = null;
  #isFinal = false;
  /** By how much CSS had zoomed the map when the world came. */
  #worldZoom = 1;
  #isZooming = false;

  constructor(palette: Palette) {
    super({ pane: 'tilePane', keepBuffer: 1, updateWhenIdle: false, updateWhenZooming: true });
    this.#palette = palette;
    this.on('tileunload', ({ tile }: L.TileEvent) => {
      this.#tiles.delete(tile);
      this.#due.delete(tile);
    });
  }

  /** At zoom 0 the world is one tile of 256; beyond that large tiles mean fewer of them. */
  override getTileSize(): L.Point {
    const size = this._tileZoom === 0 ? TILE_SIZE / 2 : TILE_SIZE;
    return L.point(size, size);
  }

  override createTile({ x, y, z }: L.Coords, done: L.DoneCallback): HTMLCanvasElement {
    const side = this.getTileSize().x;
    const across = 256 * 2 ** z;
    const canvas = document.createElement('canvas');
    canvas.style.minWidth = canvas.style.minHeight = `${side + OVERLAP}px`;
    const left = (((x * side) % across) + across) % across;
    const sheet = { left, top: y * side, size: side + OVERLAP, across };
    this.#tiles.set(canvas, { sheet, zoom: z, scale: 0, done: () => done(undefined, canvas) });
    void this.#paintSoon([canvas]);
    return canvas;
  }

  override getEvents(): Record<string, L.LeafletEventHandlerFn> {
    const zooming = (isZooming: boolean) => {
      this.#isZooming = isZooming;
      if (!isZooming) this.#rescale();
    };
    return {
      ...super.getEvents?.(),
      zoomstart: () => zooming(true),
      zoomend: () => zooming(false),
    };
  }

  setPalette(palette: Palette): void {
    this.#palette = palette;
    void this.#paintSoon(this.#tiles.keys());
  }

  /** Paints what is in view with another pen, in one piece. */
  paintWith(pen: Pen, palette: Palette): void {
    const { x: width, y: height } = this._map.getSize();
    const { x, y: top } = this._map.getPixelBounds().min ?? L.point(0, 0);
    const across = 256 * 2 ** this._map.getZoom();
    const left = ((x % across) + across) % across;
    const sheet = { left, top, size: Math.max(width, height), across };
    paintTile(pen, sheet, this.#world, palette, 1);
  }

  /** Settles when it has been painted; what will soon be replaced is not painted finer than it is shown. */
  setWorld(world: World, isFinal: boolean): Promise<void> {
    this.#world = world;
    this.#isFinal = isFinal;
    this.#worldZoom = this.#cssZoom;
    return this.#paintSoon(this.#tiles.keys());
  }

  #rescale(): void {
    const stale = [...this.#tiles].filter(([, tile]) => tile.scale !== this.#scaleOf(tile));
    void this.#paintSoon(stale.map(([canvas]) => canvas));
  }

  #paintSoon(tiles: Iterable<HTMLElement>): Promise<void> {
    for (const tile of tiles) this.#due.add(tile);
    this.#painting ??= this.#paintDue();
    return this.#painting;
  }

  async #paintDue(): Promise<void> {
    // At least once, if only to wait: what ended at once would be over before it is known as under way, and stay that.
    do {
      await nextFrame();
      // The first picture is wanted whole.
      const isFirst = ![...this.#tiles.values()].some(({ scale }) => scale > 0);
      // Beside places and furniture that have just come, to ask again would cost a layout more.
      const zoom = isFirst ? this.#worldZoom : this.#cssZoom;
      const end = performance.now() + (isFirst ? FIRST_FRAME_MS : FRAME_MS);
      let count = 0;
      for (const canvas of this.#due) {
        this.#due.delete(canvas);
        this.#paint(canvas, zoom);
        // What the browser does takes as long as there are pixels.
        const part = ((canvas as HTMLCanvasElement).width / (TILE_SIZE + OVERLAP)) ** 2;
        count += part;
        if (!isFirst && count + part > TILES_PER_FRAME) break;
        if (performance.now() > end) break;
      }
    } while (this.#due.size > 0);
    this.#painting = null;
  }

  /** Of the map; while it is on none there is nothing to paint. */
  get #cssZoom(): number {
    return this._map ? zoomOf(this._map.getContainer()) : 1;
  }

  #paint(canvas: HTMLElement, zoom: number): void {
    const tile = this.#tiles.get(canvas);
    if (!tile || !(canvas instanceof HTMLCanvasElement)) return;
    const scale = this.#scaleOf(tile);
    const isCoarse = this.#isZooming && tile.scale === 0;
    const finer = isCoarse ? COARSER : scale === 1 || !this.#isFinal ? scale : scale * FINER;
    const { size } = tile.sheet;
    const ratio = pixelRatio(zoom, finer);
    const pixels = Math.round(size * ratio);
    // Given a size anew, even the same one, a canvas is allocated anew.
    if (canvas.width !== pixels) canvas.width = canvas.height = pixels;
    const context = canvas.getContext('2d', { alpha: false });
    if (!context) return;
    context.setTransform(pixels / size, 0, 0, pixels / size, 0, 0);
    paintTile(context, tile.sheet, this.#world, this.#palette, scale);
    tile.scale = isCoarse ? Number.POSITIVE_INFINITY : scale;
    tile.done();
  }

  /** How large the tile is shown at the zoom of the map; while that is on its way to the tile's, it will be 1. */
  #scaleOf({ zoom }: Tile): number {
    const scale = this._map.getZoomScale(this._map.getZoom(), zoom);
    return scale > 0.7 && scale < 1.42 ? scale : 1;
  }
}

/** Also in a tab that nobody sees, where frames do not come. */
function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => {
    requestAnimationFrame(resolve);
    setTimeout(resolve, 100);
  });
}
