import type { Bounds } from '../geometry/bounds';
import type { Box } from './labels/box';
import type * as L from './leaflet';
import type { MapEvents } from './map-events';
import type { MapWords } from './map-words';
import type { LeafletParts } from './world/leaflet-parts';
import type { Palette } from './world/palette';

/** What a layer is handed that not every map needs, and so is loaded when one does. */
export interface MapSite {
  readonly map: L.Map;
  readonly leaflet: LeafletParts;
  readonly events: Pick<MapEvents, 'select' | 'highlight' | 'steered'>;
  readonly words: () => MapWords;
  /** The colours and the typeface that hold now. */
  readonly palette: () => Palette;
  /** Goes to where these bounds are seen best. */
  approach(bounds: Bounds): void;
  /** Other things stand on the map: names of the ground keep clear of them. */
  drawn(): void;
}

/** What such a layer hears of its map. */
export interface AddedLayer {
  /** How many of its places are in view, and how many it has. */
  readonly seen: number;
  readonly all: number;
  /** Where it draws, in pixels of the container, and the names that it writes. */
  readonly taken: { readonly boxes: readonly Box[]; readonly names: readonly string[] };
  highlight(ids: readonly string[]): void;
  /** Colours or typeface are others. */
  repaint(): void;
  /** The words are others. */
  rewrite(): void;
  /** Puts away what it has opened; false where that is nothing. */
  gather(): boolean;
  remove(): void;
}
