import type * as L from '../leaflet';
import { type Pins, spotAround } from './pins';
import { type Item, sizeOf } from './scene';

/** What stands in a circle, and what it is called. */
export interface CrowdWords {
  readonly text: string;
  readonly label: string;
}

interface Crowd {
  readonly spot: HTMLElement;
  readonly button: HTMLButtonElement;
  item: Item;
}

/** Places that stand together, as buttons in the page. One that stays keeps its element, and so the focus. */
export class Crowds {
  readonly #group: HTMLElement;
  readonly #pins: Pins;
  readonly #listen: (button: HTMLButtonElement, item: () => Item) => void;
  #crowds = new Map<string, Crowd>();

  /** `listen` is called with each new button and a function that returns its item. */
  constructor(
    group: HTMLElement,
    pins: Pins,
    listen: (button: HTMLButtonElement, item: () => Item) => void,
  ) {
    this.#group = group;
    this.#pins = pins;
    this.#listen = listen;
  }

  buttonOf({ key }: Item): HTMLButtonElement | null {
    return this.#crowds.get(key)?.button ?? null;
  }

  show(
    items: readonly Item[],
    latLngOf: (item: Item) => L.LatLng,
    wordsOf: (item: Item) => CrowdWords,
  ): void {
    const before = this.#crowds;
    this.#crowds = new Map();
    for (const item of items) {
      const crowd = before.get(item.key) ?? this.#make(item);
      before.delete(item.key);
      crowd.item = item;
      const { text, label } = wordsOf(item);
      // Drawn, not written: the number is part of what the button is called.
      crowd.button.dataset['count'] = text;
      crowd.button.setAttribute('aria-label', label);
      crowd.button.dataset['size'] = String(sizeOf(item.cluster.count));
      crowd.button.style.setProperty('--_size', `${2 * item.radius}px`);
      this.#pins.pin(crowd.spot, latLngOf(item));
      this.#crowds.set(item.key, crowd);
    }
    for (const { spot } of before.values()) this.#pins.unpin(spot);
  }

  #make(item: Item): Crowd {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'crowd';
    button.part.add('cluster');
    button.tabIndex = -1;
    const spot = spotAround(button);
    this.#group.append(spot);
    const crowd = { spot, button, item };
    this.#listen(button, () => crowd.item);
    return crowd;
  }
}
