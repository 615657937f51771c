import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Brief, Units } from '../../brief/brief';
import { afterFrame } from '../../page/next-frame';
import { whenIdle } from '../../page/when-idle';
import type { State } from '../../state/state';
import type { Store } from '../../state/store';
import type { PageWords } from '../../text/en/page';
import { type Figures, figuresOf } from '../../text/figures';
import type { LoadedLanguage } from '../../text/languages';
import { DatelineSelectEvent } from './events';
import { FocusController } from './focus-controller';
import { ForeignChanges } from './foreign-changes';
import { HighlightController } from './highlight-controller';
import { askedFor, InterfaceLanguage } from './interface-language';
import { PaperController } from './paper-controller';
import { langOf } from './pieces';
import { StatesController } from './states-controller';
import { StoreController } from './store-controller';
import { StyledElement } from './styled-element';

/**
 * What the parts of a dashboard have in common: they find their store, follow it, and let the reader choose.
 *
 * @fires dateline-select - The reader chose a place; cancelable.
 */
export abstract class DatelineElement extends StyledElement {
  /** Id of the dashboard this element belongs to, where it does not stand inside it. */
  @property({ attribute: 'for' }) htmlFor: string | null = null;
  /** The state to show. Set it to tie elements together from code. */
  @property({ attribute: false }) store: Store | null = null;

  readonly #followed = new StoreController(this, (state, before) => this.#follow(state, before));
  readonly #language = new InterfaceLanguage(this);
  readonly #states = new StatesController(this, this.attachInternals());
  readonly #paper = new PaperController(this, () => this.performUpdate());
  readonly #foreignChanges: ForeignChanges | null;
  /** The next update lets elements go first that answer a choice at once. */
  #isLate = false;

  constructor() {
    super();
    new HighlightController(this, (id) => this.source?.highlight(id));
    // Before `ForeignChanges`, which may clear the node that has the focus.
    new FocusController(this, () => this.refocus());
    this.#foreignChanges = this.holdsOthers ? null : new ForeignChanges(this);
    this.addEventListener('keydown', (event) => this.#onKey(event));
  }

  /** The words of its interface. */
  get language(): LoadedLanguage {
    return this.#language.language;
  }

  /** The languages that its reader wants, the most wanted first. */
  protected get languages(): readonly string[] {
    return [...new Set([this.#language.tag, ...askedFor()])];
  }

  /** Settles when the words of its language have been loaded; null if they already are. */
  get languagePending(): Promise<unknown> | null {
    return this.#language.pending;
  }

  /** The words of a page in its language. */
  protected get words(): PageWords {
    return this.language.page;
  }

  /** How the dates and figures of the brief are written. */
  protected get figures(): Figures {
    return figuresOf(langOf(this.brief), this.words, this.measuredIn);
  }

  /** The units of distances, if the dashboard or the brief sets them; null leaves them to the language. */
  protected get measuredIn(): Units | null {
    return this.state?.units ?? this.brief?.units ?? null;
  }

  /** The store being followed. */
  protected get source(): Store | null {
    return this.#followed.store;
  }

  protected get state(): State | null {
    return this.source?.state ?? null;
  }

  protected get brief(): Brief | null {
    return this.state?.brief ?? null;
  }

  /** Whether it is rendering for paper. */
  protected get isOnPaper(): boolean {
    return this.#paper.isOnPaper;
  }

  /** The keys of the state that are rendered: no others make this element render again. */
  protected abstract get follows(): readonly (keyof State)[];

  /** Whether it holds other elements or a map, which must never be rendered from scratch. */
  get holdsOthers(): boolean {
    return false;
  }

  /**
   * Whether it first renders when the page is idle: the map comes first, and what decides the layout of others does not
   * wait.
   */
  get canWait(): boolean {
    return !this.holdsOthers;
  }

  /** Whether it answers a choice at once; others do so one frame later. */
  protected get answers(): boolean {
    return this.holdsOthers;
  }

  /** What an update waits for besides the language; null for nothing. */
  protected get awaited(): Promise<unknown> | null {
    return null;
  }

  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated && this.#language.pending) await this.#language.pending;
    if (!this.hasUpdated && this.canWait) await whenIdle();
    if (this.#isLate) await afterFrame();
    // Last, because loading may have begun meanwhile.
    if (this.awaited) await this.awaited;
    super.scheduleUpdate();
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.#isLate = false;
    this.#followed.refresh();
    if (!this.source) this.#foreignChanges?.wordsChange();
  }

  /** Called on each change of the state, before the element renders; `before` is null for a store newly followed. */
  protected stateChanged(_state: State, _before: State | null): void {}

  /** Moves the focus to where a reader would continue after the focused control has gone. */
  protected refocus(): void {}

  /** The reader's choice: an event first, then the default action, as in the DOM. */
  protected choose(id: string | null): void {
    if (this.dispatchEvent(new DatelineSelectEvent(id))) this.source?.select(id, 'reader');
  }

  /** Renders a sentence in place of a part that could not be loaded, with a button to try again. */
  protected renderMissing(late: { load(): void }): TemplateResult {
    const again = () => {
      late.load();
      this.requestUpdate();
    };
    return html`<p class="quiet">${this.words.panel.missing}</p>
      <button type="button" class="begin" @click=${again}>${this.words.dashboard.retry}</button>`;
  }

  #follow(state: State, before: State | null): void {
    this.#states.present(state);
    this.stateChanged(state, before);
    const changed = [...this.follows, 'units' as const].filter(
      (key) => !before || state[key] !== before[key],
    );
    if (changed.some((key) => key !== 'highlighted')) this.#foreignChanges?.wordsChange();
    if (changed.length === 0) return;
    const isLate = (key: keyof State) =>
      key === 'highlighted' || (key === 'selected' && !this.answers);
    if (!this.isUpdatePending) this.#isLate = changed.every(isLate);
    this.requestUpdate();
  }

  /**
   * Esc closes the innermost thing, wherever the focus is, and marks the event as handled for whatever is around it.
   */
  #onKey(event: KeyboardEvent): void {
    const { state } = this;
    if (event.key !== 'Escape' || event.defaultPrevented || !state) return;
    if (state.passage) this.source?.showPassage(null);
    else if (state.story?.isLed && state.story.passage)
      this.source?.follow({ ...state.story, isLed: false });
    else if (state.selected !== null) this.choose(null);
    else return;
    event.preventDefault();
  }
}
