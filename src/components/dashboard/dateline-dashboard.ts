import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Brief, Issue } from '../../brief/brief';
import { isDated } from '../../brief/queries/timeline';
import type { LoadedBrief, LoadOptions } from '../../state/load-brief';
import { shownArticles } from '../../state/shown-articles';
import {
  BEGINNING,
  type Density,
  type Order,
  type Presentation,
  type State,
} from '../../state/state';
import { Store } from '../../state/store';
import type { PageWords } from '../../text/en/page';
import { customElement } from '../base/custom-element';
import { DatelineElement } from '../base/dateline-element';
import { memo } from '../base/memo';
import {
  aBasemap,
  aDensity,
  anOrder,
  aPresentation,
  aTheme,
  aZoom,
  oneOf,
  someGestures,
  someUnits,
  UNITS,
} from '../base/one-of';
import type { DatelineMap } from '../map/dateline-map';
import { ReportsController } from '../reports/reports-controller';
import { announcement } from './announcement';
import { BriefController } from './brief-controller';
import { ChoiceController } from './choice-controller';
import { Curtain } from './curtain';
import { renderLayout } from './layout';
import { LightDomController } from './light-dom';
import { loadFor } from './load-for';
import { OpenController } from './open-controller';
import { mapOf, partsOf, rendered } from './parts';
import { PermalinkController } from './permalink-controller';
import { reset } from './reset';
import { dashboardSheets } from './sheets';
import { ViewSwitch } from './view-switch';

/**
 * Loads a brief and gives it to the elements inside; if there are none, lays out header, list, map and panel.
 *
 * @slot - Your own layout, in place of ours; or plain HTML, which is shown until the brief is, and if it cannot be.
 * @slot header - Below the headline, in our layout.
 * @slot controls - Your own controls, over the map's upper edge, in our layout.
 * @slot panel-footer - Below the excerpts, in our layout.
 * @fires dateline-ready - The map and its places have been painted.
 * @fires dateline-select - The reader chose a place; cancelable.
 * @fires dateline-error - A brief could not be shown, or not all of it.
 * @csspart layout - The grid around everything.
 * @csspart header - The date, the headline, the editor's summary, and the topics.
 * @csspart headline - The headline.
 * @csspart corrections - When the map was last corrected, and every correction.
 * @csspart search - The search field.
 * @csspart views - The buttons that say what is read beside the map.
 * @csspart notice - What could not be shown, and why; and how much of a large file has come.
 * @attr {number} max-bytes - A limit for a file, like those below: beyond it, only what was read so far is shown.
 * @attr {number} max-features
 * @attr {number} max-positions - In all its geometries together.
 * @attr {number} max-depth - Of nested lists and objects in a feature.
 * @attr {number} max-text - Characters in all names, descriptions and excerpts.
 * @cssprop [--dateline-block-size=clamp(560px, 88dvh, 1100px)] - The height of our own layout; in a low window, less.
 * @cssprop [--dateline-serif] - The face of the article, the excerpts and the headline; a system serif by default.
 * @cssprop [--dateline-sans] - The face of everything else; the system's by default.
 * @cssprop [--dateline-text-scale=1] - A factor on every font size; columns need as many times the room.
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
 * @cssprop [--dateline-glow] - The ground of the chosen place's passages.
 * @cssprop [--dateline-topic] - The ground of a chosen topic's passages.
 * @cssprop [--dateline-sea] - The sea.
 * @cssprop [--dateline-land] - The land.
 * @cssprop [--dateline-coast] - Coasts.
 * @cssprop [--dateline-border] - Borders.
 * @cssprop [--dateline-disputed] - Borders in dispute.
 * @cssprop [--dateline-graticule] - Parallels and meridians.
 * @cssprop [--dateline-river] - Rivers.
 * @cssprop [--dateline-map-label] - Names of countries.
 * @cssprop [--dateline-sea-label] - Names of seas.
 */
@customElement('dateline-dashboard')
export class DatelineDashboard extends DatelineElement {
  static override styles = dashboardSheets;

