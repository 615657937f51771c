import type { Page, Row } from '../../collection/port';
import type * as L from '../leaflet';
import { kindOf, type LabelWords, nameOf } from './labels';

/** A list, over the map, of places that cannot be seen apart there. */
export class HereList {
  /** The most places that are listed. */
  static readonly most = 200;
  readonly #map: L.Map;
  readonly #select: (id: string) => void;
  readonly #signal: AbortSignal;
  #box: HTMLElement | null = null;
  /** What had the focus before. */
  #opener: HTMLElement | null = null;

  constructor(map: L.Map, select: (id: string) => void, signal: AbortSignal) {
    this.#map = map;
    this.#select = select;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.close());
  }

  /** Beside where they stand; the focus goes to the first place. */
  open(
    { rows, total }: Page,
    words: LabelWords,
    latLng: L.LatLng,
    opener: HTMLElement | null,
  ): void {
    this.close();
    const at = this.#map.latLngToContainerPoint(latLng);
    const heading = words.crowds.here(total);
    const box = document.createElement('div');
    box.className = 'here';
    box.part.add('here');
    box.setAttribute('role', 'dialog');
    box.setAttribute('aria-label', heading);
    const head = document.createElement('p');
    head.className = 'here-head';
    head.textContent = heading;
    const list = document.createElement('ul');
    list.append(...rows.map((row) => this.#entry(row, words)));
    const shut = document.createElement('button');
    shut.type = 'button';
    shut.className = 'here-close';
    shut.setAttribute('aria-label', words.crowds.close);
    shut.append('×');
    shut.addEventListener('click', () => this.close(true));
    box.append(head, shut, list);
    if (total > rows.length) {
      const rest = document.createElement('p');
      rest.className = 'here-more';
      rest.textContent = words.crowds.unlisted(total - rows.length);
      box.append(rest);
    }
    this.#shield(box);
    const container = this.#map.getContainer();
    const { clientWidth: width, clientHeight: height } = container;
    // On the side with more room, and within the map.
    box.classList.toggle('to-left', at.x > width / 2);
    box.style.setProperty('--_x', `${Math.round(at.x)}px`);
    box.style.setProperty('--_y', `${Math.round(Math.min(Math.max(at.y, 60), height - 60))}px`);
    box.style.setProperty('--_room', `${Math.max(at.x, width - at.x) - 30}px`);
    container.append(box);
    this.#box = box;
    this.#opener = opener;
    box.querySelector<HTMLElement>('li button')?.focus({ preventScroll: true });
  }

  /** `back`: the focus returns to where it was. False where nothing was open. */
  close(back = false): boolean {
    if (!this.#box) return false;
    this.#box.remove();
    this.#box = null;
    if (back) this.#opener?.focus({ preventScroll: true });
    this.#opener = null;
    return true;
  }

  #entry(row: Row, words: LabelWords): HTMLLIElement {
    const entry = document.createElement('li');
    const button = document.createElement('button');
    button.type = 'button';
    const named = document.createElement('span');
    named.className = 'here-name';
    named.dir = 'auto';
    named.textContent = nameOf(row, words);
    button.append(named);
    if (!row.isNameless) {
      const what = document.createElement('span');
      what.className = 'here-kind';
      what.textContent = kindOf(row.kind, words);
      button.append(what);
    }
    button.addEventListener('click', () => {
      this.close();
      this.#select(row.id);
    });
    entry.append(button);
    return entry;
  }

  /** Keeps its events from the map, which they would drag or zoom. */
  #shield(box: HTMLElement): void {
    const signal = this.#signal;
    const types = ['mousedown', 'touchstart', 'dblclick', 'wheel', 'click', 'pointerdown'];
    for (const type of types) {
      box.addEventListener(type, (event) => event.stopPropagation(), { signal, passive: true });
    }
    box.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          event.preventDefault();
          this.close(true);
        } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
          this.#walk(event, event.key === 'ArrowDown' ? 1 : -1);
        } else event.stopPropagation();
      },
      { signal },
    );
  }

  #walk(event: KeyboardEvent, step: 1 | -1): void {
    const buttons = [...(this.#box?.querySelectorAll<HTMLElement>('li button') ?? [])];
    const at = buttons.findIndex((button) => button.matches(':focus'));
    event.preventDefault();
    event.stopPropagation();
    buttons[(at + step + buttons.length) % buttons.length]?.focus();
  }
}
