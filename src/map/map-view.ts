import type { Brief, Place } from '../brief/brief';
import type { Bounds } from '../geometry/bounds';
import { LateAreas } from './areas/late-areas';
import { type Basemap, createBasemap, prepareBasemap } from './basemap/basemap';
import type { BasemapChoice } from './basemap/basemap-choice';
import { detailSource } from './basemap/detail-source';
import { leafletParts } from './basemap/late-world';
import { type Change, Changes } from './changes';
import type { Box } from './labels/box';
import { fitOut, prepareFittings } from './late-fittings';
import type * as L from './leaflet';
import { endMovement } from './leaflet-private';
import type { MapEvents, MapOptions, Move } from './map-events';
import type { AddedLayer, MapSite } from './map-site';
import { adoptMapStyle } from './map-style';
import { MarkerLayer } from './markers/marker-layer';
import type { PlacedNames } from './names/names';
import { PathPane } from './path-pane';
import { Losses } from './places/losses';
import type { MappedPlace } from './places/mapped-place';
import { MappedPlaces } from './places/mapped-places';
import { preparePlaces } from './places/prepare-places';
import { Camera } from './view/camera';
import { createMap, MAX_ZOOM } from './view/create-map';
import { targetOf } from './view/target';
import { type ProbedWord, ThemeProbe } from './view/theme-probe';
import type { ViewSummary } from './view/view-report';
import { viewBounds } from './view-geometry';
import { whenToName } from './when-to-name';
import type { DetailSource } from './world/late-detail';
import type { Palette } from './world/palette';

/** The map of one element: takes places, a choice and views, and owns everything that Leaflet makes. */
export class MapView {
  /** Settles when basemap and places have been painted for the first time. */
  readonly painted: Promise<void>;
  /** Settles when the basemap can be painted, or never will be. */
  readonly loaded: Promise<void>;
  readonly #map: L.Map;
  readonly #camera: Camera;
  readonly #events: MapEvents;
  readonly #life = new AbortController();
  readonly #theme: ThemeProbe;
  readonly #areas: LateAreas;
  readonly #markers: MarkerLayer;
  readonly #losses: Losses;
  readonly #changes: Changes;
  readonly #unstyle: () => void;
  readonly #words: MapOptions['words'];
  #basemap: Basemap;
  #added: AddedLayer | null = null;
  #detail: DetailSource | null = null;
  #mapped: MappedPlaces | null = null;
  #placed: PlacedNames | null = null;
  #selected: string | null = null;
  /** How the map goes to a chosen place that is still being prepared, once it is ready. */
  #goWhenReady: Move = 'none';
  #isPreparing = false;
  /** Ends when other places are shown. */
  #showing = new AbortController();
  #covered: readonly Box[] = [];
  /** Whether names can be placed: all that they depend on has come, or has been waited for long enough. */
  #canName = false;
  #tellDrawn = () => {};
  #isLandKnown = false;

  /** Starts loading what a map with this basemap will need. */
  static prepare(basemap: string): void {
    prepareBasemap(basemap);
    prepareFittings();
  }

