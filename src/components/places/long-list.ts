/**
 * A list of more places than a browser can lay out at once: only the rows in view are in the document, and the one with
 * the focus. Loaded for such a list, as dateline-list.js, which never imports dateline.js.
 */

import { defaultRangeExtractor, elementScroll, Virtualizer } from '@tanstack/virtual-core';
import type { TemplateResult } from 'lit';
import type { State } from '../../state/state';
import type { LoadedLanguage } from '../../text/languages';
import { Counts } from './counts';
import {
  boneOf,
  CollectionSource,
  firstOf,
  heightOf,
  isAlike,
  type Kit,
  type ListSource,
  noteOf,
  placesSource,
  type Shown,
} from './list-source';
import { distanceTo, scrollerOf, watchScroll, watchSize } from './scroller';
import { rankTo, TypeAhead } from './type-ahead';

/** The assumed height of a row while nothing is laid out, in pixels. */
const HEIGHT = 46;
/** Browsers lay out hardly more than 17 million pixels: a longer list is divided into sheets of this many rows. */
const SHEET = 100_000;

export class LongList {
  readonly #kit: Kit;
  readonly #changed: () => void;
  readonly #items = new Map<number, HTMLLIElement>();
  #list: HTMLElement | null = null;
  #source: ListSource | null = null;
  #shown: Shown | null = null;
  /** Rank of the first row on the open sheet. */
  #first = 0;
  /** Rank of the row at which Tab enters. */
  #active = 0;
  readonly #typing = new TypeAhead();
  readonly #counts = new Counts();
  #unmount: (() => void) | null = null;
  #isDrawing = false;
  /** The height of a row with a single line in this layout. */
  #height = HEIGHT;
  /** The place to bring into view once its rank is known. */
  #sought: string | null = null;
  readonly #virtualizer = new Virtualizer<HTMLElement, HTMLLIElement>(this.#options());

  /** Calls `changed` when more is known about the list. */
  constructor(kit: Kit, changed: () => void) {
    this.#kit = kit;
    this.#changed = changed;
  }

  /** How many places pass; null while nobody knows. */
  get total(): number | null {
    return this.#source?.total ?? null;
  }

