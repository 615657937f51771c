import type { LitElement, ReactiveController } from 'lit';
import { isShadowRoot } from '../../page/dom';
import { StyledElement } from './styled-element';

/**
 * Mends an element that a page's reset (`* { all: unset }`) has made inline, without size or layout: it gets the state
 * `inline`, for which tokens.css has a display. A page that means it writes `none` or `contents`.
 */
export class DisplayController implements ReactiveController {
  readonly #host: LitElement;
  readonly #states: CustomStateSet;

  constructor(host: LitElement, states: CustomStateSet) {
    this.#host = host;
    this.#states = states;
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.#host.hasUpdated) return;
    const root = this.#host.getRootNode();
    // No page reaches into our own layout, and asking for a style makes the browser work it out now.
    if (isShadowRoot(root) && root.host instanceof StyledElement) return;
    if (getComputedStyle(this.#host).display === 'inline') this.#states.add('inline');
  }
}
