import { html, nothing, type PropertyValues, type TemplateResult, unsafeCSS } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { DirectiveResult } from 'lit/directive.js';
import type { Place } from '../../brief/brief';
import { faultAt } from '../../brief/fault';
import type { Ground } from '../../map/basemap/basemap';
import { type BasemapChoice, isOwn, isWorld } from '../../map/basemap/basemap-choice';
import type { Gestures, Passed } from '../../map/gestures/gesture-types';
import { wholeBounds } from '../../map/view/opening-bounds';
import type { ViewReport } from '../../map/view/view-report';
import type { State } from '../../state/state';
import { placeName } from '../../text/names';
import { customElement } from '../base/custom-element';
import { DatelineElement } from '../base/dateline-element';
import { DatelineErrorEvent, DatelineReadyEvent } from '../base/events';
import { memo } from '../base/memo';
import { aBasemap, aZoom, someGestures } from '../base/one-of';
import { ownNodes } from '../base/pieces';
import { look } from '../base/styled-element';
import { tellOf } from '../base/tell';
import { AskedMoves } from './asked-moves';
import { type ControlActions, renderControls } from './controls';
import { credits, furniture, renderHint } from './furniture';
import { GraphicsController } from './graphics-controller';
import mapHintStyles from './hints.css?inline';
import { onMapKey, renderGround } from './keys';
import mapStyles from './map.css?inline';
import { isChoice, MapController, openingOf } from './map-controller';
import { mapWords, viewWords } from './map-words';
import { type Lacks, lacksNow, renderLacks } from './missing';
import { renderScale } from './scale-bar';
import mapTouchStyles from './touch.css?inline';

/**
 * The map. Leaflet owns what is inside its container; controls, scale and credits are ours.
 *
 * @slot controls - Your own controls, over the map's upper edge.
 * @fires dateline-ready - The map and its places have been painted.
 * @fires dateline-error - A place could not be drawn.
 * @csspart frame - Everything.
 * @csspart map - The map itself.
 * @csspart control - A button over the map.
 * @csspart scale - The scale bar.
 * @csspart credits - Who made what is shown.
 * @csspart back - The way back to the story, if the reader has left it.
 * @csspart hint - How the map is moved, when a gesture went to the page.
 * @csspart marker - The mark of a place.
 * @csspart cluster - The mark of several places that fall together.
 * @csspart here - The list of places that stand at one spot.
 * @csspart area-name - The name of an area, a button.
 * @csspart call-out - A few of the article's words, at the place that they name.
 */
@customElement('dateline-map')
export class DatelineMap extends DatelineElement {
  static override styles = [...look, ...[mapStyles, mapHintStyles, mapTouchStyles].map(unsafeCSS)];

  /** What lies under the places, for this map alone: `world`, `none`, an XYZ template, or a PMTiles archive. */
  @aBasemap @property() basemap: string | null = null;

  /** Whom to credit for a map of your own: text, with links as in `[name](https://…)`. */
  @property() attribution: string | null = null;

  /** The last zoom for which a map of your own has tiles. */
  @aZoom @property({ attribute: 'max-zoom', type: Number }) maxZoom: number | null = null;

  /** `cooperative`: the wheel without ctrl and one finger scroll the page; `greedy`: they move the map. */
  @someGestures @property() gestures: Gestures = 'cooperative';

  /** Shows each place where it is seen best, however near the one before: for guided tours. */
  isGuided = false;

  @query('.frame') private frame!: HTMLElement | null;
  @query('.map') private container!: HTMLElement | null;
  @state() private viewReport: ViewReport | null = null;
  @state() private lacks: Lacks = new Set();
  @state() private ground: Ground | null = null;
  @state() private passed: Passed | null = null;

