import type { FrameTime } from '../../page/frame-time';
import { type Box, moved } from '../labels/box';
import { inSlices } from '../labels/steps';
import type * as L from '../leaflet';
import { pixelOriginAfter } from '../view-geometry';
import type { LeafletParts } from './leaflet-parts';
import type { Name } from './name';
import type { Measure } from './name-candidates';
import { type PlacedName, paintNames, setFont } from './paint-names';
import type { Palette } from './palette';
import { type Pen, SvgPen } from './pen';
import { placingNames } from './place-names';
import type { TownSource } from './towns';

/** How far beyond the view names are placed on each side, as a part of it: a drag finds them there. */
const PADDING = 0.25;
/** Once a zoom makes letters larger or smaller by more than this factor, they go … */
const MOST_STRETCHED = 1.5;
/** … until the map comes to rest, or is held still this long in the middle of a movement, in milliseconds. */
const PAUSE_MS = 120;

/**
 * Names of countries, waters and towns, as words that the browser writes: it would copy a canvas as large as the view
 * with each movement, however little is on it. They are placed once after each movement, when `setObstacles` says what
 * stands in the view.
 */
export class WorldLabels {
  readonly #map: L.Map;
  readonly #leaflet: LeafletParts;
  readonly #frames: FrameTime;
  readonly #element = document.createElement('div');
  /** Measures words. */
  readonly #ruler = document.createElement('canvas').getContext('2d');
  readonly #widths = new Map<string, number>();
  readonly #events: L.LeafletEventHandlerFnMap;
  /** The fonts of the document in which this was made: the map may move to another before it is removed. */
  readonly #fonts: FontFaceSet | undefined;
  #palette: Palette;
  #names: readonly Name[] = [];
  #towns: TownSource | null = null;
  #excluded: ReadonlySet<string> = new Set();
  #obstacles: readonly Box[] = [];
  /** The view for which they were written. */
  #painted: { readonly center: L.LatLng; readonly zoom: number } | null = null;
  #frame = 0;
  /** The names that are being placed now. */
  #turn: object | null = null;
  #pause = 0;
  #isMoving = false;
  #placed: readonly PlacedName[] = [];

