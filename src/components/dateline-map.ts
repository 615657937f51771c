import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { MapEvents, MapView } from '../map/map-view';
import { openingBox, wholeBox } from '../map/view/boxes';
import type { Gestures, Passed } from '../map/view/gesture';
import type { ViewReport } from '../map/view/view-report';
import { whenIdle } from '../map/when-idle';
import { shownPlaces } from '../state/shown-places';
import type { State } from '../state/store';
import { customElement } from './base/custom-element';
import { DatelineElement } from './base/dateline-element';
import { prefersReducedMotion } from './base/dom';
import { DatelineReadyEvent } from './base/events';
import { ownNodes } from './base/own-nodes';
import { renderControls } from './map/controls';
import { credits } from './map/credits';
import { furniture } from './map/furniture';
import { renderHint } from './map/hint';
import { renderScale } from './map/scale-bar';
import { mapStyles } from './styles/map';
import { pieces } from './styles/pieces';
import { tokens } from './styles/tokens';

/** CSS pixels across a sheet of A4 or Letter inside its margins. */
const PAPER_WIDTH = 680;

/**
 * The map. Leaflet owns what is inside its container; controls, scale and credits are ours.
 *
 * @slot controls - Your own controls, over the map's upper edge.
 * @fires dateline-ready - The map and its places have been painted.
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
  static override styles = [tokens, pieces, mapStyles];

  /** What lies under the places, for this map alone: `world`, `none`, or an XYZ template. */
  @property() basemap: string | null = null;

  /** `cooperative`: the wheel without ctrl and one finger scroll the page; `greedy`: they move the map. */
  @property() gestures: Gestures = 'cooperative';

  /** Each place is shown as it is seen best, however near the one before it was: for who leads the reader around. */
  isGuided = false;

  @query('.frame') private frame!: HTMLElement;
  @query('.map') private container!: HTMLElement;
  @state() private viewReport: ViewReport | null = null;
  @state() private fault: string | null = null;
  @state() private passed: Passed | null = null;

  #view: MapView | null = null;
  /** Ends what the present connection to the page has started. */
  #life = new AbortController();
  #startedIn: AbortController | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#life = new AbortController();
    if (this.hasUpdated) void this.#start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#life.abort();
    this.#view?.remove();
    this.#view = null;
    this.viewReport = null;
  }

  protected override firstUpdated(): void {
    void this.#start();
  }

  /** Goes back to the view that the map began with. */
  showOpening(): void {
    const { brief } = this;
    if (brief) this.#view?.fit(openingBox(brief, brief.places), true);
  }

  /** Takes the map's size anew and paints it again; the view stays. */
  redraw(): void {
    this.#view?.resize();
    this.#view?.repaint(true);
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
      view.select(state.selected, true, this.isGuided);
    }
    if (state.lit !== before?.lit) view.light(state.lit);
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
      <section class="frame" part="frame" aria-label="Map">
        <div class="map" part="map" tabindex="-1" @keydown=${this.#onKey}></div>
        <slot name="controls"></slot>
        ${this.viewReport ? this.#renderTools(this.viewReport) : nothing}
        ${renderHint(this.passed, () => {
          this.passed = null;
        })}
        ${this.fault === null ? nothing : html`<p class="fault" role="status">${this.fault}</p>`}
      </section>
    `;
  }

  #renderTools(report: ViewReport): TemplateResult {
    const brief = this.brief;
    return html`
      ${renderControls(report, {
        zoomBy: (steps) => this.#view?.zoomBy(steps),
        panBy: (x, y) => this.#view?.panBy(x, y),
        showOpening: () => this.showOpening(),
        showAll: () => brief && this.#view?.fit(wholeBox(brief.places), true),
      })}
      ${renderScale(report)}
      ${ownNodes(this.#basemap, () => html`<p class="credits" part="credits">${credits(this.#basemap)}</p>`)}
    `;
  }

  get #basemap(): string {
    return this.basemap ?? this.state?.basemap ?? 'world';
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
    const { MapView } = await import('../map/map-view');
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
    const resizes = new ResizeObserver(() => this.#resized(view));
    resizes.observe(this.container);
    life.signal.addEventListener('abort', () => resizes.disconnect());
    for (const type of ['beforeprint', 'afterprint']) {
      window.addEventListener(type, () => view.repaint(true), { signal: life.signal });
    }
    await Promise.all([view.painted, drawn]);
    if (!life.signal.aborted) this.dispatchEvent(new DatelineReadyEvent());
  }

  #resized(view: MapView): void {
    if (view.resize()) view.keepClear(furniture(this.renderRoot, this.container));
    const { clientWidth: width, clientHeight: height } = this.container;
    // Inside: the element's own style belongs to the page.
    const { style } = this.frame;
    style.setProperty('--_painted-width', `${width}px`);
    style.setProperty('--_painted-height', `${height}px`);
    style.setProperty('--_print-zoom', String(PAPER_WIDTH / width));
  }

  #events(): MapEvents {
    return {
      select: (id) => this.choose(id),
      light: (id) => this.source?.light(id),
      moved: (report) => {
        this.viewReport = report;
      },
      passed: (what) => {
        this.passed = what;
      },
      fault: (message) => {
        this.fault = message;
      },
    };
  }

  #onKey(event: KeyboardEvent): void {
    // The innermost thing first: places that were spread come together before the choice is put away.
    if (event.key === 'Escape' && this.#view?.gather()) event.stopPropagation();
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
