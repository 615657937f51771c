import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { Brief, Place } from '../../brief/brief';
import { placeIndex } from '../../brief/place-index';
import { ancestry, isElement, isShadowRoot } from '../../page/dom';
import { windowOf } from '../../page/sheet';
import { whenIdle } from '../../page/when-idle';
import { whenPrinted } from '../../page/when-printed';
import type { State, Store } from '../../state/store';
import { DatelineSelectEvent } from './events';
import { ForeignHands } from './foreign-hands';
import { markPresentation } from './presentation';
import { StyledElement } from './styled-element';

const DASHBOARD = 'dateline-dashboard';

/**
 * What the parts of a dashboard have in common: they find their store, follow it, and let the reader choose.
 * A store set by hand wins; then the dashboard named by `for`; then the nearest one around.
 *
 * @fires dateline-select - The reader chose a place; cancelable.
 */
export abstract class DatelineElement extends StyledElement {
  /** Id of the dashboard this element belongs to, where it does not stand inside it. */
  @property({ attribute: 'for' }) htmlFor: string | null = null;
  /** The state to show. Set it to tie elements together from code. */
  @property({ attribute: false }) store: Store | null = null;

  readonly #internals = this.attachInternals();
  readonly #hands = this.holdsOthers ? null : new ForeignHands(this);
  #source: Store | null = null;
  #unsubscribe: (() => void) | null = null;
  #connection: AbortController | null = null;
  /** What of this element has the focus while it renders. */
  #focused: Element | null = null;
  #life = new AbortController();
  /** The page is being printed: what is rendered now is for paper. */
  protected isOnPaper = false;

