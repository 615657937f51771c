import type { Box } from '../labels/box';
import * as L from '../leaflet';
import type { Land } from '../world/land';
import type { Palette } from '../world/palette';
import { isTileTemplate, isWorld } from './basemap-choice';
import { LateWorld, prepareWorld } from './late-world';

/** The layer under the places. */
export interface Basemap {
  /** Settles when the first picture is there, or when there will be none. */
  readonly painted: Promise<void>;
  /** Settles when it can be painted, or never will be. */
  readonly loaded: Promise<void>;
  /** The land that is painted; null where the shape of land is not known, or not yet. */
  readonly land: Land | null;
  setPalette(palette: Palette): void;
  /** Lays a copy for paper, in these colours, over what is on the screen; returns what takes it away. */
  print(palette: Palette): () => void;
  /** Boxes in pixels of the container to keep names clear of, and names that are written already. */
  setObstacles(boxes: readonly Box[], exclude?: Iterable<string>): void;
  remove(): void;
}

export interface BasemapOptions {
  readonly palette: Palette;
  /** Told once, with the reason, when there will be no land on the map. */
  onError(reason: string): void;
  /** Told when `land` is another: finer, or of another basemap. */
  onLand(): void;
}

const NOTHING: Basemap = {
  painted: Promise.resolve(),
  loaded: Promise.resolve(),
  land: null,
  setPalette() {},
  print: () => () => {},
  setObstacles() {},
  remove() {},
};

/** Begins with what takes longest, before there is a map. */
export function prepareBasemap(choice: string): void {
  if (isWorld(choice)) prepareWorld();
}

/** What `choice` stands for: `world`, `none`, or a template of XYZ tiles. */
export function createBasemap(map: L.Map, choice: string, options: BasemapOptions): Basemap {
  if (isWorld(choice)) return new LateWorld(map, options);
  return isTileTemplate(choice) ? xyzBasemap(map, choice) : NOTHING;
}

function xyzBasemap(map: L.Map, template: string): Basemap {
  const tiles = L.tileLayer(template, { maxZoom: map.getMaxZoom() });
  // A tile that fails counts as loaded too: Leaflet tells of "load" in either case.
  const painted = new Promise<void>((settle) => tiles.once('load remove', () => settle()));
  tiles.addTo(map);
  return { ...NOTHING, painted, remove: () => tiles.remove() };
}
