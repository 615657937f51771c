import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Brief, Issue } from '../../brief/brief';
import { interpret } from '../../brief/interpret';
import { isBrief } from '../../brief/is-brief';
import { summaryOf } from '../../brief/summary';
import { isDated } from '../../brief/timeline';
import { explain } from '../../state/explain';
import { type LoadedBrief, type LoadOptions, loadBrief } from '../../state/load-brief';
import { LoadError } from '../../state/load-error';
import { type Density, type Presentation, type State, Store } from '../../state/store';
import { announcement } from '../base/announcement';
import {
  aBasemap,
  aDensity,
  aPresentation,
  aTheme,
  customElement,
  oneOf,
  someGestures,
} from '../base/custom-element';
import { DatelineElement } from '../base/dateline-element';
import { issuesHeadline } from '../base/issues-headline';
import { memo } from '../base/memo';
import type { DatelineMap } from '../map/dateline-map';
import { AuthorNotes } from './author-notes';
import { BriefSource, blankSrc } from './brief-source';
import { Curtain } from './curtain';
import { LateBrief } from './late-brief';
import { renderLayout } from './layout';
import { type LightChildren, lightChildren, watchInline } from './light-children';
import { renderNotices } from './notices';
import { mapOf, partsOf, rendered } from './parts';
import { PermalinkController } from './permalink-controller';
import { reset } from './reset';
import { dashboardSheets } from './sheets';
import { showChoice } from './show-choice';
import { StatedChoice } from './stated-choice';
import { ViewSwitch } from './view-switch';

/**
 * Loads a brief and gives it to what is inside; when nothing is inside, lays out header, list, map and panel.
 *
 * @slot - Your own layout, in place of ours; or plain HTML, which is shown until the brief is, and where it cannot be.
 * @slot header - Below the headline, in our layout.
 * @slot controls - Your own controls, over the map's upper edge, in our layout.
 * @slot panel-footer - Below the excerpts, in our layout.
 * @fires dateline-ready - The map and its places have been painted.
 * @fires dateline-select - The reader chose a place; cancelable.
 * @fires dateline-error - A brief could not be shown, or not all of it.
 * @csspart layout - The grid around everything.
 * @csspart header - The date, the headline, what the article is about, and the topics.
 * @csspart headline - The headline.
 * @csspart views - The buttons that say what is read beside the map.
 * @csspart notice - What could not be shown, and why.
 * @cssprop [--dateline-block-size=clamp(560px, 88dvh, 1100px)] - The height of our own layout; in a low window, less.
 * @cssprop [--dateline-serif] - The face of the article, the excerpts and the headline; a system serif by default.
 * @cssprop [--dateline-sans] - The face of everything else; the system's by default.
 * @cssprop [--dateline-text-scale=1] - A factor on every size of type.
 * @cssprop [--dateline-target-size=48px] - The least size of a target, with `density="touch"`.
 * @cssprop [--dateline-radius=3px] - The corners of buttons.
 * @cssprop [--dateline-paper] - The ground.
 * @cssprop [--dateline-raised] - Buttons over the map, and what is under the pointer.
 * @cssprop [--dateline-ink] - Text.
 * @cssprop [--dateline-quiet] - Text of less weight.
 * @cssprop [--dateline-rule] - Hairlines.
 * @cssprop [--dateline-edge] - Edges of controls.
 * @cssprop [--dateline-accent] - What is chosen, and nothing else.
 * @cssprop [--dateline-on-accent] - What stands on the accent.
 * @cssprop [--dateline-glow] - Behind the passages of the chosen place.
 * @cssprop [--dateline-topic] - Behind the passages of a chosen topic.
 * @cssprop [--dateline-sea] - The sea.
 * @cssprop [--dateline-land] - The land.
 * @cssprop [--dateline-coast] - Coasts.
 * @cssprop [--dateline-border] - Borders.
 * @cssprop [--dateline-disputed] - Borders in dispute.
 * @cssprop [--dateline-graticule] - Parallels and meridians.
 * @cssprop [--dateline-map-label] - Names of countries.
 * @cssprop [--dateline-sea-label] - Names of seas.
 */
@customElement('dateline-dashboard')
export class DatelineDashboard extends DatelineElement {
  static override styles = dashboardSheets;