  constructor() {
    super();
    this.addEventListener('keydown', (event) => this.#onKey(event));
  }

  /** The store that is followed now. */
  protected get source(): Store | null {
    return this.#source;
  }

  protected get state(): State | null {
    return this.#source?.state ?? null;
  }

  protected get brief(): Brief | null {
    return this.state?.brief ?? null;
  }

  protected get selectedPlace(): Place | null {
    const { brief, selected } = this.state ?? {};
    if (!brief || typeof selected !== 'string') return null;
    return placeIndex(brief).byId.get(selected) ?? null;
  }

  /** What carries a `data-place` highlights that place everywhere while the pointer or the focus is on it. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    const listen = (type: string, highlights: boolean) =>
      root.addEventListener(type, ({ target }) => {
        const place = target instanceof Element && target.closest<HTMLElement>('[data-place]');
        if (place) this.#source?.highlight(highlights ? (place.dataset['place'] ?? null) : null);
      });
    for (const type of ['pointerover', 'focusin']) listen(type, true);
    for (const type of ['pointerout', 'focusout']) listen(type, false);
    return root;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#life = new AbortController();
    whenPrinted(windowOf(this), () => this.#goOnPaper(), this.#life.signal);
    this.#connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#life.abort();
    this.#disconnect();
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#focused = this.shadowRoot?.activeElement ?? null;
    if ((changed.has('store') || changed.has('htmlFor')) && this.isConnected) this.#connect();
  }

  protected override updated(_changed: PropertyValues): void {
    const isGone = this.#focused !== null && !this.#focused.isConnected;
    // What was made anew may have the focus of what it was made for.
    const isLost = isGone && !this.shadowRoot?.activeElement;
    this.#focused = null;
    if (isLost) this.refocus();
  }

  /** What had the focus is no longer there: whoever used it goes on from here, and not from the top of the page. */
  protected refocus(): void {}

  /**
   * A part is first rendered when the page has a moment: the map comes before, and a dashboard's worth of parts in
   * one task would hold up the page. What sets the layout of others does not wait.
   */
  get canWait(): boolean {
    return !this.holdsOthers;
  }

  /** Other elements, or a map: these are not made anew where other hands have been in here. */
  get holdsOthers(): boolean {
    return false;
  }

  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) {
      if (this.canWait) await whenIdle();
      this.#mendDisplay();
    }
    super.scheduleUpdate();
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    // The page's language is not ours; where other words are, they say theirs.
    for (const child of this.renderRoot.children) {
      if (!child.hasAttribute('lang')) child.setAttribute('lang', 'en');
    }
  }

  /** No size and no layout: where a page unsets everything. Whoever means it writes `none` or `contents`. */
  #mendDisplay(): void {
    const root = this.getRootNode();
    // No page reaches into a layout of ours, and to ask for a style makes the browser work it out now.
    if (isShadowRoot(root) && root.host instanceof DatelineElement) return;
    if (getComputedStyle(this).display === 'inline') this.#internals.states.add('inline');
  }

  /** What of the state is rendered: nothing else makes this element render again. */
  protected abstract get follows(): readonly (keyof State)[];

  /** Called on each change of the state, before the element renders. */
  protected stateChanged(_state: State, _before: State | null): void {}

  /** The reader's choice: an event first, then the default action, as in the DOM. */
  protected choose(id: string | null): void {
    if (this.dispatchEvent(new DatelineSelectEvent(id))) this.source?.select(id, 'reader');
  }

  /** Esc closes the innermost thing, wherever the focus is; what stands around this element need not ask again. */
  #onKey(event: KeyboardEvent): void {
    const { state } = this;
    if (event.key !== 'Escape' || event.defaultPrevented || !state) return;
    if (state.passage) this.source?.showPassage(null);
    else if (state.selected !== null) this.choose(null);
    else return;
    event.preventDefault();
  }

  /** At once: a page that is about to be printed waits for nothing, nor for parts that were to come when it has time. */
  #goOnPaper(): () => void {
    this.isOnPaper = true;
    this.requestUpdate();
    this.performUpdate();
    return () => {
      this.isOnPaper = false;
      this.requestUpdate();
    };
  }

  #connect(): void {
    this.#disconnect();
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    const dashboard = this.store ? null : this.#findDashboard();
    if (!this.store && this.htmlFor !== null) {
      this.ownerDocument.addEventListener('dateline-connected', () => this.#connect(), { signal });
    }
    if (!this.store && !storeOf(dashboard)) this.#waitForDashboard(signal);
    dashboard?.addEventListener('dateline-store-changed', () => this.#connect(), { signal });
    this.#follow(this.store ?? storeOf(dashboard));
  }

  #disconnect(): void {
    this.#connection?.abort();
    this.#unsubscribe?.();
    this.#unsubscribe = null;
  }

  #follow(source: Store | null): void {
    this.#source = source;
    this.#hands?.wordsChange();
    this.requestUpdate();
    if (!source) return;
    this.#unsubscribe = source.subscribe((state, before) => {
      markPresentation(this.#internals.states, state);
      this.stateChanged(state, before);
      const changed = this.follows.filter((key) => state[key] !== before[key]);
      if (changed.some((key) => key !== 'highlighted')) this.#hands?.wordsChange();
      if (changed.length > 0) this.requestUpdate();
    });
    markPresentation(this.#internals.states, source.state);
    this.stateChanged(source.state, null);
  }

  #findDashboard(): Element | null {
    if (this.htmlFor === null) return closest(this, DASHBOARD);
    const root = this.getRootNode();
    const near = isShadowRoot(root) ? root.getElementById(this.htmlFor) : null;
    const found = near ?? this.ownerDocument.getElementById(this.htmlFor);
    return found?.localName === DASHBOARD ? found : null;
  }

  /** The dashboard may be defined later, or stand further down in a page that is still being read. */
  #waitForDashboard(signal: AbortSignal): void {
    const retry = () => {
      if (!signal.aborted) this.#connect();
    };
    if (!customElements.get(DASHBOARD)) void customElements.whenDefined(DASHBOARD).then(retry);
    else if (this.ownerDocument.readyState === 'loading') {
      this.ownerDocument.addEventListener('DOMContentLoaded', retry, { signal });
    }
  }
}

/** Any class of store will do: where a page has Dateline twice, it may have made one with either. */
function storeOf(dashboard: Element | null): Store | null {
  return (dashboard as Partial<DatelineElement> | null)?.store ?? null;
}

/** `closest` across shadow roots. */
function closest(start: Element, name: string): Element | null {
  for (const node of ancestry(start)) {
    if (isElement(node) && node.localName === name) return node;
  }
  return null;
}