  constructor(container: HTMLElement, events: MapEvents, options: MapOptions) {
    this.#events = events;
    const { signal } = this.#life;
    this.#words = options.words;
    this.#unstyle = adoptMapStyle(container);
    this.#map = createMap(container);
    this.#camera = new Camera(this.#map, options.reducedMotion, events.steered);
    this.#camera.open(options.opening);
    this.#losses = new Losses((place, error) => {
      console.error(error);
      events.lost(place);
    });
    this.#changes = new Changes(this.#map, (changes) => this.#follow(changes), signal);
    const paths = new PathPane(this.#map);
    const pressed = { ...events, wasDragged: () => this.#markers.wasDragged };
    this.#areas = new LateAreas(this.#map, paths, pressed, this.#losses, options.words);
    const approach = (at: L.LatLng, zoom: number) => this.#camera.approach(at, zoom);
    const own = { ...events, approach, spread: () => void this.#changes.note('choice') };
    this.#markers = new MarkerLayer(this.#map, own, options.words, paths, signal);
    // Last, because it calls back: if a page breaks Leaflet, nothing that calls back is left behind.
    const probed = (word: ProbedWord) => {
      this.#markers.setProbed(word);
      void this.#changes.note('type');
    };
    this.#theme = new ThemeProbe(container, { changed: () => this.repaint(), probed }, signal);
    this.#markers.setProbed(this.#theme.word);
    this.#basemap = this.#newBasemap(options.basemap);
    this.#listen(container, signal);
    const both = async (...all: Promise<void>[]) => void (await Promise.all(all));
    const drawn = new Promise<void>((done) => (this.#tellDrawn = done));
    const host = { ...options, passed: events.passed, taken: () => this.#camera.release() };
    const fitted = fitOut(this.#map, host, this.#losses, this.#markers, this.#changes, signal);
    const named = fitted.then(() => this.#beginToName([this.#basemap.loaded, drawn]));
    this.loaded = both(this.#basemap.loaded, fitted);
    this.painted = both(this.#basemap.painted, named);
    // Lets controls and scale be laid out before the places come.
    events.moved(this.#camera.report());
  }

  /** Marks are there at once, except for places with very long lines; settles when everything in view is. */
  async show(places: readonly Place[], brief: Brief): Promise<void> {
    this.#showing.abort();
    this.#showing = new AbortController();
    const signal = AbortSignal.any([this.#life.signal, this.#showing.signal]);
    this.#detail = detailSource(brief);
    this.#basemap.setDetail(this.#detail);
    this.#isPreparing = true;
    try {
      await preparePlaces(places, brief, this.#losses, (ready) => this.#present(ready), signal);
      // A chosen place that is still missing has no position, and nothing to go to.
      this.#isPreparing = false;
      this.#goWhenReady = 'none';
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  /** Adds a layer that was loaded for this map; it ends with the map, or when another is added. */
  add<Layer extends AddedLayer>(make: (site: MapSite) => Layer): Layer {
    this.#added?.remove();
    const approach = (bounds: Bounds) => this.#camera.fit(bounds, true, MAX_ZOOM);
    const drawn = () => this.#keepGroundClear();
    const [covered, palette] = [() => this.#covered, () => this.#theme.read()];
    const own = { map: this.#map, leaflet: leafletParts, events: this.#events, words: this.#words };
    const layer = make({ ...own, approach, covered, drawn, palette });
    this.#added = layer;
    return layer;
  }

  /** Writes everything again after the words have changed. */
  rewrite(): void {
    this.#basemap.rewrite();
    this.#markers.rewrite();
    this.#added?.rewrite();
    void this.#changes.note('words');
  }

  /** Marks the chosen place, and moves the map. */
  select(id: string | null, move: Move): void {
    this.#selected = id;
    const chosen = this.#mapped?.find(id);
    this.#areas.mark(id);
    this.#markers.choose(id);
    void this.#changes.note('choice');
    this.#goWhenReady = !chosen && this.#isPreparing ? move : 'none';
    if (!chosen || move === 'none') return;
    const zoom = move === 'guide' ? 0 : this.#map.getZoom();
    this.#camera.take(targetOf(chosen, zoom, this.#mapped?.apartZoom(chosen) ?? 0));
  }

  highlight(ids: readonly string[]): void {
    this.#markers.highlight(ids);
    this.#added?.highlight(ids);
    this.#areas.mark(this.#selected, ids);
  }

  setBasemap(basemap: BasemapChoice): void {
    this.#basemap.remove();
    this.#basemap = this.#newBasemap(basemap);
    this.#basemap.setDetail(this.#detail);
    this.#onLand();
  }

  fit(bounds: Bounds, animate: boolean): void {
    this.#camera.fit(bounds, animate);
  }

  zoomBy(steps: number): void {
    this.#camera.zoomBy(steps);
  }

  /** Moves the view by parts of its own size: (1, 0) is one screen to the east. */
  panBy(x: number, y: number): void {
    this.#camera.panBy(x, y);
  }

  /** The view in words. */
  summary(): ViewSummary {
    const places = this.#added?.seen ?? this.#mapped?.countIn(viewBounds(this.#map)) ?? 0;
    return this.#camera.summary(places, this.#added?.all ?? this.#mapped?.all.length ?? 0);
  }

  /** Puts spread places together again; false if none were spread. */
  gather(): boolean {
    if (this.#added?.gather()) return true;
    const gathered = this.#markers.gather();
    if (gathered) void this.#changes.note('choice');
    return gathered;
  }

  /** Paints with the present colours. */
  repaint(): void {
    this.#basemap.setPalette(this.#readTheme());
    this.#added?.repaint();
    void this.#changes.note('type');
  }

  /** Lays a copy for paper over the basemap, to be printed in its place; returns what removes it. */
  print(): () => void {
    return this.#basemap.print(this.#theme.readLight());
  }

  /** Takes the boxes of what lies over the map, in pixels of the container: no name may stand under them. */
  keepClear(boxes: readonly Box[]): void {
    this.#covered = boxes;
    this.#camera.keepClear(boxes);
    if (this.#markers.keepClear(boxes)) void this.#changes.note('furniture');
  }

  /** Call whenever the container's size may have changed; false if it has not, or if there is none. */
  resize(): boolean {
    return this.#camera.resize();
  }

  /** Ends everything; the object is of no use afterwards. */
  remove(): void {
    if (this.#life.signal.aborted) return;
    this.#life.abort();
    this.#basemap.remove();
    this.#areas.remove();
    this.#added?.remove();
    this.#unstyle();
    endMovement(this.#map);
    this.#map.remove();
  }

  async #present(ready: readonly MappedPlace[]): Promise<void> {
    this.#mapped = new MappedPlaces(ready, MAX_ZOOM, this.#losses);
    const drawn = this.#areas.show(ready);
    // The distances along the arcs of a band are written once it has been drawn; the other names stay where they are.
    const label = () => this.#keepGroundClear();
    if (ready.some(({ center }) => center)) void drawn.then(label, label);
    this.#markers.show(this.#mapped);
    const marked = this.#changes.note('places');
    if (this.#goWhenReady !== 'none') this.select(this.#selected, this.#goWhenReady);
    await Promise.all([drawn, marked]);
    this.#tellDrawn();
  }

  async #beginToName(needed: readonly Promise<void>[]): Promise<void> {
    await whenToName(needed, this.#map.getContainer().ownerDocument.fonts, this.#life.signal);
    this.#canName = true;
    const followed = this.#changes.note('land');
    // With no chosen place to go to, nothing moves the map first.
    await (this.#selected === null ? this.#changes.follow() : followed);
  }

  #newBasemap(basemap: BasemapChoice): Basemap {
    return createBasemap(this.#map, basemap, {
      palette: this.#readTheme(),
      words: () => this.#words().world,
      onError: (reason) => this.#events.missing('world', reason),
      onLand: () => this.#onLand(),
      onGround: (ground) => this.#events.ground(ground),
      onDetailError: (reason) => this.#events.missing('detail', reason),
    });
  }

  #onLand(): void {
    const { land } = this.#basemap;
    this.#areas.setLand(land);
    // A finer drawing of the same coast: names stay where they are.
    if (this.#isLandKnown === (land !== null)) this.#keepGroundClear();
    else {
      this.#isLandKnown = land !== null;
      this.#markers.placeAnew();
      void this.#changes.note('land');
    }
  }

  #readTheme(): Palette {
    const palette = this.#theme.read();
    this.#markers.setFont(palette.font);
    return palette;
  }

  #listen(container: HTMLElement, signal: AbortSignal): void {
    this.#map.on('moveend zoomend zoomlevelschange resize', () => void this.#changes.note('view'));
    // A click on a mark is a click on the map too, and may just have spread places.
    this.#map.on('click', ({ originalEvent: { target } }) => {
      const isMark = target instanceof Element && target.closest('button');
      if (!isMark && !this.#markers.wasDragged) this.gather();
    });
    const onFonts = () => {
      this.#markers.setFont(this.#theme.readFont());
      void this.#changes.note('type');
    };
    container.ownerDocument.fonts.addEventListener('loadingdone', onFonts, { signal });
  }

  async #follow(changes: ReadonlySet<Change>): Promise<void> {
    this.#markers.refresh(this.#selected);
    if (changes.has('view') || changes.has('places')) this.#events.moved(this.#camera.report());
    const placed = this.#canName && (await this.#markers.placeNames(this.#basemap.land));
    if (placed) this.#keepGroundClear(placed);
  }

  /** Writes the words of areas beside the names, and keeps the basemap's names clear of both. */
  #keepGroundClear(placed = this.#placed): void {
    if (this.#life.signal.aborted || !placed) return;
    this.#placed = placed;
    this.#events.seen(this.summary().places);
    const { boxes, waters, names } = placed;
    const added = this.#added?.taken ?? { boxes: [], names: [] };
    const taken = [...boxes, ...waters, ...this.#areas.label(boxes), ...added.boxes];
    this.#basemap.setObstacles(taken, [...names, ...added.names]);
  }
}
