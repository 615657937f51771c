import type { Box } from '../labels/box';
import * as L from '../leaflet';
import { prepareWorld } from './load-world';
import type { Palette } from './palette';
import { isTileTemplate } from './tile-template';
import { type BasemapOptions, WorldBasemap } from './world-basemap';

/** What lies under the places. */
export interface Basemap {
  /** Settles when the first picture is there, or when there will be none. */
  readonly painted: Promise<void>;
  /** Settles when what it is painted from is there, or never will be. */
  readonly loaded: Promise<void>;
  setPalette(palette: Palette): void;
  /** Lays a copy for paper, in these colours, over what is on the screen; returns what takes it away. */
  print(palette: Palette): () => void;
  /** Boxes in pixels of the container to keep names clear of, and names that are written already. */
  setObstacles(boxes: readonly Box[], exclude?: Iterable<string>): void;
  remove(): void;
}

const NOTHING: Basemap = {
  painted: Promise.resolve(),
  loaded: Promise.resolve(),
  setPalette() {},
  print: () => () => {},
  setObstacles() {},
  remove() {},
};

/** Begins with what takes longest, before there is a map. */
export function prepareBasemap(choice: string): void {
  if (choice !== 'none' && !isTileTemplate(choice)) prepareWorld();
}

/** `none` is empty, what has {z}, {x} and {y} is a template of XYZ tiles, and all else is `world`, which is ours. */
export function createBasemap(map: L.Map, choice: string, options: BasemapOptions): Basemap {
  if (choice === 'none') return NOTHING;
  return isTileTemplate(choice) ? xyzBasemap(map, choice) : new WorldBasemap(map, options);
}

function xyzBasemap(map: L.Map, template: string): Basemap {
  const tiles = L.tileLayer(template, { maxZoom: map.getMaxZoom() });
  // A tile that fails counts as loaded too: Leaflet tells of "load" in either case.
  const painted = new Promise<void>((settle) => tiles.once('load remove', () => settle()));
  tiles.addTo(map);
  return { ...NOTHING, painted, remove: () => tiles.remove() };
}
