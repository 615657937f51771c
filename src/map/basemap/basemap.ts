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
  /** Lays a copy for paper, in these colours, over what is on the screen; returns what takes it away. */
  print(palette: Palette): () => void;
  /** Boxes in pixels of the container to keep names clear of, and names that are written already. */
  setObstacles(boxes: readonly Box[], exclude?: Iterable<string>): void;
  /** The language is another. */
  rewrite(): void;
  /** What a brief has besides the world, where it has. */
  setDetail(source: DetailSource | null): void;
  remove(): void;
}

export interface BasemapOptions {
  readonly palette: Palette;
  /** In which language the world is written. */
  words(): WorldWords | null;
  /** Told once, with the reason, when there will be no land on the map. */
  onError(reason: string): void;
  /** Told when `land` is another: finer, or of another basemap. */
  onLand(): void;
  /** Told, with the reason, when the brief's detail cannot be had. */
  onDetailError(reason: string): void;
  /** Told when something else is seen of one's own map. */
  onGround(ground: Ground): void;
}

/** What is seen where a map of one's own was asked for. */
export interface Ground {
  /** Why that cannot be shown, for the author; null while it can. */
  readonly failure: string | null;
  /** The world is seen, in its place or in its gaps. */
  readonly isWorld: boolean;
  /** Whom it credits itself, as `BasemapChoice` has it. */
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