  /** Address of the brief, relative to the page. Without it, the brief is `<script type="application/json">` inside. */
  @property({ reflect: true }) src: string | null = null;
  /** `lazy`: nothing is loaded before the dashboard comes near the window. */
  @oneOf(['eager', 'lazy']) @property() loading: 'eager' | 'lazy' = 'eager';
  /** Id of the chosen place. */
  @property({ reflect: true }) selected: string | null = null;
  /** Keeps `#place=<id>` in the address. */
  @property({ type: Boolean }) permalink = false;
  /** `auto` follows the reader's system. */
  @aTheme @property({ reflect: true, useDefault: true }) theme: 'auto' | 'light' | 'dark' = 'auto';
  /** What lies under the places: `world`, `none`, or an XYZ template. */
  @aBasemap @property({ reflect: true, useDefault: true }) basemap = 'world';
  /** Of the map in our layout: `cooperative` leaves the wheel and one finger to the page, `greedy` takes them. */
  @someGestures @property() gestures: 'cooperative' | 'greedy' = 'cooperative';
  /** Whether a redirect may lead to this address, which is on another origin. Null: any may. */
  @property({ attribute: false }) allow: ((url: string) => boolean) | null = null;
  /** What is laid out: everything; the map alone, without buttons and pointer (`stage`); or all but the map (`list`). */
  @aPresentation @property() presentation: Presentation = 'full';
  /** `touch`: no target is smaller than `--dateline-target-size`, and the layout has room for that. */
  @aDensity @property() density: Density = 'regular';
  /** The state of this dashboard. */
  @property({ attribute: false }) override store = new Store();

  @state() private inside: LightChildren = 'nothing';
  @state() private announced = '';

