import type { Brief } from '../../brief/brief';
import type { Filter } from '../../brief/queries/filter';
import type { Collection } from '../../collection/port';
import { worldSize } from '../../geometry/mercator';
import { reachOf } from '../glyphs';
import type * as L from '../leaflet';
import type { AddedLayer, MapSite } from '../map-site';
import { Presses } from '../markers/presses';
import type { View } from '../world/sheet';
import { Asker } from './asker';
import { Attention } from './attention';
import type { CrowdWords } from './crowd-words';
import { Crowds } from './crowds';
import { padOf, seenBox, viewOf } from './frame';
import type { LabelWords } from './labels';
import { MarkNames, type PlacedName } from './mark-names';
import { MarkPicture } from './mark-picture';
import { Pane } from './pane';
import { type Sheets, whenOnPaper } from './paper';
import { Pins } from './pins';
import { Pointer, type Under, underOf } from './pointer';
import { countIn, type Item, type Scene, sceneOf } from './scene';
import { ShapePicture } from './shape-picture';
import { Stops } from './stops';
import { coveredBoxes, takenBy } from './taken';
import { Tip } from './tip';
import type { Granted } from './wish';

/** The most clusters that are buttons in the page; the others are painted. */
const MOST_BUTTONS = 150;
/** What is drawn will do while it reaches this far beyond a view at rest, as a part of the view. */
const SOON = 0.05;

const NOTHING = { clusters: [], spacing: 0 };

/** What is shown of a collection: part of a dashboard's state. */
export interface Shown {
  readonly collection: Collection | null;
  readonly filter: Filter;
  readonly brief: Pick<Brief, 'kinds'> | null;
  /** The chosen place, drawn as in any brief. */
  readonly selected: string | null;
}

/** The places of a collection: the marks of a view painted, clusters as buttons, and all of them one tab stop. */
export class CollectionLayer implements AddedLayer {
  readonly #map: L.Map;
  readonly #site: MapSite;
  readonly #english: CrowdWords;
  readonly #life = new AbortController();
  readonly #pane: Pane;
  readonly #pins: Pins;
  readonly #picture: MarkPicture;
  readonly #shapes: ShapePicture;
  readonly #crowds: Crowds;
  readonly #stops: Stops;
  readonly #tip: Tip;
  readonly #attention: Attention;
  readonly #pointer: Pointer;
  readonly #asker: Asker;
  readonly #names = new MarkNames();
  readonly #handlers: L.LeafletEventHandlerFnMap;
  #shown: Shown | null = null;
  #granted: Granted | null = null;
  #scene: Scene | null = null;
  #written: readonly PlacedName[] = [];
  /** Called when something has been drawn. */
  #drawn: (() => void)[] = [];

