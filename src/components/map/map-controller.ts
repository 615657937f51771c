import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Brief, Place } from '../../brief/brief';
import { inTime } from '../../brief/in-time';
import { placeIndex } from '../../brief/queries/place-index';
import type { BasemapChoice } from '../../map/basemap/basemap-choice';
import type { CollectionLayer } from '../../map/collection/collection-layer';
import type { Box } from '../../map/labels/box';
import { loadMap } from '../../map/load-map';
import type { MapEvents } from '../../map/map-events';
import type { MapView } from '../../map/map-view';
import type { MapWords } from '../../map/map-words';
import { openingBounds, wholeBounds } from '../../map/view/opening-bounds';
import { prefersReducedMotion, windowOf } from '../../page/dom';
import { whenIdle } from '../../page/when-idle';
import { whenPrinted } from '../../page/when-printed';
import { shownPlaces } from '../../state/shown-places';
import type { State } from '../../state/state';

/** What the map asks of its element, afresh each time, and what it reports to it. */
export interface MapHost extends MapEvents {
  state(): State | null;
  /** Where Leaflet draws; null before the element is rendered. */
  container(): HTMLElement | null;
  basemap(): BasemapChoice;
  /** Changes with the language of the interface. */
  words(): MapWords;
  isCooperative(): boolean;
  /** The boxes of our controls over the map, which names and marks must not lie under. */
  furniture(): Box[];
  resized(): void;
  painted(): void;
  /** Called when there will be no map. */
  failed(error: unknown): void;
}

/**
 * Draws the map of an element. It begins once there is a brief, since Leaflet needs a first view, follows the state,
 * and ends when the element leaves the page.
 */
export class MapController implements ReactiveController {
  readonly #element: ReactiveControllerHost & Element;
  readonly #host: MapHost;
  /** Ends everything that the present map has started; null if there is none. */
  #life: AbortController | null = null;
  #view: MapView | null = null;
  /** What lies under the places now. */
  #basemap: BasemapChoice | null = null;
  #words: MapWords | null = null;
  #isPainted = false;
  #layer: CollectionLayer | null = null;

  constructor(element: ReactiveControllerHost & Element, host: MapHost) {
    this.#element = element;
    this.#host = host;
    element.addController(this);
  }

  /** The map, as soon as it takes commands. */
  get view(): MapView | null {
    return this.#view;
  }

  /** The map and its places have been painted. */
  get isPainted(): boolean {
    return this.#isPainted;
  }

  hostConnected(): void {
    this.#begin();
  }

