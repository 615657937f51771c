import { worldSize } from '../../geometry/mercator';
import type { FrameTime } from '../../page/frame-time';
import type { Steps } from '../labels/steps';
import type * as L from '../leaflet';
import type { Detail } from './detail';
import type { LeafletParts } from './leaflet-parts';
import { paintWorld } from './paint-world';
import type { Palette } from './palette';
import type { Pen } from './pen';
import { Sheet, type View } from './sheet';
import type { Region } from './trace';
import type { World } from './world';

/** How far the fine sheet reaches beyond the view on each side: this part of it, up to so many pixels … */
const FINE = { part: 0.15, most: 256 };
/** … and the coarse one, so that it need not be painted again soon: half the view. */
const COARSE_PART = 0.5;
/**
 * Coarse pixels for each of the screen's, each way: detail in motion is hardly seen, and this paints between two
 * frames.
 */
const COARSENESS = 0.4;
/** The coarse sheet is painted when the present one reaches less than this beyond the view, as a part of it … */
const SOON = 0.08;
/** … or is shown this many times larger than painted. */
const MOST_STRETCHED = 3;
/** The world's width in pixels at zoom 4; below it, the map is seen from far away. */
const FAR = 4096;
/** How long a map must be held still in the middle of a drag to be painted finely, in milliseconds. */
const PAUSE_MS = 120;

/**
 * Sea, land and borders. At rest a fine sheet shows them, painted once: while the map moves, nothing is painted, and
 * the browser moves the sheet. Where a movement leaves it behind, a coarse one lies underneath, painted in a few
 * milliseconds.
 */
export class WorldPicture {
  readonly #map: L.Map;
  readonly #frames: FrameTime;
  #fine: Sheet;
  /** The next fine sheet, while it is being painted; what is seen stays until then. */
  #next: Sheet;
  readonly #coarse: Sheet;
  readonly #events: L.LeafletEventHandlerFnMap;
  #palette: Palette;
  #world: World | null = null;
  /** The first world to come, which is coarse: good enough from far away while the map moves. */
  #sketch: World | null = null;
  #detail: Detail | null = null;
  /** The pending painting of the fine sheet, if any. */
  #painting: Promise<void> | null = null;
  #isStale = false;
  /** Whether what is seen is wrong: all of it is then painted in one frame, not in bands. */
  #isWrong = true;
  #isChecking = false;
  /** A zoom is on its way: anything painted now would move as if it had been there before. */
  #isAnimated = false;
  #pause = 0;
  #isRemoved = false;

  constructor(map: L.Map, leaflet: LeafletParts, frames: FrameTime, palette: Palette) {
    this.#map = map;
    this.#frames = frames;
    this.#palette = palette;
    this.#coarse = new Sheet(map, leaflet, 1);
    this.#fine = new Sheet(map, leaflet, 2);
    this.#next = new Sheet(map, leaflet, 2);
    this.#events = {
      move: () => this.#onMove(),
      zoomanim: ({ center, zoom }: L.ZoomAnimEvent) => this.#onZoomAnimation({ center, zoom }),
      moveend: () => this.#onRest(),
      resize: () => void this.#paintSoon(),
    };
    map.on(this.#events);
  }

