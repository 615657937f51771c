import type { Box } from '../labels/box';
import type * as L from '../leaflet';
import type { WorldWords } from '../map-words';
import type { Land } from '../world/land';
import type { DetailSource } from '../world/late-detail';
import type { Palette } from '../world/palette';
import { type BasemapChoice, isOwn, isWorld } from './basemap-choice';
import { LateWorld, prepareWorld } from './late-world';
import { OwnBasemap, prepareOwn } from './own-basemap';

/** The layer under the places. */
export interface Basemap {
  /** Settles when the first picture is there, or when there will be none. */
  readonly painted: Promise<void>;
  /** Settles when it can be painted, or never will be. */
  readonly loaded: Promise<void>;
  /** The land that is painted; null where the shape of land is not known, or not yet. */
  readonly land: Land | null;
  setPalette(palette: Palette): void;
  /** Lays a copy for paper, in these colours, over what is on the screen; returns what removes it. */
  print(palette: Palette): () => void;
  /** Boxes in pixels of the container to keep names clear of, and names that are written already. */
  setObstacles(boxes: readonly Box[], exclude?: Iterable<string>): void;
  /** Call when the language has changed. */
  rewrite(): void;
  /** Takes the brief's own detail, if it has any. */
  setDetail(source: DetailSource | null): void;
  remove(): void;
}

export interface BasemapOptions {
  readonly palette: Palette;
  /** In which language the world is written. */
  words(): WorldWords | null;
  /** Called once, with the reason, when there will be no land on the map. */
  onError(reason: string): void;
  /** Called when `land` has changed: it is finer, or that of another basemap. */
  onLand(): void;
  /** Called, with the reason, when the brief's detail cannot be had. */
  onDetailError(reason: string): void;
  /** Called when what is seen of the page's own map has changed. */
  onGround(ground: Ground): void;
}

/** What is seen where the page asked for a map of its own. */
export interface Ground {
  /** Why that cannot be shown, for the author; null while it can. */
  readonly failure: string | null;
  /** Whether the world is seen, in its place or in its gaps. */
  readonly isWorld: boolean;
  /** Whom the map itself credits, in the form of `BasemapChoice`. */
  readonly attribution: string | null;
}

const NOTHING: Basemap = {
  painted: Promise.resolve(),
  loaded: Promise.resolve(),
  land: null,
  setPalette() {},
  print: () => () => {},
  setObstacles() {},
  rewrite() {},
  setDetail() {},
  remove() {},
};

/** Begins with what takes longest, before there is a map. */
export function prepareBasemap(basemap: string): void {
  if (isWorld(basemap)) prepareWorld();
  else if (isOwn(basemap)) prepareOwn(basemap);
}

export function createBasemap(map: L.Map, choice: BasemapChoice, options: BasemapOptions): Basemap {
  if (isWorld(choice.basemap)) return new LateWorld(map, options);
  return isOwn(choice.basemap) ? new OwnBasemap(map, choice, options) : NOTHING;
}