  readonly #curtain = new Curtain(this);
  readonly #views = new ViewSwitch(this);
  readonly #notes = new AuthorNotes(this);
  /** What `selected` was last told to be; anything else is a wish that has not been heard yet. */
  #told: string | null = null;
  readonly #stated = new StatedChoice();
  readonly #source = new BriefSource(this);
  readonly #late = new LateBrief(this, (error) => this.#fail(error));
  readonly #lookInside = (): void => {
    this.inside = lightChildren(this);
    watchInline(this, this.#children);
    // While the page is being read, the JSON may not be whole.
    if (this.ownerDocument.readyState === 'loading') return;
    const { status, brief } = this.store.state;
    const isNew = this.#source.hasNewInline(brief === null && status !== 'loading');
    if (this.src?.trim() || this.#late.isWaiting) return;
    if (isNew) void this.reload();
    else if (this.src !== null && status === 'empty' && !this.#source.exists) {
      this.#fail(blankSrc());
    }
  };
  readonly #children = new MutationObserver(this.#lookInside);
  readonly #summary = memo(({ article }: Brief) => article && summaryOf(article));
  readonly #isDated = memo(isDated);

  constructor() {
    super();
    new PermalinkController(this);
  }

  /** What is shown now. Set it to any brief, as an object or as JSON, to show that instead of `src`. */
  override get brief(): Brief | null {
    return super.brief;
  }
  override set brief(data: unknown) {
    if (data === null || data === undefined || data === '') return;
    if (this.#source.give(data)) void this.reload();
    else if (isBrief(data)) this.#show(data, []);
    else void this.#take(data);
  }

  /** What is wrong in the brief that is shown. */
  get issues(): readonly Issue[] {
    return this.store.state.issues;
  }

  /** Chooses a place from code: no event tells of it. Before there is a brief, it is kept for that. */
  select(id: string | null): void {
    if (this.brief) this.store.select(id);
    else this.selected = id;
  }

  /** The map of this dashboard, in its own layout or in the page's; null where there is none. */
  get map(): DatelineMap | null {
    return mapOf(this);
  }

  /**
   * Leads the reader to a place, or back to the opening view (null): as `select`, and the map shows the place at its
   * best, however near it was before. Nothing is announced; focus and address stay.
   */
  guide(id: string | null): void {
    this.store.select(id, 'guide');
  }

  /** Puts everything back: nothing is chosen, filtered, opened or scrolled, and the map shows its opening view. */
  reset(): void {
    reset(this);
  }

  /** Loads `src` again; what is shown stays until the new brief is there. */
  async reload(): Promise<void> {
    this.#source.stop();
    if (!this.#source.exists) return;
    this.store.begin();
    try {
      const loaded = await this.#source.load();
      if (loaded) this.#show(loaded.brief, loaded.issues);
    } catch (error) {
      this.#fail(error);
    }
  }

  /**
   * Loads a brief and the article that it names, without showing them. `url` is absolute. Rejects with an error whose
   * message is a sentence for the reader.
   */
  load(url: string, options: LoadOptions): Promise<LoadedBrief> {
    return loadBrief(url, { allow: this.allow ?? undefined, ...options });
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    if (name === 'selected' && !this.#stated.isNews(value, this.hasUpdated)) {
      // Written again as it is.
      this.requestUpdate(name, value);
    } else super.attributeChangedCallback(name, old, value);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.dispatchEvent(new Event('dateline-connected', { bubbles: true, composed: true }));
    this.#lookInside();
    this.ownerDocument.addEventListener('DOMContentLoaded', this.#lookInside, { once: true });
    // Taken out while it was loading, it was cut off; put back, it begins again.
    if (this.hasUpdated && this.store.state.status === 'loading') void this.reload();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#children.disconnect();
    this.ownerDocument.removeEventListener('DOMContentLoaded', this.#lookInside);
    this.#source.stop();
  }

  protected override get follows(): readonly (keyof State)[] {
    return ['status', 'brief', 'issues', 'failure'];
  }

  override get holdsOthers(): boolean {
    return true;
  }

  protected override update(changed: PropertyValues): void {
    this.#stated.write(() => super.update(changed));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('store')) this.dispatchEvent(new Event('dateline-store-changed'));
    if (changed.has('basemap')) this.store.setBasemap(this.basemap);
    if (changed.has('presentation') || changed.has('density')) this.store.present(this);
    if (!this.#late.give() && changed.has('src')) {
      if (this.src?.trim()) void this.reload();
      else this.#lookInside();
    }
    if (changed.has('selected') && this.brief && this.selected !== this.store.state.selected) {
      this.store.select(this.selected);
      this.selected = this.store.state.selected;
    }
  }

  protected override stateChanged(state: State, before: State | null): void {
    this.announced = announcement(state, before) ?? this.announced;
    if (state.brief && this.selected === this.#told) this.selected = state.selected;
    if (state.brief) this.#told = state.selected;
    this.#views.follow(state, before);
    const isChoice = before !== null && state.choices !== before.choices;
    if (isChoice && state.selected !== null) void this.#showChoice();
  }

  protected override render(): TemplateResult {
    return html`${this.#renderContent()}
      <div class="visually-hidden" role="status" .textContent=${this.announced}></div>`;
  }

  #renderContent(): TemplateResult {
    const { brief, inside, gestures, presentation } = this;
    const retry = this.#source.canRetry ? () => void this.reload() : null;
    const notices = renderNotices(this.store.state, retry);
    const { view, turnTo } = this.#views;
    if (!this.#hasOwnLayout) return html`${notices}<slot></slot>`;
    return html`<div class="stack" ?data-behind=${this.#curtain.isDeclared}>
      ${this.#curtain.render(inside)}
      ${brief ? renderLayout({ brief, summary: this.#summary(brief), isDated: this.#isDated(brief), view, gestures, hasMap: presentation !== 'list', notices, isSeen: this.#curtain.isUp, turnTo }) : nothing}
    </div>`;
  }

  /** Ours; else the page's is seen, or what failed. */
  get #hasOwnLayout(): boolean {
    const failed = this.store.state.status === 'failed' && !this.brief;
    return this.inside !== 'layout' && !failed;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.#hasOwnLayout) this.#curtain.clear();
    else if (this.brief) void this.#curtain.raise();
  }

  async #showChoice(): Promise<void> {
    await this.updateComplete;
    if (this.isConnected && this.#hasOwnLayout) showChoice(this, this.renderRoot);
  }

  /** After “Try again” what is loading, then what was loaded; or the same button. */
  protected override refocus(): void {
    this.renderRoot.querySelector<HTMLElement>('.retry, .loading, h1, .view')?.focus();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await rendered(partsOf(this));
    return isComplete;
  }

  /** Shown at once; what helps its author may come a moment later, and is told then. */
  async #take(data: unknown): Promise<void> {
    const first = interpret(data, null, null);
    const { brief } = first;
    if (brief) this.#present(brief, first.issues);
    else this.#fail(new LoadError(sentenceOf(first.issues), first.issues));
    const shown = this.store.state;
    const { issues } = first.wantsAids ? await explain(data, null, first) : first;
    const now = this.store.state;
    if (now.brief !== shown.brief || now.failure !== shown.failure) return;
    if (brief) {
      // What has turned out since comes after them.
      this.store.setIssues([...issues, ...now.issues.slice(first.issues.length)]);
      this.#notes.write(issues);
    } else this.store.fail(sentenceOf(issues), issues);
  }

  #show(brief: Brief, issues: readonly Issue[]): void {
    this.#present(brief, issues);
    this.#notes.write(issues);
  }

  #present(brief: Brief, issues: readonly Issue[]): void {
    this.store.show(brief, issues, this.selected);
    this.selected = this.store.state.selected;
    this.#notes.miss(issues, issuesHeadline(brief, issues));
  }

  #fail(error: unknown): void {
    const { message, issues } = LoadError.from(error);
    this.store.fail(message, issues);
    this.#notes.fail(message, issues);
  }
}

function sentenceOf([first]: readonly Issue[]): string {
  return first?.message ?? 'This is not a brief.';
}

declare global {
  interface HTMLElementTagNameMap {
    'dateline-dashboard': DatelineDashboard;
  }
}
