import { css, html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Brief, Place } from '../brief/brief';
import { excerptsOf } from '../brief/naming';
import { languageOf } from '../brief/script';
import { windowOf } from '../map/view/sheet';
import { allPlaces, shownPlaces } from '../state/shown-places';
import type { State } from '../state/store';
import { customElement } from './base/custom-element';
import { DatelineElement } from './base/dateline-element';
import { glyph } from './base/glyph';
import { kindLabel } from './base/kind-label';
import { reveal } from './base/reveal';
import { langOf } from './base/run';
import { isAdded } from './base/standing';
import { countedExcerpts } from './base/wording';
import { pieces } from './styles/pieces';
import { tokens } from './styles/tokens';

/**
 * The list of places, equal to the map in everything one can do.
 *
 * @csspart heading - The heading with the number of places.
 * @csspart list - The list.
 * @csspart place - The button of one place.
 */
@customElement('dateline-places')
export class DatelinePlaces extends DatelineElement {
  static override styles = [
    tokens,
    pieces,
    css`
      .header {
        display: flex;
        justify-content: space-between;
        align-items: baseline;
        padding: 0 12px 8px;
      }
      .place {
        display: grid;
        grid-template-columns: 24px minmax(0, 1fr) auto;
        gap: 0 11px;
        align-items: center;
        inline-size: 100%;
        min-block-size: 46px;
        padding: 5px 12px;
        border-inline-start: 3px solid transparent;
      }
      li + li .place {
        border-block-start: 1px solid var(--_rule);
      }
      .place[data-lit],
      .place:hover {
        background: var(--_raised);
      }
      .place[aria-current='true'] {
        border-inline-start-color: var(--_accent);
        background: var(--_raised);
      }
      .place[aria-current='true'] .glyph,
      .place[aria-current='true'] .name {
        color: var(--_accent);
      }
      :focus-visible {
        outline-offset: -2px;
      }
      .name {
        display: block;
        font-weight: 600;
        line-height: 1.3;
        overflow-wrap: anywhere;
      }
      [data-by='editor'] .name {
        font-weight: 450;
      }
      .kind {
        display: block;
        font-size: var(--_s);
        line-height: 1.3;
      }
      .number {
        position: relative;
        min-inline-size: 1.6em;
        font-size: var(--_s);
        font-variant-numeric: tabular-nums;
        text-align: end;
      }
      .related {
        display: block;
        white-space: nowrap;
      }
      .sign {
        display: none;
      }
      /* In the dashboard's narrow column: dashed, as in the article, and the names have the room. */
      @container (min-width: 1100px) {
        .related {
          inline-size: fit-content;
          margin-inline-start: auto;
          border-block-end: 1px dashed var(--_edge);
        }
        .word {
          display: none;
        }
        .sign {
          display: inline;
        }
      }
      .none {
        padding: 12px;
      }
      @media (forced-colors: active) {
        .place {
          border-inline-start-color: Canvas;
        }
        .place[aria-current='true'] {
          border-inline-start-color: Highlight;
        }
      }
      @media print {
        ol {
          columns: 2;
          column-gap: 8mm;
        }
        li {
          break-inside: avoid;
        }
        .place {
          min-block-size: 0;
          padding-inline: 0;
        }
      }
    `,
  ];

  /** What comes below takes of the list's room, and a tab gives it some. */
  #resized: ResizeObserver | null = null;

  protected override get follows(): readonly (keyof State)[] {
    return ['brief', 'selected', 'lit', 'filter'];
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
    if (state.selected === null || state.selected === before?.selected) return;
    // Once everything has been rendered: where it is now may not be where it will be.
    requestAnimationFrame(() => this.#reveal());
  }

  /** A row may be filtered away. */
  protected override refocus(): void {
    const last = [...this.renderRoot.querySelectorAll<HTMLElement>('.place')].at(-1);
    (last ?? this.renderRoot.querySelector('h2'))?.focus();
  }

  #reveal(): void {
    const chosen = this.renderRoot.querySelector('[aria-current=true]');
    if (chosen) reveal(chosen);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { state, brief } = this;
    if (!state || !brief) return nothing;
    const shown = shownPlaces(state);
    const all = allPlaces(state).length;
    return html`
      <div class="header" part="heading">
        <h2 class="eyebrow" id="heading" tabindex="-1">Places</h2>
        <span class="quiet number">${shown.length === all ? all : `${shown.length} of ${all}`}</span>
      </div>
      <ol part="list" aria-labelledby="heading">
        ${shown.map((place) => keyed(place, html`<li>${this.#renderPlace(place, brief)}</li>`))}
      </ol>
      ${shown.length === 0 ? html`<p class="none quiet">${whyNone(all, brief)}</p>` : nothing}
    `;
  }

  #renderPlace(place: Place, brief: Brief): TemplateResult {
    const kind = brief.kinds.get(place.kind);
    return html`<button
      type="button"
      class="place"
      part="place"
      data-by=${place.statedBy}
      ?data-lit=${this.state?.lit === place.id}
      aria-current=${this.state?.selected === place.id ? 'true' : 'false'}
      @click=${() => this.choose(place.id)}
      data-place=${place.id}
    >
      ${glyph(kind?.glyph ?? 'dot')}
      <span>
        ${
          place.isNameless
            ? html`<span class="name">${kindLabel(kind, langOf(brief))}</span>`
            : html`<span class="name" lang=${languageOf(place.name, langOf(brief))}>${place.name}</span>`
        }
        <span class="kind quiet">${place.isNameless ? nothing : kindLabel(kind, langOf(brief))}${isAdded(brief, place) ? ' · editor’s addition' : ''}${place.geometry ? '' : ' · not on the map'}</span>
      </span>
      ${this.#renderNumber(place, brief)}
    </button>`;
  }

  #renderNumber(place: Place, brief: Brief): TemplateResult | typeof nothing {
    if (place.excerpts.length === 0) return nothing;
    const excerpts = excerptsOf(brief, place);
    const { naming, related } = excerpts;
    return html`<span class="number quiet"
      ><span aria-hidden="true"
        >${naming.length > 0 ? html`${naming.length}&thinsp;❝` : nothing}${
          related.length > 0
            ? html`<span class="related">${related.length}<span class="word"> related</span><span class="sign">&thinsp;❝</span></span>`
            : nothing
        }</span
      ><span class="visually-hidden">${countedExcerpts(excerpts)}</span></span
    >`;
  }
}

function whyNone(all: number, { featureCount, places }: Brief): string {
  if (all > 0) return 'No place here fits the filter.';
  return featureCount > places.length
    ? 'No place of this file could be shown.'
    : 'There are no places in this file.';
}

declare global {
  interface HTMLElementTagNameMap {
    'dateline-places': DatelinePlaces;
  }
}