  hostUpdated(): void {
    this.#begin();
    const [words, basemap] = [this.#host.words(), this.#host.basemap()];
    if (this.#view && words !== this.#words) this.#view.rewrite();
    if (this.#view && isOther(basemap, this.#basemap)) this.#view.setBasemap(basemap);
    this.#words = words;
    this.#basemap = basemap;
  }

  hostDisconnected(): void {
    this.#life?.abort();
    this.#life = null;
    this.#view?.remove();
    this.#view = this.#layer = null;
    this.#isPainted = false;
  }

  /** Ends the map and starts it again. */
  restart(): void {
    this.hostDisconnected();
    this.#begin();
  }

  /** Shows a change of the state; `isGuided` shows the chosen place at its best, however near it was before. */
  follow(state: State, before: State | null, isGuided: boolean): void {
    const view = this.#view;
    const { brief } = state;
    if (!view || !brief) return void this.#begin();
    if (opensAnew(state, before)) view.fit(openingOf(state, brief), false);
    if (state.sight && state.sight !== before?.sight) view.fit(state.sight, true);
    if (brief !== before?.brief || showsOthers(state, before)) {
      void view.show(shownPlaces(state), brief);
    }
    const told = toldPlaces(state, before);
    // A passage about several places is seen with all of them.
    if (told.length > 1 || (told[0] && told[0].id !== state.selected)) {
      view.select(state.selected, 'none');
      view.fit(wholeBounds(told), true);
    } else if (told.length > 0 || isChoice(state, before)) {
      view.select(state.selected, isGuided ? 'guide' : 'go');
    }
    if (drawsOthers(state, before)) void this.#collect(state);
    if (state.highlighted !== before?.highlighted || state.story !== before.story) {
      view.highlight(highlightedIn(state));
    }
  }

  /** Draws the places of a collection, with a module loaded for that; settles when the first are drawn. */
  async #collect({ collection }: State): Promise<void> {
    const [view, life] = [this.#view, this.#life];
    if (!view || (!collection && !this.#layer)) return;
    try {
      const { CollectionLayer, crowds } = await inTime(import('./collection-map'));
      // The state may have changed while the module was loading, in a way that calls for no drawing by itself.
      const state = this.#host.state();
      if (life?.signal.aborted || !state) return;
      // New places may lie beyond those before: the view follows until the reader looks elsewhere.
      const { bounds } = state.progress ?? {};
      const isUntouched = state.moves === 0 && state.selected === null;
      if (bounds && isUntouched && !state.brief?.bbox) view.fit(bounds, false);
      this.#layer ??= view.add((site) => new CollectionLayer(site, crowds));
      await this.#layer.show(state);
    } catch (error) {
      if (!life?.signal.aborted) this.#host.failed(error);
    }
  }

  /** Keeps names, marks and views clear of the furniture. */
  keepClear(): void {
    this.#view?.keepClear(this.#host.furniture());
  }

  /** Begins the map, at most once for each connection. */
  #begin(): void {
    const container = this.#host.container();
    if (this.#life || !container || !this.#element.isConnected || !this.#host.state()?.brief)
      return;
    this.#life = new AbortController();
    const { signal } = this.#life;
    this.#draw(container, signal).catch((error: unknown) => {
      if (!signal.aborted) this.#host.failed(error);
    });
  }

  async #draw(container: HTMLElement, signal: AbortSignal): Promise<void> {
    const { MapView } = await loadMap();
    const before = this.#host.state();
    if (signal.aborted || !before?.brief) return;
    this.#basemap = this.#host.basemap();
    this.#words = this.#host.words();
    const view = new MapView(container, this.#host, {
      basemap: this.#basemap,
      opening: before.sight ?? openingOf(before, before.brief),
      reducedMotion: prefersReducedMotion,
      words: () => this.#host.words(),
      cooperative: () => this.#host.isCooperative(),
    });
    this.#view = view;
    // Land and places make one picture, unless the land has to wait for the network. The state may change meanwhile.
    await Promise.race([view.loaded, whenIdle(signal)]);
    const state = this.#host.state();
    if (signal.aborted || !state?.brief) return;
    const drawn = view.show(shownPlaces(state), state.brief);
    if (state.selected !== null) view.select(state.selected, 'go');
    this.#watch(container, view, signal);
    await Promise.all([view.painted, drawn, this.#collect(state)]);
    if (signal.aborted) return;
    this.#isPainted = true;
    this.#host.painted();
  }

  #watch(container: HTMLElement, view: MapView, signal: AbortSignal): void {
    const page = windowOf(container);
    const resizes = new page.ResizeObserver(() => {
      if (view.resize()) this.keepClear();
      this.#host.resized();
    });
    resizes.observe(container);
    signal.addEventListener('abort', () => resizes.disconnect());
    whenPrinted(page, () => view.print(), signal);
  }
}

/** Whether the basemap differs; the credit is not the map's concern. */
function isOther(basemap: BasemapChoice, before: BasemapChoice | null): boolean {
  return basemap.basemap !== before?.basemap || basemap.maxZoom !== before.maxZoom;
}

/** The view with which a brief begins. */
export function openingOf({ progress }: State, brief: Brief): ReturnType<typeof openingBounds> {
  return openingBounds(brief, brief.places, progress?.bounds);
}

/** Whether the choice has changed, or was made again. */
export function isChoice(state: State, before: State | null): boolean {
  return state.selected !== before?.selected || state.choices !== before.choices;
}

/** The places that the story now tells of, if it has just moved on or come back. */
function toldPlaces({ brief, story }: State, before: State | null): readonly Place[] {
  if (!brief || !story?.isLed || story === before?.story) return [];
  const { byId } = placeIndex(brief);
  const ids = story.passage?.placeIds ?? [];
  return ids.flatMap((id) => byId.get(id) ?? []).filter(({ geometry }) => geometry !== null);
}

/**
 * Whether to open a new view. For the same brief, rewritten or in another language, the view stays unless it is reset.
 */
function opensAnew({ given, openings }: State, before: State | null): boolean {
  if (openings !== before?.openings) return true;
  const opensAlike = given?.bbox && before.given?.bbox?.join() === given.bbox.join();
  return given !== before.given && !opensAlike;
}

/** Whether a collection, which the map itself asks, must be drawn again. */
function drawsOthers(state: State, before: State | null): boolean {
  const keys = ['collection', 'progress', 'filter', 'selected'] as const;
  const isOther = (key: (typeof keys)[number]) => state[key] !== before?.[key];
  return keys.some(isOther) || state.brief?.kinds !== before?.brief?.kinds;
}

/** What is under the pointer or the focus, and what the story tells of besides the chosen place. */
function highlightedIn({ highlighted, story }: State): readonly string[] {
  const told = story?.isLed ? (story.passage?.placeIds.slice(1) ?? []) : [];
  return highlighted === null ? told : [highlighted, ...told];
}

/** Whether other places are shown: a filter never hides the chosen one, so a choice may bring one back. */
function showsOthers(state: State, before: State): boolean {
  if (state.filter === before.filter && state.selected === before.selected) return false;
  const [now, then] = [shownPlaces(state), shownPlaces(before)];
  return now.length !== then.length || now.some((place, at) => place !== then[at]);
}
