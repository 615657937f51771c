import type { Kind } from '../../brief/brief';
import { pixelRatio, zoomOf } from '../../page/pixel-ratio';
import type * as L from '../leaflet';
import type { LeafletParts } from '../world/leaflet-parts';
import { type Context, type Padding, Sheet, type View } from '../world/sheet';
import type { Region } from '../world/trace';
import { countFont, type Ink, LINES, nameFont, type Stamp, stampOf } from './ink';
import type { PlacedName } from './mark-names';
import type { Item, Scene } from './scene';

/** Paints marks, names, and the circles that are not buttons on one canvas, which the map then moves. */
export class MarkPicture {
  readonly #map: L.Map;
  readonly #sheet: Sheet;
  readonly #stamps = new Map<string, Stamp>();
  readonly #measure = document.createElement('canvas').getContext('2d');
  #ink: Ink = { ink: '', raised: '', halo: '', font: 'sans-serif', scale: 1, own: String };

  constructor(map: L.Map, leaflet: LeafletParts, pane: HTMLElement) {
    this.#map = map;
    this.#sheet = new Sheet(map, leaflet, 0, pane);
  }

  setInk(ink: Ink): void {
    this.#ink = ink;
    this.#stamps.clear();
  }

  /** Call when there are other kinds, which may look different. */
  forgetKinds(): void {
    this.#stamps.clear();
  }

  paint(
    items: readonly Item[],
    { across, side }: Scene,
    names: readonly PlacedName[],
    { view, pad, kinds, write }: Painting,
  ): void {
    const ratio = pixelRatio(zoomOf(this.#map.getContainer()));
    this.#sheet.paint(view, pad, 1, (context, region) => {
      for (const shift of copiesIn(region, across)) {
        const at = { left: region.left - shift, top: region.top };
        for (const item of items) {
          if (!isSeen(item, at, region)) continue;
          if (item.row) this.#stamp(context, item, at, side, ratio, kinds);
          else this.#circle(context, item, at, write(item.cluster.count));
        }
        this.#write(context, names, at);
      }
    });
  }

  /** A factor on every font size. */
  get scale(): number {
    return this.#ink.scale;
  }

  /** The width of a name as written, in pixels. */
  readonly widthOf = (name: string): number => {
    if (!this.#measure) return 0;
    this.#measure.font = nameFont(this.#ink);
    return this.#measure.measureText(name).width;
  };

  lay(view: View): void {
    this.#sheet.lay(view);
  }

  follow(view: View): void {
    this.#sheet.follow(view);
  }

  /** How many pixels it reaches beyond a view; negative where it leaves part of the view bare. */
  marginAround(view: View): number {
    return this.#sheet.marginAround(view);
  }

  remove(): void {
    this.#sheet.remove();
  }

  #stamp(
    context: Context,
    { x, y, row }: Item,
    { left, top }: At,
    side: number,
    ratio: number,
    kinds: ReadonlyMap<string, Kind>,
  ): void {
    const kind = kinds.get(row?.kind ?? '');
    const [glyph, color] = [kind?.glyph ?? 'dot', kind?.color ?? null];
    const key = `${glyph} ${color} ${side} ${ratio}`;
    const stamp = this.#stamps.get(key) ?? stampOf(glyph, color, side, ratio, this.#ink);
    this.#stamps.set(key, stamp);
    const { image, half } = stamp;
    // On whole pixels of the screen, so that it stays sharp.
    const whole = (value: number) => Math.round(value * ratio) / ratio;
    const wide = image.width / ratio;
    context.drawImage(image, whole(x - left - half), whole(y - top - half), wide, wide);
  }

  #circle(context: Context, { x, y, radius }: Item, { left, top }: At, text: string): void {
    const { ink, raised } = this.#ink;
    context.beginPath();
    context.arc(x - left, y - top, radius - 0.75, 0, 2 * Math.PI);
    context.fillStyle = raised;
    context.fill();
    context.strokeStyle = context.fillStyle = ink;
    context.lineWidth = LINES.circle;
    context.stroke();
    context.font = countFont(this.#ink);
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillText(text, x - left, y - top + 0.5);
  }

  #write(context: Context, names: readonly PlacedName[], { left, top }: At): void {
    const { ink, halo } = this.#ink;
    context.textAlign = 'left';
    context.textBaseline = 'middle';
    context.font = nameFont(this.#ink);
    context.lineJoin = 'round';
    context.lineWidth = LINES.halo;
    context.strokeStyle = halo;
    context.fillStyle = ink;
    for (const { text, x, y } of names) {
      context.strokeText(text, x - left, y - top);
      context.fillText(text, x - left, y - top);
    }
  }
}

export interface Painting {
  readonly view: View;
  readonly pad: Padding;
  readonly kinds: ReadonlyMap<string, Kind>;
  /** A number as it stands in a circle. */
  readonly write: (count: number) => string;
}

interface At {
  readonly left: number;
  readonly top: number;
}

/** The offsets, in pixels, of the copies of the world in which an item may be seen. */
function copiesIn({ left, width }: Region, across: number): number[] {
  const first = Math.floor(left / across) - 1;
  const last = Math.floor((left + width) / across) + 1;
  return [...new Array(Math.max(0, last - first + 1)).keys()].map((at) => (first + at) * across);
}

const REACH = 40;
function isSeen({ x, y }: Item, { left, top }: At, { width, height }: Region): boolean {
  return (
    x - left > -REACH && x - left < width + REACH && y - top > -REACH && y - top < height + REACH
  );
}
