import { pixelRatio } from '../../page/pixel-ratio';
import type { World } from './load-world';
import { paintTile } from './paint-tile';
import type { Palette } from './palette';
import type { Square } from './trace';

/** Pixels painted for each that is shown where a tile is scaled, and so never meets the screen's own pixels. */
const FINER = 1.5;
/** While the map zooms, levels come and go: they are painted with half as many each way, and what stays once more. */
const COARSER = 0.5;
/** Painting goes on for this long within a frame … */
const FRAME_MS = 16;
/** … for the first picture, which is wanted whole, up to this … */
const FIRST_FRAME_MS = 45;
/** … and for no more pixels than two tiles have: the browser does most of the work after the script has ended. */
const PIXELS_PER_FRAME = 2 * 513 ** 2;

interface Tile {
  readonly canvas: HTMLCanvasElement;
  readonly square: Square;
  readonly zoom: number;
  /** The scale that it was painted for; 0 before, and infinite while it is painted coarsely. */
  scale: number;
  done(): void;
}

/** How the tiles are shown at the moment. */
export interface Shown {
  /** How large tiles of a zoom are shown: 1 where they are not scaled. */
  scaleOf(zoom: number): number;
  /** By how much CSS zooms them. */
  cssZoom(): number;
}

/** Paints canvas tiles from what is in memory, a few in each frame. */
export class TilePainter {
  readonly #shown: Shown;
  readonly #tiles = new Map<HTMLElement, Tile>();
  readonly #due = new Set<Tile>();
  #painting: Promise<void> | null = null;
  #palette: Palette;
  #world: World | null = null;
  #isFinal = false;
  /** By how much CSS had zoomed the map when the world came. */
  #worldZoom = 1;
  #isZooming = false;

  constructor(shown: Shown, palette: Palette) {
    this.#shown = shown;
    this.#palette = palette;
  }

  /** Takes a tile to be painted; `done` is called each time that it has been. */
  add(canvas: HTMLCanvasElement, square: Square, zoom: number, done: () => void): void {
    const tile = { canvas, square, zoom, scale: 0, done };
    this.#tiles.set(canvas, tile);
    void this.#paintSoon([tile]);
  }

  forget(canvas: HTMLElement): void {
    const tile = this.#tiles.get(canvas);
    if (!tile) return;
    this.#tiles.delete(canvas);
    this.#due.delete(tile);
  }

  setPalette(palette: Palette): void {
    this.#palette = palette;
    void this.#paintSoon(this.#tiles.values());
  }

  /** Settles when it has been painted; what will soon be replaced is not painted finer than it is shown. */
  setWorld(world: World, isFinal: boolean): Promise<void> {
    this.#world = world;
    this.#isFinal = isFinal;
    this.#worldZoom = this.#shown.cssZoom();
    return this.#paintSoon(this.#tiles.values());
  }

  /** While the map zooms, new tiles are painted coarsely, and afterwards those that stay once more. */
  setZooming(isZooming: boolean): void {
    this.#isZooming = isZooming;
    if (isZooming) return;
    const isStale = (tile: Tile) => tile.scale !== this.#scaleOf(tile);
    void this.#paintSoon([...this.#tiles.values()].filter(isStale));
  }

  #paintSoon(tiles: Iterable<Tile>): Promise<void> {
    for (const tile of tiles) this.#due.add(tile);
    this.#painting ??= this.#paintDue();
    return this.#painting;
  }

  async #paintDue(): Promise<void> {
    // At least one frame: if it ended at once, `#painting` would be set after it is cleared, and never painted again.
    do {
      await nextFrame();
      // The first picture is wanted whole.
      const isFirst = ![...this.#tiles.values()].some(({ scale }) => scale > 0);
      // Beside places and furniture that have just come, to ask again would cost a layout more.
      const zoom = isFirst ? this.#worldZoom : this.#shown.cssZoom();
      const end = performance.now() + (isFirst ? FIRST_FRAME_MS : FRAME_MS);
      let pixels = 0;
      for (const tile of this.#due) {
        this.#due.delete(tile);
        this.#paint(tile, zoom);
        // What the browser does takes as long as there are pixels.
        const own = tile.canvas.width ** 2;
        pixels += own;
        if (!isFirst && pixels + own > PIXELS_PER_FRAME) break;
        if (performance.now() > end) break;
      }
    } while (this.#due.size > 0);
    this.#painting = null;
  }

  #paint(tile: Tile, zoom: number): void {
    const { canvas, square } = tile;
    const scale = this.#scaleOf(tile);
    const isCoarse = this.#isZooming && tile.scale === 0;
    const finer = isCoarse ? COARSER : scale === 1 || !this.#isFinal ? scale : scale * FINER;
    const { size } = square;
    const pixels = Math.round(size * pixelRatio(zoom, finer));
    // Given a size anew, even the same one, a canvas is allocated anew.
    if (canvas.width !== pixels) canvas.width = canvas.height = pixels;
    const context = canvas.getContext('2d', { alpha: false });
    if (!context) return;
    context.setTransform(pixels / size, 0, 0, pixels / size, 0, 0);
    paintTile(context, square, this.#world, this.#palette, scale);
    tile.scale = isCoarse ? Number.POSITIVE_INFINITY : scale;
    tile.done();
  }

  /** How large the tile is shown at the zoom of the map; while that is on its way to the tile's, it will be 1. */
  #scaleOf({ zoom }: Tile): number {
    const scale = this.#shown.scaleOf(zoom);
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
