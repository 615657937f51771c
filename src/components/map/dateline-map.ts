import { html, nothing, type PropertyValues, type TemplateResult, unsafeCSS } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { faultAt } from '../../brief/fault';
import type { MapEvents, MapView } from '../../map/map-view';
import { openingBox, wholeBox } from '../../map/view/boxes';
import type { Gestures, Passed } from '../../map/view/gesture';
import type { ViewReport } from '../../map/view/view-report';
import { prefersReducedMotion } from '../../page/dom';
import { windowOf } from '../../page/sheet';
import { whenIdle } from '../../page/when-idle';
import { whenPrinted } from '../../page/when-printed';
import { shownPlaces } from '../../state/shown-places';
import type { State } from '../../state/store';
import { aBasemap, customElement, someGestures } from '../base/custom-element';
import { DatelineElement } from '../base/dateline-element';
import { DatelineErrorEvent, DatelineReadyEvent } from '../base/events';
import { look } from '../base/look';
import { ownNodes } from '../base/own-nodes';
import { tellOf } from '../base/tell';
import { AskedMoves } from './asked-moves';
import { type ControlActions, renderControls } from './controls';
import { credits } from './credits';
import { furniture } from './furniture';
import { GraphicsController } from './graphics-controller';
import { renderHint } from './hint';
import mapHintStyles from './hints.css?inline';
import { onMapKey, renderGround } from './keys';
import mapStyles from './map.css?inline';
import { renderScale } from './scale-bar';
import mapTouchStyles from './touch.css?inline';
import { viewWords } from './view-words';

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
 * @csspart hint - How the map is moved, when a gesture went to the page.
 * @csspart marker - The mark of a place.
 * @csspart cluster - The mark of several places that fall together.
 * @csspart area-name - The name of an area, a button.
 */
@customElement('dateline-map')
export class DatelineMap extends DatelineElement {
  static override styles = [...look, ...[mapStyles, mapHintStyles, mapTouchStyles].map(unsafeCSS)];

  /** What lies under the places, for this map alone: `world`, `none`, or an XYZ template. */
  @aBasemap @property() basemap: string | null = null;

  /** `cooperative`: the wheel without ctrl and one finger scroll the page; `greedy`: they move the map. */
  @someGestures @property() gestures: Gestures = 'cooperative';

  /** Each place is shown as it is seen best, however near the one before it was: for who leads the reader around. */
  isGuided = false;

  @query('.frame') private frame!: HTMLElement;
  @query('.map') private container!: HTMLElement;
  @state() private viewReport: ViewReport | null = null;
  @state() private fault: string | null = null;
  @state() private passed: Passed | null = null;