  constructor(map: L.Map, leaflet: LeafletParts, frames: FrameTime, palette: Palette) {
    this.#map = map;
    this.#leaflet = leaflet;
    this.#frames = frames;
    this.#palette = palette;
    this.#element.className = 'leaflet-layer leaflet-zoom-animated world-names';
    this.#element.setAttribute('aria-hidden', 'true');
    // No translator must touch them: the names are already in the language of the page.
    this.#element.translate = false;
    map.getPane('mapPane')?.append(this.#element);
    this.#fonts = this.#element.ownerDocument.fonts;
    this.#fonts?.addEventListener('loadingdone', this.#onFonts);
    this.#events = {
      move: () => this.#onMove(),
      moveend: () => {
        this.#isMoving = false;
        window.clearTimeout(this.#pause);
      },
      zoom: () => this.#follow(map.getCenter(), map.getZoom()),
      zoomanim: ({ center, zoom }: L.ZoomAnimEvent) => this.#follow(center, zoom),
      viewreset: () => this.#leaveOff(),
    };
    map.on(this.#events);
  }

  remove(): void {
    this.#map.off(this.#events);
    this.#fonts?.removeEventListener('loadingdone', this.#onFonts);
    cancelAnimationFrame(this.#frame);
    this.#leaveOff();
    window.clearTimeout(this.#pause);
    this.#isMoving = false;
    this.#names = [];
    this.#towns = null;
    this.#element.remove();
  }

  /** The names now on the map, with boxes in pixels of the view. */
  get placed(): readonly PlacedName[] {
    return this.#placed;
  }

  /** `lang` is their language, for characters that several languages share. */
  setNames(names: readonly Name[], towns: TownSource | null = null, lang = 'en'): void {
    if (this.#element.lang !== lang) this.#widths.clear();
    this.#element.lang = lang;
    if (this.#ruler) this.#ruler.canvas.lang = lang;
    this.#names = names;
    this.#towns = towns;
    towns?.exclude(this.#excluded);
    this.#redrawSoon();
  }

  setPalette(palette: Palette): void {
    this.#palette = palette;
    this.#widths.clear();
    this.#redrawSoon();
  }

  /**
   * Takes boxes to keep clear of (in pixels of the map's container) and names that others already write. Call also once
   * the map has come to rest.
   */
  setObstacles(boxes: readonly Box[], excluded: Iterable<string>): void {
    this.#obstacles = [...boxes];
    this.#excluded = new Set([...excluded].map((name) => name.toUpperCase()));
    this.#towns?.exclude(this.#excluded);
    this.#redrawSoon();
  }

  /** Writes the same names with another pen, in pixels of the view. */
  paintWith(pen: Pen, palette: Palette): void {
    paintNames(pen, this.#placed, palette);
  }

  readonly #onFonts = (): void => {
    this.#widths.clear();
    this.#redrawSoon();
  };

  #redrawSoon(): void {
    const isEmpty = this.#names.length === 0 && !this.#towns && this.#placed.length === 0;
    if (this.#frame !== 0 || isEmpty) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      void this.#redraw();
    });
  }

  #onMove(): void {
    if (this.#isMoving || !this.#painted) return;
    this.#isMoving = true;
    // Before the browser draws, but once it is known whether this movement brought the map to rest.
    queueMicrotask(() => {
      if (this.#isMoving) this.#leaveBehind();
      this.#isMoving = false;
    });
  }

  /** Drops them if a long drag or a flight has left them behind. */
  #leaveBehind(): void {
    if (!this.#painted) return;
    const map = this.#map;
    const pad = map.getSize().multiplyBy(PADDING);
    const corner = map.layerPointToContainerPoint(this.#leaflet.getPosition(this.#element));
    const { x, y } = corner.add(pad);
    const scale = map.getZoomScale(map.getZoom(), this.#painted.zoom);
    const isStretched = Math.max(scale, 1 / scale) > MOST_STRETCHED;
    const isAside = Math.abs(x) > pad.x || Math.abs(y) > pad.y;
    if (isStretched) this.#element.style.visibility = 'hidden';
    else if (isAside && scale === 1 && !this.#turn) this.#redrawSoon();
    window.clearTimeout(this.#pause);
    if (isStretched || isAside) {
      this.#pause = window.setTimeout(() => this.#redrawSoon(), PAUSE_MS);
    }
  }

  /** Keeps the picture in its place on the earth while the map zooms, as Leaflet's own renderers do. */
  #follow(center: L.LatLng, zoom: number): void {
    this.#leaveOff();
    if (!this.#painted) return;
    const map = this.#map;
    const scale = map.getZoomScale(zoom, this.#painted.zoom);
    const half = map.getSize().multiplyBy((0.5 + PADDING) * scale);
    const origin = pixelOriginAfter(map, center, zoom);
    const corner = map.project(this.#painted.center, zoom).subtract(half).subtract(origin);
    this.#leaflet.setTransform(this.#element, corner, scale);
  }

  /** Stops placing names for a view that is over; they are placed again once the map has come to rest. */
  #leaveOff(): void {
    this.#turn = null;
  }

  /** Places them over as many frames as that takes, and writes them in the last; until then the old ones stay. */
  async #redraw(): Promise<void> {
    this.#leaveOff();
    const map = this.#map;
    const size = map.getSize();
    const ruler = this.#ruler;
    if (!ruler || size.x === 0 || size.y === 0) return;
    const turn = {};
    this.#turn = turn;
    const pad = size.multiplyBy(PADDING).round();
    const full = size.add(pad.multiplyBy(2));
    const view = { center: map.getCenter(), zoom: map.getZoom() };
    const corner = map.containerPointToLayerPoint(pad.multiplyBy(-1)).round();
    const { x: left, y: top } = map.getPixelOrigin().add(corner);
    const steps = placingNames({
      names: this.#names.filter((name) => !isExcluded(name, this.#excluded)),
      towns: this.#towns,
      obstacles: this.#obstacles,
      surface: {
        zoom: view.zoom,
        left,
        top,
        width: full.x,
        height: full.y,
        view: { x: pad.x, y: pad.y, width: size.x, height: size.y },
        scale: this.#palette.scale,
      },
      measure: this.#measureIn(ruler),
    });
    const placed = await inSlices(steps, this.#frames, () => this.#turn === turn);
    if (!placed || this.#turn !== turn) return;
    this.#turn = null;
    this.#painted = view;
    this.#element.style.visibility = '';
    this.#leaflet.setPosition(this.#element, corner);
    const pen = new SvgPen(full.x, full.y, ruler);
    paintNames(pen, placed, this.#palette);
    this.#element.replaceChildren(pen.root);
    this.#placed = placed.map(({ box, dot, ...one }) => ({
      ...one,
      box: moved(box, -pad.x, -pad.y),
      ...(dot && { dot: { x: dot.x - pad.x, y: dot.y - pad.y } }),
    }));
  }

  #measureIn(context: CanvasRenderingContext2D): Measure {
    let font = '';
    return (text, name) => {
      const own = `${name.size}/${name.spacing}/${name.water}`;
      const key = `${own}/${text}`;
      const known = this.#widths.get(key);
      if (known !== undefined) return known;
      // Setting a font, even the same one, takes a browser longer than measuring in it.
      if (own !== font) setFont(context, name, this.#palette);
      font = own;
      const { width } = context.measureText(text);
      this.#widths.set(key, width);
      return width;
    };
  }
}

/** Whether others write it, in this language or in English. */
function isExcluded({ text, english = text }: Name, excluded: ReadonlySet<string>): boolean {
  return [text, english].some((one) => excluded.has(one.toUpperCase()));
}
