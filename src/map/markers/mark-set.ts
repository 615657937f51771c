import type * as L from '../leaflet';
import type { Said } from '../names/call-outs';
import type { MappedPlace } from '../places/mapped-place';
import { PinnedElement } from './pinned-element';

/** One button on the map. */
export interface Mark {
  readonly key: string;
  readonly pin: PinnedElement;
  readonly button: HTMLButtonElement;
  readonly name: string;
  /** The `lang` of the name; empty if unknown. */
  readonly lang: string;
  /** The article names its (first) place. */
  readonly isByArticle: boolean;
  /** Marks with the same number share the name of one place, which is written once. */
  readonly namesake: number;
  /** What the article says of it where it names it; null for a cluster. */
  readonly said: () => Said | null;
  /** Index of its (first) place in reading order. */
  readonly order: number;
  /** Null for a cluster. */
  readonly placeId: string | null;
  /** Half the badge in pixels; null where the name alone is the mark. */
  readonly radius: number | null;
  /** What the name stands on, where the name alone is the mark. */
  readonly area: MappedPlace | null;
}

/** What a mark is made from. */
export interface Wanted extends Omit<Mark, 'pin' | 'button'> {
  readonly latLng: L.LatLng;
  make(): HTMLButtonElement;
}

/** The buttons now on the map. One that stays wanted keeps its element, and so the focus. */
export class MarkSet {
  readonly #map: L.Map;
  readonly #marks = new Map<string, Mark>();

  constructor(map: L.Map) {
    this.#map = map;
  }

  [Symbol.iterator](): IterableIterator<Mark> {
    return this.#marks.values();
  }

  show(wanted: readonly Wanted[]): void {
    const keys = new Set(wanted.map(({ key }) => key));
    for (const [key, { pin }] of this.#marks) {
      if (keys.has(key)) continue;
      pin.remove();
      this.#marks.delete(key);
    }
    for (const want of wanted) {
      this.add(want).pin.moveTo(want.latLng);
    }
  }

  /** Adds it unless it is there already; its name is hidden until it has found room. */
  add({ key, latLng, make, ...what }: Wanted): Mark {
    const known = this.#marks.get(key);
    if (known) return known;
    const button = make();
    button.dataset['side'] = 'hidden';
    const pin = new PinnedElement(latLng, button).addTo(this.#map);
    const mark = { key, pin, button, ...what };
    this.#marks.set(key, mark);
    return mark;
  }

  clear(): void {
    this.show([]);
  }
}