  #view: MapView | null = null;
  #isPainted = false;
  readonly #graphics = new GraphicsController(this, () => this.redraw());
  readonly #asked = new AskedMoves(() => {
    if (this.#view) this.source?.tell(viewWords(this.#view.summary(), this.words));
  });
  /** Ends what the present connection to the page has started. */
  #life = new AbortController();
  #startedIn: AbortController | null = null;
  /** What buttons and keys do to the view. */
  readonly #actions: ControlActions = {
    zoomBy: (steps) => this.#view?.zoomBy(steps),
    panBy: (x, y) => this.#view?.panBy(x, y),
    showOpening: () => this.showOpening(),
    showAll: () => this.brief && this.#view?.fit(wholeBox(this.brief.places), true),
  };

  constructor() {
    super();
    this.addController(this.#asked);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#life = new AbortController();
    if (this.hasUpdated) void this.#start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#end();
  }

  protected override firstUpdated(): void {
    void this.#start();
  }

  /**
   * Whether there is a picture: none yet, `painted`, or `lost` with the browser's graphics; that one is painted anew as
   * soon as the browser has its graphics back.
   */
  get picture(): 'none' | 'painted' | 'lost' {
    if (this.#graphics.isLost) return 'lost';
    return this.#isPainted ? 'painted' : 'none';
  }

  /** Ends all that the map has made and begins it anew, as on another visit; `dateline-ready` tells of the picture. */
  restart(): void {
    this.#end();
    this.#life = new AbortController();
    void this.#start();
  }

  /** Goes back to the view that the map began with. */
  showOpening(): void {
    if (this.brief) this.#view?.fit(openingBox(this.brief, this.brief.places), true);
  }

  /** Takes the map's size anew and paints it again; the view stays. */
  redraw(): void {
    this.#view?.resize();
    this.#view?.repaint();
  }

  /** What takes longest begins first. */
  override get holdsOthers(): boolean {
    return true;
  }

  protected override get follows(): readonly (keyof State)[] {
    return ['brief', 'basemap'];
  }

  protected override stateChanged(state: State, before: State | null): void {
    const view = this.#view;
    const { brief } = state;
    if (!view || !brief) return void this.#start();
    if (brief !== before?.brief) {
      view.fit(openingBox(brief, brief.places), false);
      void view.show(shownPlaces(state), brief);
    } else if (showsOthers(state, before)) {
      void view.show(shownPlaces(state), brief);
    }
    if (state.selected !== before?.selected || state.choices !== before.choices) {
      this.#asked.forget();
      const isGuided = this.isGuided || state.chosenBy === 'guide';
      view.select(state.selected, true, isGuided);
      if (state.chosenBy === 'guide' && state.selected === null) this.showOpening();
    }
    if (state.highlighted !== before?.highlighted) view.highlight(state.highlighted);
    if (state.basemap !== before?.basemap && this.basemap === null) view.setBasemap(state.basemap);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.get('viewReport') === null && this.viewReport) {
      this.#view?.keepClear(furniture(this.renderRoot, this.container));
    }
    if (changed.get('basemap') !== undefined && this.basemap !== null) {
      this.#view?.setBasemap(this.basemap);
    }
  }

  protected override render(): TemplateResult {
    return html`
      <section
        class="frame"
        part="frame"
        aria-label="Map"
        @click=${this.#asked.hear}
        @keydown=${this.#asked.hear}
        @pointerdown=${this.#asked.hear}
      >
        ${renderGround((event) => this.#onKey(event))}
        <slot name="controls"></slot>
        ${this.fault === null ? nothing : html`<p class="fault" role="status">${this.fault}</p>`}
        ${this.viewReport ? this.#renderTools(this.viewReport) : nothing}
        ${renderHint(this.passed, () => {
          this.passed = null;
        })}
      </section>
    `;
  }

  #renderTools(report: ViewReport): TemplateResult {
    return html`
      ${renderControls(report, this.#actions)} ${renderScale(report, this.words, this.figures)}
      ${ownNodes([this.#basemap, this.words], () => html`<div class="credits"><p part="credits">${credits(this.#basemap, this)}</p></div>`)}
    `;
  }

  get #basemap(): string {
    return this.basemap ?? this.state?.basemap ?? 'world';
  }

  #end(): void {
    this.#life.abort();
    this.#view?.remove();
    this.#view = null;
    this.#isPainted = false;
    this.viewReport = null;
  }

  /** Once there is a brief: Leaflet needs a view to begin with, and one view is enough. */
  async #start(): Promise<void> {
    const life = this.#life;
    if (!this.hasUpdated || !this.brief || this.#startedIn === life) return;
    this.#startedIn = life;
    await this.#draw(life).catch((error: unknown) => {
      if (!life.signal.aborted) this.fault = `The map could not be loaded (${error}).`;
    });
  }

  async #draw(life: AbortController): Promise<void> {
    const { MapView } = await import('../../map/map-view');
    const { state, brief } = this;
    if (life.signal.aborted || !state || !brief) return;
    const view = new MapView(this.container, this.#events(), {
      basemap: this.#basemap,
      opening: openingBox(brief, brief.places),
      reducedMotion: prefersReducedMotion,
      cooperative: () => this.gestures !== 'greedy',
    });
    this.#view = view;
    // Land and places make one picture, unless the land has to wait for the network. The state may change meanwhile.
    await Promise.race([view.loaded, whenIdle(life.signal)]);
    if (life.signal.aborted || !this.state?.brief) return;
    const drawn = view.show(shownPlaces(this.state), this.state.brief);
    if (this.state.selected !== null) view.select(this.state.selected, true);
    const page = windowOf(this);
    const resizes = new page.ResizeObserver(() => this.#resized(view));
    resizes.observe(this.container);
    life.signal.addEventListener('abort', () => resizes.disconnect());
    whenPrinted(page, () => view.print(), life.signal);
    await Promise.all([view.painted, drawn]);
    if (life.signal.aborted) return;
    this.#isPainted = true;
    this.dispatchEvent(new DatelineReadyEvent());
  }

  #resized(view: MapView): void {
    if (view.resize()) view.keepClear(furniture(this.renderRoot, this.container));
    const { clientWidth: width, clientHeight: height } = this.container;
    // Inside: the element's own style belongs to the page.
    const { style } = this.frame;
    style.setProperty('--_painted-width', `${width}px`);
    style.setProperty('--_painted-height', `${height}px`);
  }

  #events(): MapEvents {
    return {
      select: (id) => this.choose(id),
      highlight: (id) => this.source?.highlight(id),
      moved: (report) => {
        this.viewReport = report;
        this.#asked.moved();
      },
      passed: (what) => {
        this.passed = what;
      },
      fault: (message) => {
        this.fault = message;
      },
      // Found while a change of the state is being told: what tells of it comes after.
      lost: (name, reason) => void this.#lose(name, reason),
    };
  }

  async #lose(name: string, reason: string): Promise<void> {
    const issue = await tellOf(faultAt('', 'place-undrawn', { name, reason }));
    this.source?.report(issue);
    this.dispatchEvent(new DatelineErrorEvent(issue.message, [issue]));
  }

  #onKey(event: KeyboardEvent): void {
    // The innermost thing first: places that were spread come together before the choice is put away.
    if (event.key === 'Escape' && this.#view?.gather()) event.stopPropagation();
    else onMapKey(event, this.#actions);
  }
}

/** A filter hides places, and never the chosen one: a choice may bring one back. */
function showsOthers(state: State, before: State): boolean {
  if (state.filter === before.filter && state.selected === before.selected) return false;
  const [now, then] = [shownPlaces(state), shownPlaces(before)];
  return now.length !== then.length || now.some((place, at) => place !== then[at]);
}

declare global {
  interface HTMLElementTagNameMap {
    'dateline-map': DatelineMap;
  }
}