  /** Address of the brief, relative to the page. Without it, the brief is `<script type="application/json">` inside. */
  @property({ reflect: true }) src: string | null = null;
  /**
   * Digests of the brief at `src`, as in Subresource Integrity (`sha256-…`): another brief is not shown. Without it, the
   * dashboard follows what stands at the address.
   */
  @property() integrity: string | null = null;
  /** `lazy`: nothing is loaded before the dashboard comes near the window. */
  @oneOf(['eager', 'lazy']) @property() loading: 'eager' | 'lazy' = 'eager';
  /** Keeps `#place=<id>` in the address. */
  @property({ type: Boolean }) permalink = false;
  /**
   * The address of a place's own page, relative to this one, with `{place}` for its name as a file: readers are offered
   * it to share. Without it they share this page, if it has `permalink`.
   */
  @property() share: string | null = null;
  /** The address of the page that shows a place in a frame: readers are offered the tag. */
  @property() embed: string | null = null;
  /** The units of distances: `km`, `mi` or `nmi`; `auto` takes the brief's, or those of its language's readers. */
  @someUnits @property() units: keyof typeof UNITS = 'auto';
  /** Starts with the map following the reading of the article; the reader can always turn this off or on. */
  @property({ type: Boolean }) follow = false;
  /** `auto` follows the reader's system. */
  @aTheme @property({ reflect: true, useDefault: true }) theme: 'auto' | 'light' | 'dark' = 'auto';
  /** What lies under the places: `world`, `none`, an XYZ template, or the address of a PMTiles archive. */
  @aBasemap @property({ reflect: true, useDefault: true }) basemap = 'world';
  /** Whom to credit for a map of your own: text, with links as in `[name](https://…)`. */
  @property() attribution: string | null = null;
  /** The last zoom for which a map of your own has tiles. */
  @aZoom @property({ attribute: 'max-zoom', type: Number }) maxZoom: number | null = null;
  /** For the map in our layout: `cooperative` leaves the wheel and one finger to the page, `greedy` takes them. */
  @someGestures @property() gestures: 'cooperative' | 'greedy' = 'cooperative';
  /** Lets readers open files of their own, by a button or dropped. They are read in the page and sent nowhere. */
  @property({ type: Boolean }) openable = false;
  /** Whether a redirect may lead to this address on another origin. Null allows any. */
  @property({ attribute: false }) allow: ((url: string) => boolean) | null = null;
  /** What is laid out: everything; the map alone, without buttons and pointer (`stage`); or all but the map (`list`). */
  @aPresentation @property() presentation: Presentation = 'full';
  /** `touch`: no target is smaller than `--dateline-target-size`, and the layout makes room for that. */
  @aDensity @property() density: Density = 'regular';
  /** The order of a brief's reports, if it has several: the brief's own, or by date. */
  @anOrder @property() order: Order = 'brief';
  /** The state of this dashboard. */
  @property({ attribute: false }) override store = new Store();

  /** Asked at each update: the words may be loaded later. */
  @state() private announced: (words: PageWords) => string | null = () => null;

  readonly #curtain = new Curtain(this);
  readonly #views = new ViewSwitch(this);
  readonly #choice = new ChoiceController(this);
  readonly #briefs = new BriefController(this, () => this.#choice.take());
  readonly #lightDom = new LightDomController(this, () => this.#briefs.lightDomChanged());
  readonly #reports = new ReportsController(this);
  readonly #opener = new OpenController(this);
  readonly #isDated = memo(isDated);
  readonly #permalink = new PermalinkController(this);

  /** What is shown now. Set it to any brief, as an object or as JSON, to show that instead of `src`. */
  override get brief(): Brief | null {
    return super.brief;
  }
  override set brief(data: unknown) {
    if (data !== null && data !== undefined && data !== '') this.#briefs.give(data);
  }

  /** Id of the chosen place; null where none is chosen. */
  @property()
  get selected(): string | null {
    return this.#choice.id;
  }
  set selected(id: string | null) {
    this.#choice.wish(id);
  }

  /** What is wrong with the brief that is shown. */
  get issues(): readonly Issue[] {
    return this.store.state.issues;
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    const heard = name === 'selected' ? this.#choice.hear(value) : 'new';
    if (heard === 'new') super.attributeChangedCallback(name, old, value);
    // The attribute says again what is chosen.
    else if (heard === 'again') this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.dispatchEvent(new CustomEvent('dateline-connected', { bubbles: true, composed: true }));
  }

  protected override get follows(): readonly (keyof State)[] {
    return ['status', 'brief', 'progress', 'issues', 'failure', 'selected', 'filter', 'order'];
  }

  protected override get awaited(): Promise<unknown> | null {
    return this.#reports.pending;
  }

