import type { Place } from '../brief/brief';
import type { Bounds } from '../geometry/bounds';
import type { Ground } from './basemap/basemap';
import type { BasemapChoice } from './basemap/basemap-choice';
import type { Passed } from './gestures/gesture-types';
import type { MapWords } from './map-words';
import type { ViewReport } from './view/view-report';

/** What a map may lack: the world under the places, their areas and lines, or the brief's own detail. */
export type Missing = 'world' | 'shapes' | 'detail';

/** How the map moves at a choice: `go` to the place, or `guide` there: as if the reader had not zoomed in. */
export type Move = 'none' | 'go' | 'guide';

/** What the map reports; no Leaflet object leaves this room. */
export interface MapEvents {
  /** The reader chose a place. */
  select(id: string): void;
  /** A place is under the pointer or the focus; null when none is. */
  highlight(id: string | null): void;
  /** The view has come to rest. */
  moved(view: ViewReport): void;
  /** How many places are in view; called whenever that number may have changed. */
  seen(places: number): void;
  /** The reader moves the map; not called when the map goes to a place. */
  steered(): void;
  /** The map left a gesture over it to the page. */
  passed(what: Passed): void;
  /** The map lacks this, for a reason; null when it has come after all. */
  missing(what: Missing, reason: string | null): void;
  /** What is seen of the page's own map has changed. */
  ground(ground: Ground): void;
  /** A place could not be drawn, or not all of it. */
  lost(place: Place): void;
}

export interface MapOptions {
  readonly basemap: BasemapChoice;
  /** The view to begin with. */
  readonly opening: Bounds;
  /** Asked at each gesture: a wheel without ctrl and one finger scroll the page. */
  readonly cooperative: () => boolean;
  /** Asked whenever something is written. */
  readonly words: () => MapWords;
  /** Asked before each movement. */
  readonly reducedMotion: () => boolean;
}
