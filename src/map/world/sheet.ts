import { worldSize } from '../../geometry/mercator';
import { pixelRatio, resizeCanvas, zoomOf } from '../../page/pixel-ratio';
import { finished, type Steps } from '../labels/steps';
import type * as L from '../leaflet';
import { pixelOriginAfter } from '../view-geometry';
import type { LeafletParts } from './leaflet-parts';
import type { Region } from './trace';

/** What a map shows, now or at the end of a movement. */
export interface View {
  readonly center: L.LatLng;
  readonly zoom: number;
}

/** Pixels painted beyond the view on each side. */
export interface Padding {
  readonly x: number;
  readonly y: number;
}

/** Where a sheet lies: pixels from the world's left and top, at the zoom for which it was painted. */
interface Laid {
  readonly left: number;
  readonly top: number;
  readonly size: L.Point;
  readonly zoom: number;
}

/** How many pixels of a canvas are painted in one frame, if there is time for several. */
const BAND = 400_000;

export type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;
type Paint = (context: Context, region: Region) => void;

/**
 * A canvas larger than the view. It is painted for one view and then keeps its place on the earth: the browser alone
 * moves and scales it, until the map has left it behind.
 */
export class Sheet {
  readonly #map: L.Map;
  readonly #leaflet: LeafletParts;
  readonly #canvas = document.createElement('canvas');
  /**
   * Where the ground is painted before it is handed over whole: a browser copies a canvas with a context whenever
   * something moves. Null where names are written, for only a canvas in the page knows their language, and in browsers
   * without one.
   */
  readonly #easel: OffscreenCanvas | null;
  readonly #alpha: boolean;
  #laid: Laid | null = null;

  /** `pane` is a pane through which what lies below is seen; by default, the sheet is part of the map's ground. */
  constructor(map: L.Map, leaflet: LeafletParts, zIndex: number, pane?: HTMLElement) {
    this.#map = map;
    this.#leaflet = leaflet;
    this.#alpha = pane !== undefined;
    const isHanded = !this.#alpha && typeof OffscreenCanvas === 'function';
    this.#easel = isHanded ? new OffscreenCanvas(0, 0) : null;
    this.#canvas.className = 'leaflet-layer leaflet-zoom-animated';
    this.#canvas.setAttribute('aria-hidden', 'true');
    Object.assign(this.#canvas.style, { zIndex, pointerEvents: 'none' });
    this.#canvas.width = this.#canvas.height = 0;
    this.hide();
    (pane ?? map.getPane('tilePane'))?.append(this.#canvas);
  }

  /**
   * Has `paint` fill it for a view and `pad` pixels around it, with `fineness` pixels for each of the screen's, each
   * way.
   */
  paint(view: View, pad: Padding, fineness: number, paint: Paint): void {
    finished(this.painting(view, pad, fineness, paint, Number.POSITIVE_INFINITY));
  }

  /** The same in bands, each a step of `most` pixels; nothing is seen until the last. */
  *painting(view: View, pad: Padding, fineness: number, paint: Paint, most = BAND): Steps<void> {
    const map = this.#map;
    // Painted on the processor, then handed over whole: for thousands of short lines, the GPU is slower.
    const context: Context | null = (this.#easel ?? this.#canvas).getContext('2d', {
      alpha: this.#alpha,
      willReadFrequently: true,
    });
    const { x: width, y: height } = map.getSize();
    if (!context || width === 0 || height === 0) return;
    const { zoom } = view;
    const size = map.getSize().add([2 * pad.x, 2 * pad.y]);
    const corner = map.project(view.center, zoom).subtract(size.divideBy(2)).round();
    const ratio = pixelRatio(zoomOf(map.getContainer()), fineness);
    resizeCanvas(this.#canvas, size, ratio);
    const { width: across, height: down } = this.#canvas;
    if (across === 0 || down === 0) return;
    if (this.#easel) Object.assign(this.#easel, { width: across, height: down });
    const scale = { x: across / size.x, y: down / size.y };
    const rows = Math.ceil(down / Math.max(1, Math.ceil((across * down) / most)));
    for (let row = 0; row < down; row += rows) {
      if (row > 0) yield;
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.save();
      context.beginPath();
      context.rect(0, row, across, rows);
      context.clip();
      // By whole pixels: the picture is the same in one band or in many.
      context.setTransform(scale.x, 0, 0, scale.y, 0, row);
      const region = { left: corner.x, top: corner.y + row / scale.y, width: size.x };
      const height = Math.min(rows, down - row) / scale.y;
      if (this.#alpha) context.clearRect(0, 0, size.x, height);
      paint(context, {
        ...region,
        height,
        across: worldSize(zoom),
        // Not from the ratio: a canvas has whole pixels.
        pixel: pixelAt(Math.max(scale.x, scale.y)),
      });
      context.restore();
      // Reading a pixel makes a browser paint now, instead of all bands with the last.
      if (rows < down) context.getImageData(0, row, 1, 1);
    }
    if (this.#easel) {
      const shown = this.#canvas.getContext('bitmaprenderer', { alpha: false });
      shown?.transferFromImageBitmap(this.#easel.transferToImageBitmap());
    }
    this.#laid = { left: corner.x, top: corner.y, size, zoom };
    this.#canvas.style.visibility = 'inherit';
  }

  /** Puts it in its place at once, even if a zoom is beginning in which everything else moves gradually. */
  lay(view: View): void {
    this.#canvas.style.transition = 'none';
    this.follow(view);
    // Reading its box makes the browser take note of the place.
    this.#canvas.getBoundingClientRect();
    this.#canvas.style.transition = '';
  }

  /** Keeps it in its place while the map goes to a view, as Leaflet's own renderers do. */
  follow({ center, zoom }: View): void {
    if (!this.#laid) return;
    const map = this.#map;
    const { left, top, zoom: own } = this.#laid;
    const scale = map.getZoomScale(zoom, own);
    const origin = pixelOriginAfter(map, center, zoom);
    const corner = origin.multiplyBy(-1).add([left * scale, top * scale]);
    this.#leaflet.setTransform(this.#canvas, corner, scale);
  }

  /** How much larger than painted it is shown at a zoom; 0 if nothing has been painted. */
  scaleAt(zoom: number): number {
    return this.#laid ? this.#map.getZoomScale(zoom, this.#laid.zoom) : 0;
  }

  /** The least number of pixels by which it reaches beyond a side of the view; negative if it leaves a part bare. */
  marginAround({ center, zoom }: View): number {
    if (!this.#laid) return Number.NEGATIVE_INFINITY;
    const { left, top, size } = this.#laid;
    const scale = this.scaleAt(zoom);
    const { x: width, y: height } = this.#map.getSize();
    const middle = this.#map.project(center, zoom);
    return Math.min(
      middle.x - width / 2 - left * scale,
      middle.y - height / 2 - top * scale,
      (left + size.x) * scale - middle.x - width / 2,
      (top + size.y) * scale - middle.y - height / 2,
    );
  }

  hide(): void {
    this.#laid = null;
    this.#canvas.style.visibility = 'hidden';
  }

  /** Hides it and frees its memory. */
  empty(): void {
    this.hide();
    this.#canvas.width = this.#canvas.height = 0;
  }

  remove(): void {
    this.#laid = null;
    this.#canvas.remove();
  }
}

/** How wide a pixel is at a scale; never any wider, even as a browser rounds it: such lines are painted slowly. */
function pixelAt(scale: number): number {
  const pixel = 1 / scale;
  return Math.fround(pixel) * Math.fround(scale) > 1 ? 0.9999 * pixel : pixel;
}
