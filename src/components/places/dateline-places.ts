import { html, nothing, type PropertyValues, render, type TemplateResult, unsafeCSS } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Brief, Place } from '../../brief/brief';
import { localOf } from '../../brief/local-text';
import { isWhole } from '../../brief/queries/filter';
import { isAdded } from '../../brief/quotes/naming';
import type { Row } from '../../collection/port';
import { windowOf } from '../../page/dom';
import { reveal } from '../../page/reveal';
import { shownExcerpts, shownReports } from '../../state/shown-articles';
import { allPlaces, shownPlaces } from '../../state/shown-places';
import type { State } from '../../state/state';
import { nameOf } from '../../text/names';
import { customElement } from '../base/custom-element';
import { DatelineElement } from '../base/dateline-element';
import { LatePart } from '../base/late-part';
import { memo } from '../base/memo';
import { glyph, kindLabel, langOf, run, whyNoPlaces } from '../base/pieces';
import { look } from '../base/styled-element';
import { ReportsController } from '../reports/reports-controller';
import { SearchController } from '../search/search-controller';
import type { LongList } from './long-list';
import placesStyles from './places.css?inline';

/** With more rows, only those in view are laid out. */
const MOST_ROWS = 500;

/**
 * The list of places, which can do everything that the map can.
 *
 * @csspart heading - The heading with the number of places.
 * @csspart list - The list.
 * @csspart place - The button of one place.
 */
@customElement('dateline-places')
export class DatelinePlaces extends DatelineElement {
  static override styles = [...look, unsafeCSS(placesStyles)];

