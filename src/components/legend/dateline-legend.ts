import { html, nothing, svg, type TemplateResult, unsafeCSS } from 'lit';
import { state } from 'lit/decorators.js';
import type { Kind, Place } from '../../brief/brief';
import { isLine } from '../../brief/queries/distances';
import { NO_FILTER } from '../../brief/queries/filter';
import type { Collection } from '../../collection/port';
import { allPlaces } from '../../state/shown-places';
import type { State } from '../../state/state';
import { customElement } from '../base/custom-element';
import { DatelineElement } from '../base/dateline-element';
import { glyph, kindLabel, langOf } from '../base/pieces';
import { look } from '../base/styled-element';
import legendStyles from './legend.css?inline';

/**
 * What the marks mean; what is disputed or inferred; credits.
 *
 * @csspart heading - The heading.
 * @csspart entry - One mark and its meaning.
 * @csspart credits - Borders, who drew them, and how disputed ones are shown.
 */
@customElement('dateline-legend')
export class DatelineLegend extends DatelineElement {
  static override styles = [...look, unsafeCSS(legendStyles)];

  /** Ids of the kinds of a collection's places. */
  @state() private found: ReadonlySet<string> = new Set();

  protected override get follows(): readonly (keyof State)[] {
    return ['brief', 'basemap'];
  }

  protected override stateChanged({ collection, progress }: State, before: State | null): void {
    if (collection && progress !== before?.progress) void this.#ask(collection);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { brief, state } = this;
    const { legend } = this.words;
    if (!brief || !state) return nothing;
    const used = state.collection ? this.found : new Set(allPlaces(state).map(({ kind }) => kind));
    const kinds = [...brief.kinds.values()].filter(({ id }) => used.has(id));
    const world = state.basemap === 'world';
    return html`
      <details>
      <summary part="heading"><h2 class="eyebrow">${legend.heading}</h2></summary>
      <dl>
        ${kinds.map((kind) => this.#renderKind(kind))}
        ${brief.articles.length > 0 ? this.#renderSaidBy() : nothing}
        ${this.#renderShapes(allPlaces(state))}
        ${entry(html`<svg class="mark" viewBox="0 0 20 20"><circle cx="10" cy="10" r="8" /><text x="10" y="13.5">2</text></svg>`, legend.number)}
        ${world ? entry(html`<svg class="mark" viewBox="0 0 20 20"><path class="dashed border" d="M1 10h18" /></svg>`, legend.disputed) : nothing}
      </dl>
      ${world ? html`<p class="credits quiet" part="credits">${legend.borders}</p>` : nothing}
      </details>
    `;
  }

  /** A collection that was stopped has no answer. */
  async #ask(collection: Collection): Promise<void> {
    const facets = await collection.facets(NO_FILTER).catch(() => null);
    if (facets && this.state?.collection === collection) {
      this.found = new Set(facets.kinds.map(([id]) => id));
    }
  }

  /** Who puts it on the map; without an article that is nobody but the brief. */
  #renderSaidBy(): TemplateResult {
    const { legend } = this.words;
    return html`
      ${entry(html`<svg class="mark" viewBox="0 0 20 20"><circle class="solid" cx="10" cy="10" r="7" /></svg>`, legend.fromArticle)}
      ${entry(html`<svg class="mark" viewBox="0 0 20 20"><circle cx="10" cy="10" r="7" /></svg>`, legend.added)}
      ${entry(html`<svg class="mark" viewBox="0 0 20 20"><path class="solid" d="M3 6h14M3 10h9" /><path class="dashed" d="M1 15h18" /></svg>`, legend.related)}
    `;
  }

  /** How areas, lines and circles are drawn, as far as there are such. */
  #renderShapes(places: readonly Place[]): readonly (TemplateResult | typeof nothing)[] {
    const { legend } = this.words;
    const mark = (shape: TemplateResult, meaning: string, isThere: (place: Place) => unknown) =>
      places.some(isThere)
        ? entry(html`<svg class="mark" viewBox="0 0 20 20">${shape}</svg>`, meaning)
        : nothing;
    return [
      mark(
        svg`<rect x="2" y="4" width="16" height="12" />`,
        legend.coast,
        ({ clip, inferredEdge }) => clip ?? inferredEdge,
      ),
      mark(
        svg`<rect class="dashed" x="2" y="4" width="16" height="12" />`,
        legend.inferred,
        ({ approximate, geometry }) => approximate && !isLine(geometry),
      ),
      mark(
        svg`<path class="dashed" d="M1 14L8 6L19 9" />`,
        legend.inferredLine,
        ({ approximate, geometry }) => approximate && isLine(geometry),
      ),
      mark(
        svg`<path d="M2 9L7 4M2 16L14 4M8 16L18 6M15 16L18 13" />`,
        legend.hatched,
        ({ kind, geometry }) => kind === 'sea-area' && geometry,
      ),
      mark(svg`<path d="M5 2A16 16 0 0 1 5 18" />`, legend.arc, ({ band }) => band),
      mark(
        svg`<circle class="dashed" cx="10" cy="10" r="8" />`,
        legend.within,
        ({ coordinateUncertaintyInMeters }) => coordinateUncertaintyInMeters,
      ),
    ];
  }

  #renderKind(kind: Kind): TemplateResult {
    return entry(html`${glyph(kind.glyph)}`, kindLabel(kind, this.words, langOf(this.brief)));
  }
}

function entry(mark: TemplateResult, meaning: unknown): TemplateResult {
  return html`<dt part="entry" aria-hidden="true">${mark}</dt>
    <dd>${meaning}</dd>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'dateline-legend': DatelineLegend;
  }
}
