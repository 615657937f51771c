import { focusedElement } from '../../page/dom';
import type * as L from '../leaflet';
import { type Pins, spotAround } from './pins';
import { type Under, underOf } from './pointer';
import { type Direction, type Item, nearestTo, nearestTowards } from './scene';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowRight: 'right',
  ArrowDown: 'down',
  ArrowLeft: 'left',
};

export interface RovingMarksHost {
  /** The item's button in the page; null for one that is painted. */
  buttonOf(item: Item): HTMLButtonElement | null;
  latLngOf(item: Item): L.LatLng;
  labelOf(item: Item): string;
  press(under: Under): void;
  /** An item has the focus, or none does. */
  look(under: Under | null): void;
}

/**
 * One tab stop for all marks of a view, painted or not: an arrow key goes to the nearest in that direction, and where
 * there is none the map moves. A painted mark that has the focus gets a button to have it in; there are two, so that
 * going from mark to mark is a move of the focus, which screen readers follow.
 */
export class RovingMarks {
  readonly #host: RovingMarksHost;
  readonly #group: HTMLElement;
  readonly #pins: Pins;
  readonly #stands: readonly [Stand, Stand];
  #items: readonly Item[] = [];
  /** The item at which Tab enters. */
  #current: Item | null = null;
  #next = 0;
  /** Whether a button had the focus before they were replaced. */
  #hadFocus = false;
  #chosen: string | null = null;
  /**
   * The key of the current place once it was chosen, and has no mark here: when its mark comes back, Tab leads to it
   * again.
   */
  #left: string | null = null;
  #lastAt: { readonly x: number; readonly y: number } | null = null;

  constructor(group: HTMLElement, pins: Pins, host: RovingMarksHost, signal: AbortSignal) {
    this.#host = host;
    this.#group = group;
    this.#pins = pins;
    this.#stands = [this.#makeStand(), this.#makeStand()];
    group.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    group.addEventListener('focusin', (event) => this.#onFocus(event), { signal });
    group.addEventListener('focusout', () => host.look(null), { signal });
  }

  /** Call after buttons have been replaced; Tab then leads to the item nearest the middle. */
  setItems(items: readonly Item[], middle: { readonly x: number; readonly y: number }): void {
    const before = this.#current;
    this.#items = items;
    const back = items.find(({ key }) => key === this.#left);
    const same = back ?? (before && items.find(({ key }) => key === before.key));
    // Closing what a mark opened leads back to the mark, but its button from before may now stand for none.
    const isLost = back !== undefined && focusedElement(this.#group.ownerDocument) === null;
    const hasFocus = this.hasFocus || this.#hadFocus || isLost;
    this.#hadFocus = false;
    if (back) this.#left = null;
    else if (!same && before && before.key === this.#chosen) this.#left = before.key;
    // The cluster may have parted, or merged with others.
    const item = same ?? nearestTo(items, (hasFocus && this.#lastAt) || middle);
    this.#settle(item, hasFocus);
  }

  /** The chosen place, which has no mark here. */
  choose(id: string | null): void {
    this.#chosen = id;
  }

  /** Call before buttons are replaced; the scene to come is `scale` times as large. */
  note(scale: number): void {
    this.#hadFocus = this.hasFocus;
    const { x, y } = this.#current ?? {};
    this.#lastAt = x === undefined || y === undefined ? null : { x: x * scale, y: y * scale };
  }

  get hasFocus(): boolean {
    return this.#group.matches(':focus-within');
  }

  #settle(item: Item | null, hasFocus: boolean): void {
    const old = this.#current && this.#elementOf(this.#current);
    this.#current = item;
    if (!item) {
      for (const { button } of this.#stands) button.hidden = true;
      return;
    }
    const element = this.#host.buttonOf(item) ?? this.#standAt(item, hasFocus);
    if (old && old !== element) old.tabIndex = -1;
    element.tabIndex = 0;
    if (hasFocus) {
      element.focus({ preventScroll: true });
      this.#host.look(underOf(item));
    }
    for (const { button } of this.#stands) if (button !== element) button.hidden = true;
  }

  #elementOf(item: Item): HTMLButtonElement | null {
    const stand = this.#stands.find((candidate) => candidate.item?.key === item.key);
    return this.#host.buttonOf(item) ?? stand?.button ?? null;
  }

  /** The button that stands in for a painted item. Not the one with the focus, unless that stands for this item. */
  #standAt(item: Item, hasFocus: boolean): HTMLButtonElement {
    const own = this.#stands.find((stand) => stand.item?.key === item.key && !stand.button.hidden);
    if (!own && hasFocus) this.#next = 1 - this.#next;
    const stand = own ?? this.#stands[this.#next === 0 ? 0 : 1];
    stand.item = item;
    const { button, spot } = stand;
    button.hidden = false;
    button.setAttribute('aria-label', this.#host.labelOf(item));
    button.style.setProperty('--_size', `${Math.max(24, 2 * item.radius)}px`);
    this.#pins.pin(spot, this.#host.latLngOf(item));
    return button;
  }

  #makeStand(): Stand {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'mark-stand';
    button.hidden = true;
    const spot = spotAround(button);
    this.#group.append(spot);
    const stand: Stand = { button, spot, item: null };
    button.addEventListener('click', () => stand.item && this.#host.press(underOf(stand.item)));
    return stand;
  }

  #itemOf(target: EventTarget | null): Item | null {
    const stand = this.#stands.find(({ button }) => button === target);
    if (stand) return stand.item;
    return this.#items.find((item) => this.#host.buttonOf(item) === target) ?? null;
  }

  #onFocus({ target }: FocusEvent): void {
    const item = this.#itemOf(target);
    if (!item) return;
    if (item !== this.#current) this.#settle(item, false);
    this.#host.look(underOf(item));
  }

  #onKey(event: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    const direction = DIRECTIONS[key];
    if (!direction || ctrlKey || metaKey || altKey || shiftKey || !this.#current) return;
    const others = this.#items.filter((item) => item !== this.#current);
    const next = nearestTowards(others, this.#current, direction);
    // Not handled: the map receives the event, and moves.
    if (!next) return;
    event.preventDefault();
    this.#left = null;
    this.#settle(next, true);
  }
}

interface Stand {
  readonly button: HTMLButtonElement;
  readonly spot: HTMLElement;
  item: Item | null;
}
