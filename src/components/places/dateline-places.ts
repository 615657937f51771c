import { html, nothing, type TemplateResult, unsafeCSS } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Brief, Place } from '../../brief/brief';
import { localOf } from '../../brief/local-text';
import { isAdded } from '../../brief/quotes/naming';
import { windowOf } from '../../page/dom';
import { reveal } from '../../page/reveal';
import { shownExcerpts, shownReports } from '../../state/shown-articles';
import { allPlaces, shownPlaces } from '../../state/shown-places';
import type { State } from '../../state/state';
import type { PageWords } from '../../text/en/page';
import { customElement } from '../base/custom-element';
import { DatelineElement } from '../base/dateline-element';
import { glyph, kindLabel, langOf, run } from '../base/pieces';
import { look } from '../base/styled-element';
import { ReportsController } from '../reports/reports-controller';
import { SearchController } from '../search/search-controller';
import placesStyles from './places.css?inline';

/**
 * The list of places, equal to the map in everything one can do.
 *
 * @csspart heading - The heading with the number of places.
 * @csspart list - The list.
 * @csspart place - The button of one place.
 */
@customElement('dateline-places')
export class DatelinePlaces extends DatelineElement {
  static override styles = [...look, unsafeCSS(placesStyles)];

  /** What comes below takes of the list's room, and a tab gives it some. */
  #resized: ResizeObserver | null = null;
  readonly #reports = new ReportsController(this);
  readonly #search = new SearchController(this);

  protected override get follows(): readonly (keyof State)[] {
    return ['brief', 'selected', 'highlighted', 'filter', 'order'];
  }

  protected override get awaited(): Promise<unknown> | null {
    return this.#reports.pending;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resized = new (windowOf(this).ResizeObserver)(() => this.#reveal());
    this.#resized.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resized?.disconnect();
  }

  protected override stateChanged(state: State, before: State | null): void {
    this.#reports.follow(state.brief);
    this.#search.follow(state);
    if (before && state.entries !== before.entries) void this.#enter();
    if (state.selected === null || state.selected === before?.selected) return;
    // Once everything has been rendered: where it is now may not be where it will be.
    requestAnimationFrame(() => this.#reveal());
  }

  /** A row may be filtered away. */
  protected override refocus(): void {
    const last = [...this.renderRoot.querySelectorAll<HTMLElement>('.place')].at(-1);
    (last ?? this.renderRoot.querySelector('h2'))?.focus();
  }

  /** From the field in which one searches. */
  async #enter(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.place')?.focus();
  }

  #reveal(): void {
    const chosen = this.renderRoot.querySelector('[aria-current=true]');
    if (chosen) reveal(chosen);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { state, brief, words } = this;
    if (!state || !brief) return nothing;
    const shown = shownPlaces(state);
    const all = allPlaces(state).length;
    return html`
      <div class="header" part="heading">
        <h2 class="eyebrow" id="heading" tabindex="-1">${words.places.heading}</h2>
        <span class="quiet number">${shown.length === all ? words.number(all) : words.of(shown.length, all)}</span>
      </div>
      <ol part="list" aria-labelledby="heading" @keydown=${(event: KeyboardEvent) => state.filter.found && this.#search.search?.onListKey(event)}>
        ${shown.map((place) => keyed(place, html`<li>${this.#renderPlace(place, brief, state)}</li>`))}
      </ol>
      ${shown.length === 0 ? html`<p class="none quiet">${whyNone(all, brief, words)}</p>` : nothing}
    `;
  }

  #renderPlace(place: Place, brief: Brief, state: State): TemplateResult {
    const { words } = this;
    const lang = langOf(brief);
    const kind = brief.kinds.get(place.kind);
    const label = kindLabel(kind, words, lang);
    const { search } = this.#search;
    return html`<button
      type="button"
      class="place"
      part="place"
      data-by=${place.statedBy}
      ?data-highlighted=${this.state?.highlighted === place.id}
      aria-current=${this.state?.selected === place.id ? 'true' : 'false'}
      @click=${() => this.choose(place.id)}
      data-place=${place.id}
    >
      ${glyph(kind?.glyph ?? 'dot')}
      <span>
        ${
          place.isNameless
            ? html`<span class="name">${label}</span>`
            : html`<span class="name">${run(localOf(place, 'name'), lang, search?.name(place.name, place, state))}</span>`
        }
        <span class="kind quiet">${place.isNameless ? nothing : label}${isAdded(brief, place) ? ` · ${words.places.added}` : ''}${place.geometry ? '' : ` · ${words.places.notOnMap}`}${this.#corrected(place, brief)}</span>
        ${search?.snippet(place, state, this.language)}
      </span>
      ${this.#renderNumber(place, brief, state)}
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

function whyNone(all: number, brief: Brief, { places }: PageWords): string {
  if (all > 0) return places.noneFits;
  return brief.featureCount > brief.places.length ? places.noneShown : places.none;
}

declare global {
  interface HTMLElementTagNameMap {
    'dateline-places': DatelinePlaces;
  }
}