  constructor(site: MapSite, english: CrowdWords) {
    const { map, leaflet } = site;
    const { signal } = this.#life;
    this.#site = site;
    this.#map = map;
    this.#english = english;
    this.#pane = new Pane(map, signal);
    this.#pins = new Pins(map, leaflet);
    this.#picture = new MarkPicture(map, leaflet, this.#pane.element);
    this.#shapes = new ShapePicture(map, leaflet, this.#pane.ground);
    this.#tip = new Tip(this.#pane.element, this.#pins);
    this.#asker = new Asker(map, {
      wanted: () => this.#wanted,
      take: (granted) => this.#take(granted),
      failed: (error) => {
        reportError(error);
        this.#tell();
      },
    });
    const presses = new Presses(map, signal);
    const { group } = this.#pane;
    this.#crowds = new Crowds(group, this.#pins, (button, item) => {
      presses.listen(button, () => this.#attention.press(underOf(item())));
      button.addEventListener('pointerenter', () => this.#attention.look(underOf(item())));
      button.addEventListener('pointerleave', () => this.#attention.look(null));
    });
    const host = {
      shown: () => this.#shown,
      words: () => this.#words,
      buttonOf: (item: Item) => this.#crowds.buttonOf(item),
      latLngOf: (item: Item) => this.#latLngOf(item),
    };
    this.#attention = new Attention(site, this.#tip, host, signal);
    const dealing = {
      labelOf: (item: Item) => this.#attention.labelOf(item),
      press: (under: Under) => this.#attention.press(under),
      look: (under: Under | null) => this.#attention.look(under),
    };
    this.#stops = new Stops(group, this.#pins, { ...host, ...dealing }, signal);
    const seen = {
      scene: () => this.#scene,
      shapeAt: (point: L.Point) => this.#shapes.at(point, map.getZoom()),
    };
    this.#pointer = new Pointer(map, { ...seen, ...dealing }, signal);
    this.#handlers = {
      move: () => this.#onMove(),
      zoom: () => this.#pins.place(),
      viewreset: () => this.#pins.place(),
      zoomanim: ({ center, zoom }: L.ZoomAnimEvent) => this.#onZoomAnimation({ center, zoom }),
      moveend: () => this.#onRest(),
      resize: () => this.#asker.ask(),
    };
    map.on(this.#handlers);
    const ink = () => this.#pane.ink(site.palette(), true);
    whenOnPaper(map, leaflet, ink, (sheets) => this.#print(sheets), signal);
    this.repaint();
    this.rewrite();
  }

  /**
   * Asks at once for anything else, and only now and then for a collection that has merely grown. Settles when it is
   * drawn.
   */
  show(shown: Shown): Promise<void> {
    const before = this.#shown;
    this.#shown = shown;
    const keys = ['collection', 'filter', 'selected'] as const;
    const isOther = keys.some((key) => shown[key] !== before?.[key]);
    if (shown.brief?.kinds !== before?.brief?.kinds) this.#picture.forgetKinds();
    if (isOther) this.#attention.list.close();
    this.#shapes.choose(shown.selected);
    this.#stops.choose(shown.selected);
    if (!shown.collection) this.#clear();
    else if (isOther) this.#asker.ask(true);
    else this.#asker.grown(shown.collection);
    if (!shown.collection) return Promise.resolve();
    return new Promise((resolve) => this.#drawn.push(resolve));
  }

  get seen(): number {
    const scene = this.#scene;
    return scene ? countIn(scene, seenBox(this.#map, scene.zoom)) : 0;
  }

  get all(): number {
    return this.#shown?.collection?.progress.places ?? 0;
  }

  get taken(): AddedLayer['taken'] {
    return takenBy(this.#map, this.#scene, this.#written);
  }

  highlight(ids: readonly string[]): void {
    const item = this.#scene?.items.find(({ row }) => row && ids.includes(row.id));
    if (item) this.#attention.show(item);
    else if (!this.#stops.hasFocus && !this.#pointer.isOver) this.#tip.hide();
  }

  repaint(): void {
    const ink = this.#pane.ink(this.#site.palette());
    const isOther = ink.scale !== this.#picture.scale;
    this.#picture.setInk(ink);
    this.#shapes.setInk(ink);
    this.#draw();
    if (isOther) this.#asker.ask(true);
  }

  rewrite(): void {
    this.#pane.group.setAttribute('aria-label', this.#site.words().places);
    this.#attention.list.close();
    this.#draw();
  }

  gather(): boolean {
    return this.#attention.list.close(true);
  }

  remove(): void {
    this.#life.abort();
    this.#asker.stop();
    this.#map.off(this.#handlers);
    this.#picture.remove();
    this.#shapes.remove();
    this.#tell();
  }

  #print(sheets: Sheets): void {
    this.#shapes.print((zoom) => sheets.in(this.#pane.ground, zoom));
    const scene = this.#scene;
    if (!scene) return;
    const painted = scene.items.filter((item) => !this.#crowds.buttonOf(item));
    sheets.in(this.#pane.element, scene.zoom).scene(painted, scene, this.#written, this.#words);
  }

  get #wanted() {
    const { collection, filter, selected } = this.#shown ?? {};
    if (!collection || !filter || this.#life.signal.aborted) return null;
    return { collection, filter, apart: selected ? [selected] : [], scale: this.#picture.scale };
  }

  #onMove(): void {
    this.#attention.list.close();
    const view = viewOf(this.#map);
    this.#follow(view);
    if (!this.#asker.isZooming && !this.#isGood(view, 0)) this.#asker.askSoon();
  }

  #onZoomAnimation(target: View): void {
    this.#attention.list.close();
    this.#tip.hide();
    this.#follow(target);
    this.#shapes.stop();
    this.#pins.follow(target);
    this.#asker.zoomTo(target);
  }

  #onRest(): void {
    const view = viewOf(this.#map);
    this.#follow(view);
    this.#pins.place();
    this.#asker.rest();
    const { x, y } = this.#map.getSize();
    if (this.#isGood(view, SOON * Math.min(x, y))) this.#write();
    else this.#asker.ask();
  }

  #follow(view: View): void {
    this.#picture.follow(view);
    this.#shapes.follow(view);
  }

  /** Whether what is drawn has this view's zoom and reaches this far beyond it. */
  #isGood(view: View, margin: number): boolean {
    return this.#scene?.zoom === view.zoom && this.#picture.marginAround(view) >= margin;
  }

  #take(granted: Granted): void {
    this.#granted = granted;
    this.#draw();
    void this.#shapes.ask(granted).catch(reportError);
    this.#tell();
  }

  #tell(): void {
    for (const resolve of this.#drawn.splice(0)) resolve();
  }

  #clear(): void {
    this.#asker.stop();
    this.#shapes.clear();
    this.#granted = null;
    this.#draw();
    this.#tell();
  }

  /** Draws the answer; what stays the same keeps the focus. */
  #draw(): void {
    const { clusters, zoom, spacing } = this.#granted ?? { ...NOTHING, zoom: this.#scene?.zoom };
    if (zoom === undefined) return;
    const selected = this.#shown?.selected ?? null;
    const others = clusters.filter(({ row }) => row === null || row.id !== selected);
    const { kinds } = this.#words;
    const seenOf = (kind: string) => reachOf(kinds.get(kind)?.glyph ?? 'dot');
    const look = { zoom, spacing, scale: this.#picture.scale, seenOf };
    const scene = sceneOf(others, worldSize(zoom), look);
    this.#stops.note(scene.across / (this.#scene?.across ?? scene.across));
    this.#scene = scene;
    this.#crowds.show(
      scene.crowds.slice(0, MOST_BUTTONS),
      (item) => this.#latLngOf(item),
      (item) => ({
        text: this.#words.crowds.short(item.cluster.count),
        label: this.#attention.labelOf(item),
      }),
    );
    this.#tip.hide();
    this.#write();
    const { x, y, width, height } = seenBox(this.#map, scene.zoom);
    this.#stops.setItems(scene.items, { x: x + width / 2, y: y + height / 2 });
  }

  /** Paints the marks, and names where they have room. */
  #write(): void {
    const scene = this.#scene;
    if (!scene) return;
    const map = this.#map;
    const seen = seenBox(map, scene.zoom);
    const taken = coveredBoxes(map, this.#site.covered(), seen);
    this.#written = this.#names.place(scene.items, seen, taken, this.#picture);
    const painted = scene.items.filter((item) => !this.#crowds.buttonOf(item));
    this.#picture.paint(painted, scene, this.#written, {
      view: { center: map.getCenter(), zoom: scene.zoom },
      pad: padOf(map),
      kinds: this.#words.kinds,
      write: this.#words.crowds.short,
    });
    this.#picture.lay(viewOf(map));
    this.#site.drawn();
  }

  #latLngOf({ x, y }: Item): L.LatLng {
    return this.#map.unproject([x, y], this.#scene?.zoom ?? 0);
  }

  get #words(): LabelWords {
    const map = this.#site.words();
    const kinds = this.#shown?.brief?.kinds ?? new Map();
    return { map, kinds, crowds: map.crowds ?? this.#english };
  }
}