  override get holdsOthers(): boolean {
    return true;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('store')) this.dispatchEvent(new CustomEvent('dateline-store-changed'));
    this.store.speak(this.languages);
    if (changed.has('basemap')) this.store.setBasemap(this.basemap);
    if (changed.has('attribution') || changed.has('maxZoom')) this.store.describeBasemap(this);
    const { presentation, density, order, permalink, embed } = this;
    const share = this.share ?? (permalink ? `#${this.#permalink.parameter}={place}` : null);
    const units = UNITS[this.units];
    this.store.present({ presentation, density, order, share, embed, units });
    if (changed.has('follow')) this.store.follow(this.follow ? BEGINNING : null);
    if (changed.has('src') || (changed.has('integrity') && this.hasUpdated))
      this.#briefs.srcChanged();
  }

  protected override stateChanged(state: State, before: State | null): void {
    const said = (words: PageWords) => announcement(state, before, words);
    if (said(this.words) !== null) this.announced = said;
    this.#views.follow(state, before);
    this.#reports.follow(state.brief);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.#hasOwnLayout) this.#curtain.clear();
    else if (this.brief) void this.#curtain.raise();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await rendered(partsOf(this));
    return isComplete;
  }

  /** After “Try again”: what is loading, then what was loaded; or the same button. */
  protected override refocus(): void {
    this.renderRoot.querySelector<HTMLElement>('.retry, .loading, h1, .view')?.focus();
  }

  protected override render(): TemplateResult {
    return html`${this.#renderContent()}
      <div class="visually-hidden" role="status" .textContent=${this.announced(this.words)}></div>`;
  }

  #renderContent(): TemplateResult {
    const { brief, words, gestures, presentation, openable } = this;
    const [article = null] = shownArticles(this.store.state);
    const notices = this.#briefs.notices(this.words);
    const { view, turnTo } = this.#views;
    const corrections = brief ? this.#corrections(brief) : null;
    if (!this.#hasOwnLayout) return html`${notices}<slot></slot>`;
    return html`<div class="stack" ?data-behind=${this.#curtain.isDeclared}>
      ${this.#curtain.render(this.#lightDom.kind, words)}
      ${brief ? renderLayout({ brief, article, words, isDated: this.#isDated(brief), view, gestures, hasMap: presentation !== 'list', areMany: this.store.state.collection !== null, notices, corrections, openable, isSeen: this.#curtain.isUp, turnTo }) : nothing}
    </div>`;
  }

  #corrections(brief: Brief): TemplateResult | null {
    const { language, isOnPaper } = this;
    const choose = (id: string) => this.choose(id);
    const { reports } = this.#reports;
    return reports?.corrections({ brief, language, isOnPaper, choose }) ?? null;
  }

  /** Whether our own layout is seen; otherwise the page's is, or what failed. */
  get #hasOwnLayout(): boolean {
    const failed = this.store.state.status === 'failed' && !this.brief;
    return this.#lightDom.kind !== 'layout' && !failed;
  }

  /** Chooses a place from code, without an event. Before there is a brief, the choice is kept for it. */
  select(id: string | null): void {
    if (this.brief) this.store.select(id);
    else this.selected = id;
  }

  /** The map of this dashboard, in its own layout or the page's; null if there is none. */
  get map(): DatelineMap | null {
    return mapOf(this);
  }

  /**
   * Leads the reader to a place, or back to the opening view (null). Like `select`, but the map shows the place at its
   * best, however near it was before. Nothing is announced; focus and address stay.
   */
  guide(id: string | null): void {
    this.store.select(id, 'guide');
  }

  /** Puts everything back: nothing is chosen, filtered, opened or scrolled, and the map shows its opening view. */
  reset(): void {
    reset(this);
  }

  /** Loads the brief again; what is shown stays until the new one is there. Never rejects. */
  reload(): Promise<void> {
    return this.#briefs.reload();
  }

  /** Shows a file of any format that is read. What is shown stays until then, or if that fails. Never rejects. */
  open(file: Blob): Promise<void> {
    return this.#opener.follow(file, this.#briefs.open(file));
  }

  /** Loads a brief from its absolute `url` but does not show it. Rejects with a sentence for readers as message. */
  load(url: string, options: LoadOptions): Promise<LoadedBrief> {
    return loadFor(this, url, options);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dateline-dashboard': DatelineDashboard;
  }
}
