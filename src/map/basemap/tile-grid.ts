import * as L from '../leaflet';
import type { LeafletParts, TileGridOptions } from '../world/leaflet-parts';

/** Leaflet's grid, filled by a function, with tiles of another size at another zoom. */
class TileGrid extends L.GridLayer {
  readonly #options: TileGridOptions;

  constructor(options: TileGridOptions) {
    super(options);
    this.#options = options;
  }

  override getTileSize(): L.Point {
    const side = this.#options.sideAt(this._tileZoom ?? 0);
    return L.point(side, side);
  }

  override createTile(at: L.Coords, done: L.DoneCallback): HTMLElement {
    const tile = this.#options.create(at, () => done(undefined, tile));
    return tile;
  }
}

/** What the module that paints the world is handed of Leaflet. */
export const leafletParts: LeafletParts = {
  TileGrid,
  getPosition: L.DomUtil.getPosition,
  setPosition: L.DomUtil.setPosition as LeafletParts['setPosition'],
  setTransform: L.DomUtil.setTransform,
};