  readonly #mapWords = memo(mapWords);
  /** The values on which the size of the furniture depends, as of the last measurement. */
  #measured: readonly unknown[] = [];
  readonly #map = new MapController(this, {
    state: () => this.state,
    container: () => this.container,
    basemap: () => this.#choice,
    isCooperative: () => this.gestures !== 'greedy',
    furniture: () => (this.container ? furniture(this.renderRoot, this.container) : []),
    resized: () => this.#resized(),
    painted: () => this.dispatchEvent(new DatelineReadyEvent()),
    failed: (error) => {
      this.lacks = lacksNow(this.lacks, 'picture', String(error));
    },
    select: (id) => this.choose(id),
    highlight: (id) => this.source?.highlight(id),
    moved: (report) => {
      this.viewReport = report;
      this.#asked.moved();
    },
    seen: (places) => this.source?.see(places),
    steered: () => this.source?.move(),
    passed: (what) => {
      this.passed = what;
    },
    missing: (what, reason) => {
      this.lacks = lacksNow(this.lacks, what, reason);
    },
    ground: (ground) => this.#hearGround(ground),
    lost: (place) => void this.#lose(place),
    words: () => this.#mapWords(this.language, this.measuredIn),
  });
  readonly #graphics = new GraphicsController(this, () => this.redraw());
  readonly #asked = new AskedMoves(this, () => {
    const { view } = this.#map;
    if (view) this.source?.tell(viewWords(view.summary(), this.words, this.measuredIn));
  });
  /** What buttons and keys do with the view. */
  readonly #actions: ControlActions = {
    zoomBy: (steps) => this.#map.view?.zoomBy(steps),
    panBy: (x, y) => this.#map.view?.panBy(x, y),
    showOpening: () => {
      this.source?.move();
      this.showOpening();
    },
    showAll: () => {
      this.source?.move();
      const { brief, progress } = this.state ?? {};
      if (brief) this.#map.view?.fit(progress?.bounds ?? wholeBounds(brief.places), true);
    },
  };

  /**
   * Whether there is a picture: `none` yet, `painted`, or `lost` with the browser's graphics. A lost picture is
   * repainted as soon as the browser has its graphics back.
   */
  get picture(): 'none' | 'painted' | 'lost' {
    if (this.#graphics.isLost) return 'lost';
    return this.#map.isPainted ? 'painted' : 'none';
  }

  /**
   * Ends everything that the map has made and starts it again, as on a new visit; `dateline-ready` announces the
   * picture.
   */
  restart(): void {
    this.#forget();
    this.#map.restart();
  }

  /** Goes back to the opening view. */
  showOpening(): void {
    const { state } = this;
    if (state?.brief) this.#map.view?.fit(openingOf(state, state.brief), true);
  }

  /** Measures the map again and repaints it; the view stays. */
  redraw(): void {
    this.#map.view?.resize();
    this.#map.view?.repaint();
  }

  /** It holds the map, which takes longest and so starts first. */
  override get holdsOthers(): boolean {
    return true;
  }

  protected override get follows(): readonly (keyof State)[] {
    return ['brief', 'basemap', 'attribution', 'maxZoom', 'story', 'inView'];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#forget();
  }

  protected override stateChanged(state: State, before: State | null): void {
    const isByGuide = state.chosenBy === 'guide' || state.chosenBy === 'story';
    if (isChoice(state, before)) this.#asked.forget();
    this.#map.follow(state, before, this.isGuided || isByGuide);
    if (isChoice(state, before) && state.chosenBy === 'guide' && state.selected === null)
      this.showOpening();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.viewReport) return;
    // In another language, buttons may stand on the other side, and scale and credits have other sizes. The scale also
    // changes when it says that there is no finer detail, and the way back to the story comes and goes.
    const { words, ground, lacks, viewReport, state } = this;
    const now = [words, ground, lacks, viewReport.canZoomIn, state?.story?.isLed];
    if (now.every((one, at) => one === this.#measured[at])) return;
    this.#measured = now;
    this.#map.keepClear();
  }

  protected override render(): TemplateResult {
    return html`
      <section
        class="frame"
        part="frame"
        aria-label=${this.words.map.label}
        @click=${this.#asked.hear}
        @keydown=${this.#asked.hear}
        @pointerdown=${this.#asked.hear}
      >
        ${renderGround(this.words, this.#where, (event) => this.#onKey(event))}
        <slot name="controls"></slot>
        ${renderLacks(this.lacks, this.#showsWorld, Boolean(this.#ownGround?.failure), this.words)}
        ${this.#renderWayBack()}
        ${this.viewReport ? this.#renderTools(this.viewReport) : nothing}
        ${renderHint(this.passed, this.words, () => {
          this.passed = null;
        })}
      </section>
    `;
  }

  /** Forgets the reports of the last map. */
  #forget(): void {
    this.viewReport = null;
    this.ground = null;
    this.lacks = new Set();
  }

  /** Leads back to the story, if the reader has left it. */
  #renderWayBack(): TemplateResult | typeof nothing {
    const { story } = this.state ?? {};
    if (!story || story.isLed) return nothing;
    const back = () => this.source?.follow({ ...story, isLed: true });
    return html`<div class="way-back">
      <button type="button" class="back" part="back" @click=${back}>${this.words.story.back}</button>
    </div>`;
  }

  #renderTools(report: ViewReport): TemplateResult {
    return html`
      ${renderControls(report, this.#actions, this.words)} ${renderScale(report, this.words, this.figures.units)}
      ${this.#renderCredits()}
    `;
  }

  #renderCredits(): DirectiveResult {
    const { words } = this;
    const { attribution } = this.#choice;
    const ground = this.#ownGround;
    const world = this.#showsWorld;
    const own = ground?.failure === null ? (attribution ?? ground.attribution) : null;
    return ownNodes(
      [world, own, words],
      () =>
        html`<div class="credits"><p part="credits">${credits(world, own, this, words)}</p></div>`,
    );
  }

  /** The map's own attributes come before its dashboard's; the credit goes with the page's own map. */
  get #choice(): BasemapChoice {
    const { state } = this;
    const shared = this.basemap === null ? state : null;
    return {
      basemap: this.basemap ?? state?.basemap ?? 'world',
      attribution: this.attribution ?? shared?.attribution ?? null,
      maxZoom: this.maxZoom ?? shared?.maxZoom ?? null,
    };
  }

  /** Null unless the page now asks for a map of its own. */
  get #ownGround(): Ground | null {
    return isOwn(this.#choice.basemap) ? this.ground : null;
  }

  get #showsWorld(): boolean {
    return isWorld(this.#choice.basemap) || this.#ownGround?.isWorld === true;
  }

  #hearGround(ground: Ground): void {
    const { failure } = ground;
    if (failure !== null && failure !== this.ground?.failure) {
      console.warn(`Dateline: basemap “${this.#choice.basemap}” is not shown: ${failure}.`);
    }
    this.ground = ground;
  }

  /** What the map shows, for those who do not see it: how wide a part of the world, and where. */
  get #where(): string {
    const summary = this.viewReport ? this.#map.view?.summary() : undefined;
    return summary ? viewWords(summary, this.words, this.measuredIn) : '';
  }

  #resized(): void {
    const { container, frame } = this;
    if (!container || !frame) return;
    // Reads before writing, so that the browser lays out only once.
    const { clientWidth, clientHeight } = container;
    // On the frame: the element's own style belongs to the page.
    frame.style.setProperty('--_painted-width', `${clientWidth}px`);
    frame.style.setProperty('--_painted-height', `${clientHeight}px`);
  }

  async #lose(place: Place): Promise<void> {
    const name = this.brief ? placeName(place, this.brief, this.words) : place.name;
    const issue = await tellOf(faultAt('', 'place-undrawn', { name }), this.language);
    this.source?.report(issue);
    this.dispatchEvent(new DatelineErrorEvent(issue.message, [issue]));
  }

  #onKey(event: KeyboardEvent): void {
    // Esc closes the innermost thing first: spread places come together before the choice is cleared.
    if (event.key === 'Escape' && this.#map.view?.gather()) event.stopPropagation();
    else onMapKey(event, this.#actions);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dateline-map': DatelineMap;
  }
}
