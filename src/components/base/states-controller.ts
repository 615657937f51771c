import type { LitElement, ReactiveController } from 'lit';
import { isShadowRoot } from '../../page/dom';
import type { State } from '../../state/state';
import { StyledElement } from './styled-element';

/**
 * Tells the style sheets of an element what they cannot see, as custom states. `:state(stage)`, `:state(list)` and
 * `:state(touch)` say how its dashboard is presented. `:state(inline)` says that a page's reset (`* { all: unset }`)
 * has left the element without size or layout; a page that wants this writes `none` or `contents`. Browsers without
 * custom states (before Chromium 125 and Firefox 126) lay everything out as usual.
 */
export class StatesController implements ReactiveController {
  readonly #host: LitElement;
  readonly #states: CustomStateSet | null;

  constructor(host: LitElement, { states }: { readonly states?: CustomStateSet }) {
    this.#host = host;
    // Chromium 90 to 124 has states, but throws at names without dashes.
    this.#states = CSS.supports('selector(:state(x))') ? (states ?? null) : null;
    host.addController(this);
  }

  present({ presentation, density }: Pick<State, 'presentation' | 'density'>): void {
    for (const name of ['stage', 'list', 'touch']) {
      if (name === presentation || name === density) this.#states?.add(name);
      else this.#states?.delete(name);
    }
  }

  hostUpdate(): void {
    if (this.#host.hasUpdated) return;
    const root = this.#host.getRootNode();
    // A page's reset does not reach into our own layout, and reading a computed style makes the browser work it out at
    // once.
    if (isShadowRoot(root) && root.host instanceof StyledElement) return;
    if (getComputedStyle(this.#host).display === 'inline') this.#states?.add('inline');
  }
}
