import { worldSize } from '../../geometry/mercator';
import { zoomOf } from '../../page/pixel-ratio';
import type * as L from '../leaflet';
import type { LeafletParts } from './leaflet-parts';
import type { World } from './load-world';
import { paintTile } from './paint-tile';
import type { Palette } from './palette';
import type { Pen } from './pen';
import { TilePainter } from './tile-painter';

const TILE_SIZE = 512;
/** One pixel over the edge: at fractional zooms the page would shine through between tiles. */
const OVERLAP = 1;

/** The world on canvas tiles, in the grid that Leaflet lays under the map. */
export class WorldTiles {
  readonly #map: L.Map;
  readonly #grid: L.GridLayer;
  readonly #painter: TilePainter;
  #world: World | null = null;

  constructor(map: L.Map, { TileGrid }: LeafletParts, palette: Palette) {
    this.#map = map;
    this.#painter = new TilePainter(
      {
        scaleOf: (zoom) => map.getZoomScale(map.getZoom(), zoom),
        cssZoom: () => zoomOf(map.getContainer()),
      },
      palette,
    );
    this.#grid = new TileGrid({
      pane: 'tilePane',
      keepBuffer: 1,
      updateWhenIdle: false,
      updateWhenZooming: true,
      sideAt,
      create: (at, done) => this.#create(at, done),
    });
    this.#grid.on('tileunload', ({ tile }: L.TileEvent) => this.#painter.forget(tile));
    map.on('zoomstart zoomend', this.#onZoom);
  }

  /** Shows what there is: without a world, the sea. */
  add(): void {
    this.#grid.addTo(this.#map);
  }

  remove(): void {
    this.#map.off('zoomstart zoomend', this.#onZoom);
    this.#grid.remove();
  }

  setPalette(palette: Palette): void {
    this.#painter.setPalette(palette);
  }

  /** Settles when it has been painted; one that is not final will soon be replaced. */
  setWorld(world: World, isFinal: boolean): Promise<void> {
    this.#world = world;
    this.add();
    return this.#painter.setWorld(world, isFinal);
  }

  /** Paints what is in view with another pen, in one piece. */
  paintWith(pen: Pen, palette: Palette): void {
    const map = this.#map;
    const { x: width, y: height } = map.getSize();
    const { x, y: top } = map.getPixelOrigin().add(map.containerPointToLayerPoint([0, 0]));
    const across = worldSize(map.getZoom());
    const square = { left: wrapped(x, across), top, size: Math.max(width, height), across };
    paintTile(pen, square, this.#world, palette, 1);
  }

  readonly #onZoom = ({ type }: L.LeafletEvent): void => {
    this.#painter.setZooming(type === 'zoomstart');
  };

  #create({ x, y, z }: L.Coords, done: () => void): HTMLCanvasElement {
    const side = sideAt(z);
    const across = worldSize(z);
    const canvas = document.createElement('canvas');
    canvas.style.minWidth = canvas.style.minHeight = `${side + OVERLAP}px`;
    const square = { left: wrapped(x * side, across), top: y * side, size: side + OVERLAP, across };
    this.#painter.add(canvas, square, z, done);
    return canvas;
  }
}

/** At zoom 0 the world is one tile of 256; beyond that large tiles mean fewer of them. */
function sideAt(zoom: number): number {
  return zoom === 0 ? TILE_SIZE / 2 : TILE_SIZE;
}

/** Pixels from the left of the world, in its first copy. */
function wrapped(x: number, across: number): number {
  return ((x % across) + across) % across;
}
