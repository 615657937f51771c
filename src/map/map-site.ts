import type { Bounds } from '../geometry/bounds';
import type { Box } from './labels/box';
import type * as L from './leaflet';
import type { MapEvents } from './map-events';
import type { MapWords } from './map-words';
import type { LeafletParts } from './world/leaflet-parts';
import type { Palette } from './world/palette';

/** What a map offers to a layer that is loaded only when needed. */
export interface MapSite {
  readonly map: L.Map;
  readonly leaflet: LeafletParts;
  readonly events: Pick<MapEvents, 'select' | 'highlight' | 'steered'>;
  readonly words: () => MapWords;
  /** The present colours and typeface. */
  readonly palette: () => Palette;
  /** What lies over the map, as boxes in pixels of the container: no name may stand under it. */
  readonly covered: () => readonly Box[];
  /** Moves to where these bounds are seen best. */
  approach(bounds: Bounds): void;
  /** Call when the layer has drawn something: names of the basemap must keep clear of it. */
  drawn(): void;
}

/** A layer that is added to a map: what the map asks it, and tells it. */
export interface AddedLayer {
  /** How many of its places are in view, and how many it has. */
  readonly seen: number;
  readonly all: number;
  /** The boxes that it has drawn in, in pixels of the container, and the names that it has written. */
  readonly taken: { readonly boxes: readonly Box[]; readonly names: readonly string[] };
  highlight(ids: readonly string[]): void;
  /** The colours or the typeface have changed. */
  repaint(): void;
  /** The words have changed. */
  rewrite(): void;
  /** Closes what it has opened; false if nothing was open. */
  gather(): boolean;
  remove(): void;
}
