import type { Brief } from '../../brief/brief';
import type { Filter } from '../../brief/queries/filter';
import type { Collection } from '../../collection/port';
import { worldSize } from '../../geometry/mercator';
import { reachOf } from '../glyphs';
import type * as L from '../leaflet';
import type { AddedLayer, MapSite } from '../map-site';
import { Presses } from '../markers/presses';
import type { View } from '../world/sheet';
import { ClusterLoader } from './cluster-loader';
import type { ClusterAnswer } from './cluster-spacing';
import type { CrowdWords } from './crowd-words';
import { Crowds } from './crowds';
import { padOf, seenBox, viewOf } from './frame';
import { Interaction } from './interaction';
import type { LabelWords } from './labels';
import { MarkNames, type PlacedName } from './mark-names';
import { MarkPicture } from './mark-picture';
import { coveredBoxes, obstaclesOf } from './obstacles';
import { Pane } from './pane';
import { type Sheets, whenOnPaper } from './paper';
import { Pins } from './pins';
import { Pointer, type Under, underOf } from './pointer';
import { RovingMarks } from './roving-marks';
import { countIn, type Item, type Scene, sceneOf } from './scene';
import { ShapePicture } from './shape-picture';
import { Tip } from './tip';

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
  readonly #rovingMarks: RovingMarks;
  readonly #tip: Tip;
  readonly #interaction: Interaction;
  readonly #pointer: Pointer;
  readonly #loader: ClusterLoader;
  readonly #names = new MarkNames();
  readonly #handlers: L.LeafletEventHandlerFnMap;
  #shown: Shown | null = null;
  #answer: ClusterAnswer | null = null;
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
    this.#loader = new ClusterLoader(map, {
      wanted: () => this.#wanted,
      take: (answer) => this.#take(answer),
      failed: (error) => {
        reportError(error);
        this.#tell();
      },
    });
    const presses = new Presses(map, signal);
    const { group } = this.#pane;
    this.#crowds = new Crowds(group, this.#pins, (button, item) => {
      presses.listen(button, () => this.#interaction.press(underOf(item())));
      button.addEventListener('pointerenter', () => this.#interaction.look(underOf(item())));
      button.addEventListener('pointerleave', () => this.#interaction.look(null));
    });
    const host = {
      shown: () => this.#shown,
      words: () => this.#words,
      buttonOf: (item: Item) => this.#crowds.buttonOf(item),
      latLngOf: (item: Item) => this.#latLngOf(item),
    };
    this.#interaction = new Interaction(site, this.#tip, host, signal);
    const dealing = {
      labelOf: (item: Item) => this.#interaction.labelOf(item),
      press: (under: Under) => this.#interaction.press(under),
      look: (under: Under | null) => this.#interaction.look(under),
    };
    this.#rovingMarks = new RovingMarks(group, this.#pins, { ...host, ...dealing }, signal);
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
      resize: () => this.#loader.ask(),
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
    if (isOther) this.#interaction.list.close();
    this.#shapes.choose(shown.selected);
    this.#rovingMarks.choose(shown.selected);
    if (!shown.collection) this.#clear();
    else if (isOther) this.#loader.ask(true);
    else this.#loader.grown(shown.collection);
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
    return obstaclesOf(this.#map, this.#scene, this.#written);
  }

  highlight(ids: readonly string[]): void {
    const item = this.#scene?.items.find(({ row }) => row && ids.includes(row.id));
    if (item) this.#interaction.show(item);
    else if (!this.#rovingMarks.hasFocus && !this.#pointer.isOver) this.#tip.hide();
  }

  repaint(): void {
    const ink = this.#pane.ink(this.#site.palette());
    const isOther = ink.scale !== this.#picture.scale;
    this.#picture.setInk(ink);
    this.#shapes.setInk(ink);
    this.#draw();
    if (isOther) this.#loader.ask(true);
  }

  rewrite(): void {
    this.#pane.group.setAttribute('aria-label', this.#site.words().places);
    this.#interaction.list.close();
    this.#draw();
  }

  gather(): boolean {
    return this.#interaction.list.close(true);
  }

  remove(): void {
    this.#life.abort();
    this.#loader.stop();
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
    this.#interaction.list.close();
    const view = viewOf(this.#map);
    this.#follow(view);
    if (!this.#loader.isZooming && !this.#isGood(view, 0)) this.#loader.askSoon();
  }

  #onZoomAnimation(target: View): void {
    this.#interaction.list.close();
    this.#tip.hide();
    this.#follow(target);
    this.#shapes.stop();
    this.#pins.follow(target);
    this.#loader.zoomTo(target);
  }

  #onRest(): void {
    const view = viewOf(this.#map);
    this.#follow(view);
    this.#pins.place();
    this.#loader.rest();
    const { x, y } = this.#map.getSize();
    if (this.#isGood(view, SOON * Math.min(x, y))) this.#write();
    else this.#loader.ask();
  }

  #follow(view: View): void {
    this.#picture.follow(view);
    this.#shapes.follow(view);
  }

  /** Whether what is drawn has this view's zoom and reaches this far beyond it. */
  #isGood(view: View, margin: number): boolean {
    return this.#scene?.zoom === view.zoom && this.#picture.marginAround(view) >= margin;
  }

  #take(answer: ClusterAnswer): void {
    this.#answer = answer;
    this.#draw();
    void this.#shapes.ask(answer).catch(reportError);
    this.#tell();
  }

  #tell(): void {
    for (const resolve of this.#drawn.splice(0)) resolve();
  }

  #clear(): void {
    this.#loader.stop();
    this.#shapes.clear();
    this.#answer = null;
    this.#draw();
    this.#tell();
  }

  /** Draws the answer; what stays the same keeps the focus. */
  #draw(): void {
    const { clusters, zoom, spacing } = this.#answer ?? { ...NOTHING, zoom: this.#scene?.zoom };
    if (zoom === undefined) return;
    const selected = this.#shown?.selected ?? null;
    const others = clusters.filter(({ row }) => row === null || row.id !== selected);
    const { kinds } = this.#words;
    const seenOf = (kind: string) => reachOf(kinds.get(kind)?.glyph ?? 'dot');
    const look = { zoom, spacing, scale: this.#picture.scale, seenOf };
    const scene = sceneOf(others, worldSize(zoom), look);
    this.#rovingMarks.note(scene.across / (this.#scene?.across ?? scene.across));
    this.#scene = scene;
    this.#crowds.show(
      scene.crowds.slice(0, MOST_BUTTONS),
      (item) => this.#latLngOf(item),
      (item) => ({
        text: this.#words.crowds.short(item.cluster.count),
        label: this.#interaction.labelOf(item),
      }),
    );
    this.#tip.hide();
    this.#write();
    const { x, y, width, height } = seenBox(this.#map, scene.zoom);
    this.#rovingMarks.setItems(scene.items, { x: x + width / 2, y: y + height / 2 });
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
