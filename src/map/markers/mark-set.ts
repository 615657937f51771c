import * as L from 'leaflet';

/** One button on the map. */
export interface Mark {
  readonly marker: L.Marker;
  readonly button: HTMLButtonElement;
  readonly name: string;
  /** Index of its (first) place in reading order. */
  readonly order: number;
  /** Null for a cluster. */
  readonly placeId: string | null;
  /** Half the badge in pixels; null where the name alone is the mark. */
  readonly radius: number | null;
}

/** What a mark is made from. */
export interface Wanted extends Omit<Mark, 'marker' | 'button'> {
  readonly key: string;
  readonly latLng: L.LatLng;
  make(): HTMLButtonElement;
}

/** The buttons that are on the map now. One that stays wanted stays the same element, and so keeps the focus. */
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
    for (const [key, { marker }] of this.#marks) {
      if (keys.has(key)) continue;
      marker.remove();
      this.#marks.delete(key);
    }
    for (const want of wanted) {
      const mark = this.#marks.get(want.key) ?? this.#add(want);
      if (!mark.marker.getLatLng().equals(want.latLng)) mark.marker.setLatLng(want.latLng);
    }
  }

  clear(): void {
    this.show([]);
  }

  #add({ key, latLng, make, name, order, placeId, radius }: Wanted): Mark {
    const button = make();
    // A size of null leaves the size to the style sheet; the button centres itself on the point.
    const icon = L.divIcon({ html: button, className: 'spot' });
    // Clicks and keys are the button's own: Leaflet would miss Enter and Space.
    const marker = L.marker(latLng, { icon, keyboard: false, interactive: false });
    marker.addTo(this.#map);
    const mark = { marker, button, name, order, placeId, radius };
    this.#marks.set(key, mark);
    return mark;
  }
}
