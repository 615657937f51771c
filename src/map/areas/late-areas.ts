import { inTime } from '../../brief/in-time';
import { within } from '../../page/unless-aborted';
import type { Box } from '../labels/box';
import type * as L from '../leaflet';
import type { MapEvents } from '../map-events';
import type { MapWords } from '../map-words';
import type { PathPane } from '../path-pane';
import type { Losses } from '../places/losses';
import type { MappedPlace } from '../places/mapped-place';
import type { Land } from '../world/land';
import type { AreaEvents, AreaLayer } from './area-layer';

/** How long the first picture waits for areas, in milliseconds. */
const PATIENCE_MS = 3_000;

type Events = AreaEvents & Pick<MapEvents, 'missing'>;

/** Areas, lines and circles of uncertainty: a module that draws them is loaded for the first place that has one. */
export class LateAreas {
  readonly #map: L.Map;
  readonly #pane: PathPane;
  readonly #events: Events;
  readonly #losses: Losses;
  readonly #words: () => MapWords;
  readonly #life = new AbortController();
  #layer: AreaLayer | null = null;
  #loading: Promise<AreaLayer> | null = null;
  #places: readonly MappedPlace[] = [];
  #marked: readonly [selected: string | null, highlighted: readonly string[]] = [null, []];
  #land: Land | null = null;

  constructor(map: L.Map, pane: PathPane, events: Events, losses: Losses, words: () => MapWords) {
    this.#map = map;
    this.#pane = pane;
    this.#events = events;
    this.#losses = losses;
    this.#words = words;
  }

  /** Settles when everything in view has been drawn, or is late; the late ones are drawn once they come. */
  async show(places: readonly MappedPlace[]): Promise<void> {
    this.#places = places;
    const drawn = this.#layer?.show(places) ?? this.#drawFirst(places);
    await within(PATIENCE_MS, drawn, this.#life.signal).catch(() => {});
  }

  /**
   * Shows the chosen place, and those under the pointer or the focus, or spoken of; by default, these stay as they
   * were.
   */
  mark(selected: string | null, highlighted = this.#marked[1]): void {
    this.#marked = [selected, highlighted];
    this.#layer?.mark(selected, highlighted);
  }

  /** Writes the words of areas where nothing else stands; returns where, in pixels of the container. */
  label(taken: readonly Box[]): readonly Box[] {
    return this.#layer?.label(taken) ?? [];
  }

  /** Ends areas at this coast; null where none is known: they are then drawn as they are. */
  setLand(land: Land | null): void {
    this.#land = land;
    this.#layer?.setLand(land);
  }

  remove(): void {
    this.#life.abort();
    this.#layer?.remove();
  }

  async #drawFirst(places: readonly MappedPlace[]): Promise<void> {
    const shaped = places.filter(isShaped);
    if (shaped.length === 0) return;
    const { signal } = this.#life;
    try {
      this.#loading ??= this.#load(signal);
      const layer = await this.#loading;
      this.#events.missing('shapes', null);
      // Meanwhile other places may be shown.
      if (places === this.#places) await layer.show(places);
    } catch (error) {
      this.#loading = null;
      if (signal.aborted) return;
      // Without its circle of uncertainty a place is on the map all the same.
      if (shaped.some(({ hasShape }) => hasShape)) this.#events.missing('shapes', String(error));
    }
  }

  async #load(signal: AbortSignal): Promise<AreaLayer> {
    const { AreaLayer } = await inTime(import('./area-layer'));
    signal.throwIfAborted();
    const layer = new AreaLayer(this.#map, this.#pane, this.#events, this.#losses, this.#words);
    layer.setLand(this.#land);
    layer.mark(...this.#marked);
    this.#layer = layer;
    return layer;
  }
}

/** Whether something besides marks is drawn of a place. */
function isShaped({ hasShape, place }: MappedPlace): boolean {
  return hasShape || Boolean(place.coordinateUncertaintyInMeters);
}