  remove(): void {
    this.#isRemoved = true;
    window.clearTimeout(this.#pause);
    this.#map.off(this.#events);
    this.#fine.remove();
    this.#next.remove();
    this.#coarse.remove();
    this.#world = this.#sketch = null;
  }

  /** Settles when it has been painted; without a world, only the sea is. */
  setWorld(world: World | null, detail: Detail | null = null): Promise<void> {
    this.#world = world;
    this.#sketch ??= world;
    this.#detail = detail;
    this.#coarse.hide();
    return this.#paintSoon();
  }

  setPalette(palette: Palette): void {
    this.#palette = palette;
    this.#isWrong = true;
    this.#coarse.hide();
    void this.#paintSoon();
  }

  /** Paints what is in view with another pen, in one piece. */
  paintWith(pen: Pen, palette: Palette): void {
    const map = this.#map;
    const { x: width, y: height } = map.getSize();
    const { x: left, y: top } = map.getPixelOrigin().add(map.containerPointToLayerPoint([0, 0]));
    const region = { left, top, width, height, across: worldSize(map.getZoom()), pixel: 1 };
    paintWorld(pen, region, this.#world, palette, this.#detail);
  }

  get #view(): View {
    return { center: this.#map.getCenter(), zoom: this.#map.getZoom() };
  }

  get #soon(): number {
    const { x, y } = this.#map.getSize();
    return SOON * Math.min(x, y);
  }

  #onMove(): void {
    this.#follow(this.#view);
    if (this.#isChecking) return;
    this.#isChecking = true;
    // Before the browser draws, but once it is known whether this movement brought the map to rest.
    queueMicrotask(() => this.#check());
  }

  #check(): void {
    this.#isChecking = false;
    if (this.#isRemoved || this.#isWrong) return;
    const view = this.#view;
    // If the fine one is due, the coarse one only fills what is bare until then.
    if (!this.#shows(view, this.#isStale ? 0 : this.#soon)) this.#paintCoarse(view, view);
    window.clearTimeout(this.#pause);
    if (!this.#isStale && !this.#isFineAt(view)) {
      this.#pause = window.setTimeout(() => void this.#paintSoon(), PAUSE_MS);
    }
  }

  /** The style sheet animates the way there. */
  #onZoomAnimation(target: View): void {
    this.#isAnimated = true;
    if (!this.#shows(target)) this.#paintCoarse(target, this.#view);
    this.#follow(target);
  }

  #onRest(): void {
    this.#isAnimated = false;
    const view = this.#view;
    this.#follow(view);
    if (this.#isStale || !this.#isFineAt(view, this.#soon)) void this.#paintSoon();
  }

  /** Whether all of a view is there, if only coarsely. */
  #shows(view: View, margin = this.#soon): boolean {
    return [this.#fine, this.#coarse].some(
      (sheet) => sheet.marginAround(view) >= margin && sheet.scaleAt(view.zoom) <= MOST_STRETCHED,
    );
  }

  #isFineAt(view: View, margin = 0): boolean {
    return this.#fine.scaleAt(view.zoom) === 1 && this.#fine.marginAround(view) >= margin;
  }

  #follow(view: View): void {
    this.#fine.follow(view);
    this.#coarse.follow(view);
  }

  /** Paints the coarse sheet for a view, and puts it where it belongs in the present one. */
  #paintCoarse(view: View, present: View): void {
    if (this.#fine.scaleAt(view.zoom) > MOST_STRETCHED) this.#fine.hide();
    const pad = this.#map.getSize().multiplyBy(COARSE_PART);
    this.#coarse.paint(view, pad, COARSENESS, this.#paint(FAR));
    this.#coarse.lay(present);
  }

  /** Starts painting in the next frame, or once a running animation has ended. */
  #paintSoon(): Promise<void> {
    this.#isStale = true;
    this.#painting ??= this.#paintFine();
    return this.#painting;
  }

  async #paintFine(): Promise<void> {
    let steps: Steps<void> | null = null;
    do {
      await this.#frames.next();
      if (this.#isRemoved || this.#isAnimated) break;
      if (this.#isStale || !steps) steps = this.#paintNext();
    } while (!steps.next().done);
    this.#painting = null;
    if (this.#isRemoved || this.#isAnimated) return;
    [this.#fine, this.#next] = [this.#next, this.#fine];
    this.#next.empty();
    this.#fine.lay(this.#view);
  }

  /** Paints in bands, unless what is seen is wrong. */
  #paintNext(): Steps<void> {
    this.#isStale = false;
    const { x, y } = this.#map.getSize().multiplyBy(FINE.part);
    const pad = { x: Math.round(Math.min(x, FINE.most)), y: Math.round(Math.min(y, FINE.most)) };
    const most = this.#isWrong ? Number.POSITIVE_INFINITY : undefined;
    this.#isWrong = false;
    return this.#next.painting(this.#view, pad, 1, this.#paint(0), most);
  }

  /** If the world is less than `far` pixels wide, its sketch will do. */
  #paint(far: number): (pen: Pen, region: Region) => void {
    return (pen, region) => {
      const world = region.across < far ? this.#sketch : this.#world;
      paintWorld(pen, region, world, this.#palette, this.#detail);
    };
  }
}
