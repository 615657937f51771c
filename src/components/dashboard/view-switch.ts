import type { LitElement } from 'lit';
import { prefersReducedMotion, windowOf } from '../../page/dom';
import { reveal } from '../../page/reveal';
import type { State } from '../../state/state';
import type { View } from './layout';

/** Anything lower than this share of the window counts as out of view. */
const LOWEST = 0.7;

/**
 * Decides which view stands beside the map: a choice turns to its excerpts and brings them into view; closing it turns
 * back.
 */
export class ViewSwitch {
  readonly #host: LitElement;
  #view: View = 'article';
  #before: View = 'article';
  /** Where a passage was asked for. */
  #asked: View = 'place';

  constructor(host: LitElement) {
    this.#host = host;
  }

  get view(): View {
    return this.#view;
  }

  readonly turnTo = (view: View): void => {
    this.#view = view;
    this.#host.requestUpdate();
  };

  follow(state: State, before: State | null): void {
    if (!before || state.given !== before.given) {
      this.turnTo(state.selected ? 'place' : 'article');
    } else if (state.story?.isLed && state.story !== before.story) {
      this.turnTo('article');
    } else if (state.article !== before.article) {
      this.turnTo('article');
    } else if (state.passage !== before.passage) {
      if (!before.passage) this.#asked = this.#view;
      this.turnTo(state.passage ? 'article' : this.#asked);
    } else if (state.filter.words !== '' && before.filter.words === '') {
      void this.#showSearch();
    } else if (state.selected !== before.selected || state.choices !== before.choices) {
      if (before.selected === null || before.chosenBy === 'story') this.#before = this.#view;
      // A reader led through the days reads them there.
      const isPlayed = state.chosenBy === 'guide' && this.#view === 'timeline';
      if (!isPlayed) this.turnTo(state.selected === null ? this.#before : 'place');
      if (state.selected === null && before.chosenBy === 'code') void this.#keepFocus();
    }
    if (before && state.choices !== before.choices && state.selected !== null) void this.#reveal();
  }

  /** A search from the address would filter the map, and nobody would see why. */
  async #showSearch(): Promise<void> {
    await this.#host.updateComplete;
    const side = this.#host.renderRoot.querySelector('.side');
    if (side?.checkVisibility() === false) this.turnTo('places');
  }

  /** What had the focus is gone with the excerpts; where the address made the choice, nothing takes it back. */
  async #keepFocus(): Promise<void> {
    if (!this.#host.matches(':focus-within')) return;
    const { updateComplete, renderRoot } = this.#host;
    await updateComplete;
    if ((renderRoot as ShadowRoot).activeElement?.checkVisibility()) return;
    renderRoot.querySelector<HTMLElement>('[aria-pressed=true].view')?.focus();
  }

  async #reveal(): Promise<void> {
    await this.#host.updateComplete;
    if (this.#host.isConnected) showChoice(this.#host, this.#host.renderRoot);
  }
}

/**
 * Brings what the reader has just chosen into view: words that stand below the map may lie below the window. A
 * dashboard that is itself out of view does not move the page.
 */
function showChoice(dashboard: HTMLElement, root: ParentNode): void {
  const [views, pane] = [root.querySelector('.views'), root.querySelector('.place')];
  const { innerHeight, getComputedStyle } = windowOf(dashboard);
  // Beside the map, the pane scrolls by itself.
  if (!views || !pane || getComputedStyle(pane).overflowY !== 'visible') return;
  const { top, bottom } = dashboard.getBoundingClientRect();
  const isInView = top < innerHeight && bottom > 0;
  if (!isInView || reveal(pane, 0)) return;
  const { top: from } = pane.getBoundingClientRect();
  if (from >= 0 && from < innerHeight * LOWEST) return;
  views.scrollIntoView({ behavior: prefersReducedMotion() ? 'auto' : 'smooth' });
}