  readonly note = (state: State, language: LoadedLanguage) => noteOf(this.#kit, state, language);
  readonly first = () => firstOf(this.#kit, this.#source);

  /** Renders into `list`, an element that only this class writes to. */
  show(list: HTMLElement, shown: Shown): void {
    const { state, places } = shown;
    const before = this.#shown;
    this.#shown = shown;
    this.#counts.begin(state.filter);
    const isSame = this.#list === list && before !== null && isAlike(shown, before);
    // What is under the pointer changes often while a map is dragged: nothing is laid out again for that.
    if (isSame && this.#source) {
      this.#refill(this.#source);
      return;
    }
    if (this.#list !== list) this.#begin(list, state.selected);
    const { collection } = state;
    if (!collection) {
      this.#source?.stop();
      this.#source = placesSource(places, this.#kit.place);
    } else if (this.#source instanceof CollectionSource) this.#source.follow(collection, state);
    else {
      this.#source = new CollectionSource(collection, state, this.#kit.row, () => {
        this.#changed();
        this.#update();
        if (this.#shown) this.#counts.follow(this.#shown, this.total);
        void this.#seek();
      });
    }
    this.#update();
    void this.#seek();
  }

  stop(): void {
    this.#typing.stop();
    this.#counts.stop();
    this.#source?.stop();
    this.#unmount?.();
    this.#unmount = null;
    this.#list = null;
    this.#items.clear();
  }

  /** Moves the focus to the first row. */
  enter(): void {
    this.#go(0);
  }

  /** Brings a place into view if it is in the list: at once, or when the list's length is known. */
  reveal(id: string): void {
    this.#sought = id;
    void this.#seek();
  }

  async #seek(): Promise<void> {
    const sought = this.#sought;
    if (sought === null || this.total === null) return;
    const rank = await this.#source?.rankOf(sought).catch(() => null);
    if (this.#sought !== sought) return;
    this.#sought = null;
    if (typeof rank !== 'number' || !this.#list) return;
    this.#active = rank;
    this.#turnTo(rank);
  }

  #begin(list: HTMLElement, selected: string | null): void {
    this.#sought = selected;
    this.#unmount?.();
    this.#items.clear();
    this.#list = list;
    list.replaceChildren();
    const life = new AbortController();
    const { signal } = life;
    list.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    list.addEventListener('focusin', (event) => this.#onFocus(event), { signal });
    const unmount = this.#virtualizer._didMount();
    this.#unmount = () => {
      life.abort();
      unmount();
    };
  }

  #options(): ConstructorParameters<typeof Virtualizer<HTMLElement, HTMLLIElement>>[0] {
    const total = this.total ?? 0;
    return {
      count: Math.max(0, Math.min(SHEET, total - this.#first)),
      getScrollElement: () => this.#list && scrollerOf(this.#list),
      estimateSize: () => this.#height,
      getItemKey: (index) => this.#first + index,
      overscan: 6,
      scrollMargin: this.#list ? distanceTo(this.#list) : 0,
      scrollToFn: elementScroll,
      observeElementRect: ({ scrollElement }, tell) =>
        watchSize(scrollElement, (size) => {
          tell(size);
          this.#measure();
          this.#update();
        }),
      observeElementOffset: ({ scrollElement }, tell) => watchScroll(scrollElement, tell),
      rangeExtractor: (range) => {
        const active = this.#active - this.#first;
        const all = defaultRangeExtractor(range);
        const isThere = active >= 0 && active < range.count && !all.includes(active);
        return isThere ? [...all, active].toSorted((a, b) => a - b) : all;
      },
      onChange: () => this.#draw(),
    };
  }

  #update(): void {
    const total = this.total ?? 0;
    this.#active = Math.max(0, Math.min(this.#active, total - 1));
    if (this.#first >= total) this.#first = Math.floor(this.#active / SHEET) * SHEET;
    this.#virtualizer.setOptions(this.#options());
    this.#virtualizer._willUpdate();
    this.#draw();
    // Asks for one row, whose answer brings the total: where no place passed, some may now.
    if (!this.total) this.#source?.want({ start: 0, end: 1 });
  }

  /** Rows out of view are assumed to be as high as a skeleton, so that nothing jumps when they come. */
  #measure(): void {
    const list = this.#list;
    if (!list) return;
    const height = heightOf(this.#bone(), list, this.#kit);
    if (height === 0 || height === this.#height) return;
    this.#height = height;
    this.#virtualizer.measure();
    for (const each of this.#items.values()) this.#virtualizer.measureElement(each);
  }

  #bone(): TemplateResult {
    return boneOf(this.#kit, this.#shown?.words.dashboard.loading ?? '');
  }

  #draw(): void {
    const [list, source] = [this.#list, this.#source];
    if (!list || !source || this.#isDrawing) return;
    this.#isDrawing = true;
    try {
      this.#lay(list, source);
    } finally {
      this.#isDrawing = false;
    }
  }

  #lay(list: HTMLElement, source: ListSource): void {
    const all = this.#virtualizer.getVirtualItems();
    const { scrollMargin } = this.#virtualizer.options;
    list.style.blockSize = `${this.#virtualizer.getTotalSize()}px`;
    const [start, end] = [all[0]?.index ?? 0, (all.at(-1)?.index ?? -1) + 1];
    const seen = this.#virtualizer.range;
    if (end > 0) {
      source.want({
        start: this.#first + Math.max(0, (seen?.startIndex ?? start) - 6),
        end: this.#first + Math.min(end, (seen?.endIndex ?? end) + 7),
      });
    }
    const kept = new Set(all.map(({ index }) => this.#first + index));
    for (const [rank, item] of this.#items) {
      if (kept.has(rank)) continue;
      item.remove();
      this.#items.delete(rank);
    }
    const known = new Set(this.#items.values());
    let before: Element | null = null;
    for (const { index, start: top } of all) {
      const rank = this.#first + index;
      const item: HTMLLIElement = this.#items.get(rank) ?? this.#make(rank, index, list);
      const next: Element | null = before ? before.nextElementSibling : list.firstElementChild;
      if (next !== item) list.insertBefore(item, next);
      before = item;
      item.style.translate = `0 ${top - scrollMargin}px`;
      this.#fill(item, rank, source);
    }
    // Rows that stayed are observed already.
    for (const item of this.#items.values()) {
      if (!known.has(item)) this.#virtualizer.measureElement(item);
    }
  }

  #refill(source: ListSource): void {
    for (const [rank, item] of this.#items) this.#fill(item, rank, source);
  }

  #make(rank: number, index: number, list: HTMLElement): HTMLLIElement {
    const item = list.ownerDocument.createElement('li');
    item.dataset['index'] = String(index);
    this.#items.set(rank, item);
    return item;
  }

  #fill(item: HTMLLIElement, rank: number, source: ListSource): void {
    item.ariaPosInSet = String(rank + 1);
    item.ariaSetSize = String(this.total ?? -1);
    const hadFocus = item.matches(':focus-within');
    this.#kit.render(source.render(rank) ?? this.#bone(), item);
    const button = item.querySelector('button');
    if (button) button.tabIndex = rank === this.#active ? 0 : -1;
    // A row has replaced its skeleton.
    if (hadFocus && !item.matches(':focus-within')) button?.focus({ preventScroll: true });
  }

  #onFocus({ target }: FocusEvent): void {
    const rank = [...this.#items].find(([, item]) => item.contains(target as Node))?.[0];
    if (rank === undefined || rank === this.#active) return;
    this.#active = rank;
    for (const [each, item] of this.#items) {
      const button = item.querySelector('button');
      if (button) button.tabIndex = each === rank ? 0 : -1;
    }
  }

  #onKey(event: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, altKey, isComposing } = event;
    if (ctrlKey || metaKey || altKey || isComposing) return;
    const { range } = this.#virtualizer;
    const page = range ? range.endIndex - range.startIndex : 10;
    const to = rankTo(key, { active: this.#active, total: this.total ?? 1, page });
    if (to !== null) this.#go(to);
    else if (this.#typing.takes(key)) void this.#type(key);
    else return;
    event.preventDefault();
  }

  /** Goes to the next name that begins with what was typed. */
  async #type(letter: string): Promise<void> {
    const typed = this.#typing.add(letter);
    const from = typed.length === 1 ? this.#active : this.#active - 1;
    const rank = await this.#source?.next(typed, from).catch(() => null);
    if (rank !== null && rank !== undefined) this.#go(rank);
  }

  #go(rank: number): void {
    this.#active = rank;
    this.#turnTo(rank);
    this.#items.get(rank)?.querySelector('button')?.focus({ preventScroll: true });
  }

  /** Opens the sheet with this rank, and brings the row into view. */
  #turnTo(rank: number): void {
    const first = Math.floor(rank / SHEET) * SHEET;
    if (first !== this.#first) {
      this.#first = first;
      for (const item of this.#items.values()) item.remove();
      this.#items.clear();
    }
    this.#update();
    this.#virtualizer.scrollToIndex(rank - this.#first, { align: 'auto' });
    this.#draw();
  }
}