  /** The list gets another height when something below it appears, or its tab is opened. */
  #resized: ResizeObserver | null = null;
  readonly #reports = new ReportsController(this);
  /** Remembered, since the list renders whenever the reader points at a place. */
  readonly #passing = memo(
    (brief: State['brief'], filter: State['filter'], selected: State['selected']) =>
      shownPlaces({ brief, filter, selected }),
  );
  readonly #search = new SearchController(this);
  readonly #late = new LatePart(
    'list',
    async () => {
      const { LongList } = await import('./long-list');
      const place = (one: Place) => {
        const { state, brief } = this;
        return state && brief ? this.#renderPlace(one, brief, state) : html``;
      };
      const row = (one: Row, brief: Brief) => this.#renderRow(one, brief);
      return new LongList({ html, nothing, render, place, row }, () => this.requestUpdate());
    },
    () => this.requestUpdate(),
  );

  protected override get follows(): readonly (keyof State)[] {
    return ['brief', 'selected', 'highlighted', 'filter', 'order', 'collection', 'progress'];
  }

  protected override get answers(): boolean {
    return true;
  }

  protected override get awaited(): Promise<unknown> | null {
    return this.#reports.pending;
  }

  get #long(): LongList | null {
    return this.#late.part;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resized = new (windowOf(this).ResizeObserver)(() => {
      // While a reader types in the search above, the list changes its height, and the field must stay in view.
      const { activeElement } = this.getRootNode() as ShadowRoot;
      if (activeElement?.localName !== 'dateline-search') this.#reveal();
    });
    this.#resized.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resized?.disconnect();
    this.#long?.stop();
  }

  protected override stateChanged(state: State, before: State | null): void {
    this.#reports.follow(state.brief);
    this.#search.follow(state);
    if (before && state.entries !== before.entries) void this.#enter();
    if (state.selected === null || state.selected === before?.selected) return;
    // In the next frame: until everything has rendered, the list may move.
    requestAnimationFrame(() => this.#reveal());
  }

  /** A row with the focus may be filtered out. */
  protected override refocus(): void {
    const last = [...this.renderRoot.querySelectorAll<HTMLElement>('.place')].at(-1);
    (last ?? this.renderRoot.querySelector('h2'))?.focus();
  }

  /** Takes the focus from the search field. */
  async #enter(): Promise<void> {
    await this.updateComplete;
    if (this.#isLong) this.#long?.enter();
    else this.renderRoot.querySelector<HTMLElement>('.place')?.focus();
  }

  #reveal(): void {
    const chosen = this.renderRoot.querySelector('[aria-current=true]');
    if (chosen) reveal(chosen);
    else if (this.#isLong && this.state?.selected) void this.#long?.reveal(this.state.selected);
  }

  #shown({ brief, filter, selected }: State): readonly Place[] {
    return this.#passing(brief, filter, selected);
  }

  /** Whether there are so many places that a browser would take minutes to lay out all rows. */
  get #isLong(): boolean {
    const { state, isOnPaper } = this;
    if (!state || isOnPaper) return false;
    return state.collection !== null || this.#shown(state).length > MOST_ROWS;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { state, brief, words } = this;
    if (!state || !brief) return nothing;
    const places = this.#shown(state);
    const { collection, progress } = state;
    const total = this.#long?.total ?? null;
    // While the file is being read, either number may be ahead of the other.
    const all = collection ? Math.max(progress?.places ?? 0, total ?? 0) : allPlaces(state).length;
    const isLong = this.#isLong;
    // Of an archive of tiles, the list has what is in view.
    const isView = progress?.phase === 'view';
    const passing = isWhole(state.filter) && !isView ? all : (total ?? all);
    const shown = collection ? passing : places.length;
    const printed = collection && !isLong ? (this.#long?.first() ?? []) : null;
    const rest = printed ? shown - printed.length : 0;
    return html`
      <div class="header" part="heading">
        <h2 class="eyebrow" id="heading" tabindex="-1">${words.places.heading}</h2>
        <span class="quiet number">${shown === all ? words.number(all) : words.of(shown, all)}</span>
      </div>
      ${this.#long?.note(state, this.language)}
      ${
        isLong
          ? html`${this.#late.isMissing ? this.renderMissing(this.#late) : nothing}<ol class="long" part="list" aria-labelledby="heading"></ol>`
          : html`<ol part="list" aria-labelledby="heading" @keydown=${(event: KeyboardEvent) => state.filter.found && this.#search.search?.onListKey(event)}>
              ${printed ?? places.map((place) => keyed(place, html`<li>${this.#renderPlace(place, brief, state)}</li>`))}
            </ol>`
      }
      ${rest > 0 ? html`<p class="quiet">${words.panel.more(rest)}</p>` : nothing}
      ${shown > 0 || isView || (collection && progress?.phase === 'reading') || state.filter.words ? nothing : html`<p class="none quiet">${all > 0 ? words.places.noneFits : whyNoPlaces(brief, words)}</p>`}
    `;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { state, words } = this;
    const list = this.renderRoot.querySelector<HTMLElement>('.long');
    if (!state || !list || !this.isConnected) this.#long?.stop();
    else if (this.#long) {
      const tell = (text: string) => this.source?.tell(text);
      this.#long.show(list, { state, places: this.#shown(state), words, tell });
    } else if (!this.#late.isMissing) this.#late.load();
  }

  #renderPlace(place: Place, brief: Brief, state: State): TemplateResult {
    const { words } = this;
    const { search } = this.#search;
    return this.#renderRowOf(place, brief, {
      by: place.statedBy,
      name: run(localOf(place, 'name'), langOf(brief), search?.name(place.name, place, state)),
      more: html`${isAdded(brief, place) ? ` · ${words.places.added}` : ''}${place.geometry ? '' : ` · ${words.places.notOnMap}`}${this.#corrected(place, brief)}`,
      snippet: search?.snippet(place, state, this.language),
      number: this.#renderNumber(place, brief, state),
    });
  }

  #renderRow(row: Row, brief: Brief): TemplateResult {
    const { search } = this.#search;
    return this.#renderRowOf(row, brief, {
      by: 'editor',
      name: run(row.name, langOf(brief), search?.marked(row.name, row.matches)),
      more: row.position ? '' : ` · ${this.words.places.notOnMap}`,
      snippet: row.snippet && search?.around(row.snippet, brief, this.language),
      number: nothing,
    });
  }

  #renderRowOf(
    place: Pick<Row, 'id' | 'kind' | 'name'> & { readonly isNameless?: boolean },
    brief: Brief,
    {
      by,
      name,
      more,
      snippet,
      number,
    }: Record<'by' | 'name' | 'more' | 'snippet' | 'number', unknown>,
  ): TemplateResult {
    const { words, state } = this;
    const { id, isNameless } = place;
    const kind = brief.kinds.get(place.kind);
    const label = kindLabel(kind, words, langOf(brief));
    return html`<button
      type="button"
      class="place"
      part="place"
      data-by=${by}
      ?data-highlighted=${state?.highlighted === id}
      aria-current=${state?.selected === id ? 'true' : 'false'}
      @click=${() => this.choose(id)}
      data-place=${id}
    >
      ${glyph(kind?.glyph ?? 'dot')}
      <span>
        <span class="name">${isNameless ? nameOf(place, kind, words) : name}</span>
        <span class="kind quiet">${isNameless ? nothing : label}${more}</span>
        ${snippet}
      </span>
      ${number}
    </button>`;
  }

  #corrected(place: Place, brief: Brief): string {
    const mark = this.#reports.reports?.correctedMark(place, brief, this.language);
    return mark ? ` · ${mark}` : '';
  }

  #renderNumber(place: Place, brief: Brief, state: State): TemplateResult | typeof nothing {
    if (place.excerpts.length === 0) return nothing;
    const { words } = this;
    const { naming, related } = shownExcerpts(state, place);
    const { reports } = this.#reports;
    const isCompared = brief.articles.length > 1 && reports;
    return html`<span class="number quiet"
      >${isCompared ? reports.pips(shownReports(state, place), this.language) : nothing}<span aria-hidden="true"
        >${naming.length > 0 ? html`${naming.length}&thinsp;❝` : nothing}${
          related.length > 0
            ? html`<span class="related">${related.length}<span class="word"> ${words.places.related}</span><span class="sign">&thinsp;❝</span></span>`
            : nothing
        }</span
      ><span class="visually-hidden">${words.excerpts(naming.length, related.length)}</span></span
    >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dateline-places': DatelinePlaces;
  }
}
