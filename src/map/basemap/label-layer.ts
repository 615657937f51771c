import { pixelRatio, zoomOf } from '../../page/pixel-ratio';
import type { Box } from '../labels/box';
import { placeLabels } from '../labels/place-labels';
import * as L from '../leaflet';
import { pixelOriginAfter } from '../view/pixel-origin';
import type { Name } from './name';
import { nameCandidates, type Sheet } from './name-candidates';
import { type PlacedName, paintNames, setFont } from './paint-names';
import type { Palette } from './palette';
import type { Pen } from './pen';

/** Beyond the view on each side, as a part of it: names are there already when the map is dragged. */
const PADDING = 0.25;
/** Between the tiles (200) and what is laid over the map (400). */
const Z_INDEX = '250';

/** Names of countries and waters on one canvas, placed anew whenever the map has come to rest. */
export class LabelLayer extends L.Layer {
  readonly #canvas = document.createElement('canvas');
  readonly #widths = new Map<string, number>();
  #palette: Palette;
  #names: readonly Name[] = [];
  #excluded: ReadonlySet<string> = new Set();
  #obstacles: readonly Box[] = [];
  #center = L.latLng(0, 0);
  #zoom = 0;
  #frame = 0;
  /** Of the document that it was added in: it may be moved before it is removed. */
  #fonts: FontFaceSet | null = null;
  #placed: readonly PlacedName[] = [];

  constructor(palette: Palette) {
    super();
    this.#palette = palette;
    this.#canvas.className = 'leaflet-layer leaflet-zoom-animated';
    this.#canvas.setAttribute('aria-hidden', 'true');
    Object.assign(this.#canvas.style, { zIndex: Z_INDEX, pointerEvents: 'none' });
  }

  /** What is shown at the moment; the boxes are in pixels of the view. */
  get placed(): readonly PlacedName[] {
    return this.#placed;
  }

  setNames(names: readonly Name[]): void {
    this.#names = names;
    this.#redrawSoon();
  }

  setPalette(palette: Palette): void {
    this.#palette = palette;
    this.#widths.clear();
    this.#redrawSoon();
  }

  /** Boxes (in pixels of the map's container) to keep clear of, and names that others write already. */
  setObstacles(boxes: readonly Box[], excluded: Iterable<string>): void {
    this.#obstacles = [...boxes];
    this.#excluded = new Set([...excluded].map((name) => name.toLocaleUpperCase('en')));
    this.#redrawSoon();
  }

  /** Writes what is shown at the moment with another pen, in pixels of the view. */
  paintWith(pen: Pen, palette: Palette): void {
    paintNames(pen, this.#placed, palette);
  }

  override onAdd(map: L.Map): this {
    map.getPane('mapPane')?.append(this.#canvas);
    this.#fonts = this.#canvas.ownerDocument.fonts ?? null;
    this.#fonts?.addEventListener('loadingdone', this.#onFonts);
    this.#redrawSoon();
    return this;
  }

  override onRemove(): this {
    this.#fonts?.removeEventListener('loadingdone', this.#onFonts);
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#canvas.remove();
    return this;
  }

  override getEvents(): Record<string, L.LeafletEventHandlerFn> {
    return {
      moveend: () => this.#redrawSoon(),
      viewreset: () => this.#redrawSoon(),
      resize: () => this.#redrawSoon(),
      move: () => this.#onMove(),
      zoom: () => this.#follow(this._map.getCenter(), this._map.getZoom()),
      zoomanim: (event) => {
        const { center, zoom } = event as L.ZoomAnimEvent;
        this.#follow(center, zoom);
      },
    };
  }

  readonly #onFonts = (): void => {
    this.#widths.clear();
    this.#redrawSoon();
  };

  #redrawSoon(): void {
    if (!this._map || this.#frame !== 0) return;
    if (this.#names.length === 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      if (this._map) this.#redraw(this._map);
    });
  }

  /** A long drag, or a flight, has left the canvas behind. */
  #onMove(): void {
    const size = this._map.getSize().multiplyBy(PADDING);
    const corner = this._map.layerPointToContainerPoint(L.DomUtil.getPosition(this.#canvas));
    const away = corner.add(size);
    const scale = this._map.getZoomScale(this._map.getZoom(), this.#zoom);
    if (Math.abs(away.x) > size.x || Math.abs(away.y) > size.y) this.#redrawSoon();
    else if (scale > 1.5 || scale < 0.67) this.#redrawSoon();
  }

  /** Keeps the picture on its place of the earth while the map zooms, as Leaflet's own renderers do. */
  #follow(center: L.LatLng, zoom: number): void {
    const map = this._map;
    const scale = map.getZoomScale(zoom, this.#zoom);
    const half = map.getSize().multiplyBy(0.5 + PADDING);
    const origin = pixelOriginAfter(map, center, zoom);
    const corner = map
      .project(this.#center, zoom)
      .subtract(half.multiplyBy(scale))
      .subtract(origin);
    L.DomUtil.setTransform(this.#canvas, corner, scale);
  }

  #redraw(map: L.Map): void {
    const size = map.getSize();
    const pad = size.multiplyBy(PADDING).round();
    const full = size.add(pad.multiplyBy(2));
    const context = this.#canvas.getContext('2d');
    if (!context || size.x === 0 || size.y === 0) return;
    this.#center = map.getCenter();
    this.#zoom = map.getZoom();
    const corner = map.containerPointToLayerPoint(pad.multiplyBy(-1)).round();
    L.DomUtil.setPosition(this.#canvas, corner);
    const ratio = pixelRatio(zoomOf(map.getContainer()));
    resize(this.#canvas, full, ratio);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    const origin = map.getPixelOrigin().add(corner);
    const placed = this.#place(context, {
      zoom: this.#zoom,
      left: origin.x,
      top: origin.y,
      width: full.x,
      height: full.y,
      view: { x: pad.x, y: pad.y, width: size.x, height: size.y },
    });
    context.clearRect(0, 0, full.x, full.y);
    paintNames(context, placed, this.#palette);
    this.#placed = placed.map((one) => ({ ...one, box: moved(one.box, -pad.x, -pad.y) }));
  }

  #place(context: CanvasRenderingContext2D, sheet: Sheet): PlacedName[] {
    const measure = (text: string, name: Name): number => {
      const key = `${name.size}/${name.spacing}/${name.water}/${text}`;
      const known = this.#widths.get(key);
      if (known !== undefined) return known;
      setFont(context, name, this.#palette);
      const { width } = context.measureText(text);
      this.#widths.set(key, width);
      return width;
    };
    const names = this.#names.filter((n) => !this.#excluded.has(n.text.toLocaleUpperCase('en')));
    const candidates = names.flatMap((name) => nameCandidates(name, sheet, measure));
    const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
    const taken = this.#obstacles.map((box) => moved(box, sheet.view.x, sheet.view.y));
    return placeLabels(candidates, taken).flatMap(({ id, box, anchor }) => {
      const candidate = byId.get(id);
      const lines = candidate?.lines[anchor];
      return candidate && lines ? [{ name: candidate.name, lines, box }] : [];
    });
  }
}

function moved(box: Box, x: number, y: number): Box {
  return { ...box, x: box.x + x, y: box.y + y };
}

function resize(canvas: HTMLCanvasElement, size: L.Point, ratio: number): void {
  const [width, height] = [Math.round(size.x * ratio), Math.round(size.y * ratio)];
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  canvas.style.width = `${size.x}px`;
  canvas.style.height = `${size.y}px`;
}
