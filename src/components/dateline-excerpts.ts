import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { query } from 'lit/decorators.js';
import type { Article, Brief, Place, Quote } from '../brief/brief';
import { distancesFrom } from '../brief/distances';
import { eventsAt } from '../brief/filter';
import { machineDate } from '../brief/machine-date';
import { isQuotation } from '../brief/quotation';
import { directionOf, isolated, languageOf } from '../brief/script';
import { formatWhen } from '../brief/when';
import { shownPlaces } from '../state/shown-places';
import type { State } from '../state/store';
import { customElement } from './base/custom-element';
import { DatelineElement } from './base/dateline-element';
import { focusedElement } from './base/dom';
import { figure } from './base/figure';
import { glyph } from './base/glyph';
import { kindLabel } from './base/kind-label';
import { dirOf, langOf, run } from './base/run';
import { counted } from './base/wording';
import { renderDistance, renderLength, renderPosition } from './excerpts/facts';
import { excerptsStyles } from './styles/excerpts';
import { pieces } from './styles/pieces';
import { tokens } from './styles/tokens';

/**
 * The panel of the chosen place: its excerpts, facts and sources.
 *
 * @slot footer - Your own lines below the sources.
 * @csspart steps - The buttons to the previous and the next place, and to close.
 * @csspart heading - The place's name.
 * @csspart excerpt - One excerpt with its way into the article.
 * @csspart quote - The block quote.
 * @csspart note - The editor's own words.
 * @csspart facts - What happened here, distances, position.
 * @csspart sources - The sources.
 */
@customElement('dateline-excerpts')
export class DatelineExcerpts extends DatelineElement {
  static override styles = [tokens, pieces, excerptsStyles];

  @query('h2') private heading!: HTMLElement | null;

  /** What had the focus when the panel was opened; the focus returns there on close. */
  #opener: HTMLElement | null = null;
  #focusNext: 'heading' | 'opener' | null = null;

  protected override get follows(): readonly (keyof State)[] {
    return ['brief', 'selected', 'filter', 'choices'];
  }

  protected override stateChanged(state: State, before: State | null): void {
    if (!before || state.choices === before.choices) return;
    if (before.selected === null) this.#opener = focusedElement(this.ownerDocument);
    this.#focusNext = state.selected === null ? 'opener' : 'heading';
  }

  protected override render(): TemplateResult | typeof nothing {
    const { brief, selectedPlace: place } = this;
    if (!brief) return nothing;
    if (!place) {
      return this.#renderInvitation();
    }
    return html`
      ${this.#renderSteps(place)} ${this.#renderHead(place, brief)}
      ${this.#renderExcerpts(place, brief)} ${this.#renderNote(place, brief)}
      <div class="facts" part="facts">
        ${this.#renderEvents(place, brief)} ${this.#renderDistances(place, brief)}
        ${renderLength(place, langOf(brief))} ${renderPosition(place, langOf(brief))}
      </div>
      ${this.#renderSources(place, brief)}
      <slot name="footer"></slot>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const target = this.#focusNext === 'heading' ? this.heading : this.#wayBack;
    if (this.#focusNext) target?.focus({ preventScroll: true });
    this.#focusNext = null;
  }

  /** The opener may be gone, as the invitation's own button always is; then the invitation takes the focus. */
  get #wayBack(): HTMLElement | null {
    if (this.#opener?.isConnected) return this.#opener;
    return this.renderRoot.querySelector<HTMLElement>('.begin');
  }

  #renderInvitation(): TemplateResult {
    const first = this.state ? shownPlaces(this.state)[0] : undefined;
    return html`<p class="empty quiet">
        Choose a place on the map or in the list, or a phrase of the article, and read here what the
        article says of it.
      </p>
      ${
        first
          ? html`<button type="button" class="begin" @click=${() => this.choose(first.id)}>
              Begin with ${run(first.name, langOf(this.brief))}
            </button>`
          : nothing
      }`;
  }

  #renderSteps(place: Place): TemplateResult {
    const places = this.state ? shownPlaces(this.state) : [];
    const at = places.findIndex(({ id }) => id === place.id);
    const step = (by: number, label: string, sign: string) => {
      const to = places[at + by];
      return html`<button
        type="button"
        class="step"
        aria-label=${to ? `${label}: ${isolated(to.name)}` : label}
        ?disabled=${!to}
        @click=${() => to && this.choose(to.id)}
      >
        <span aria-hidden="true" class="sign">${sign}</span>
      </button>`;
    };
    return html`<div class="steps" part="steps" dir=${dirOf(this.brief)}>
      ${step(-1, 'Previous place', '←')} ${step(1, 'Next place', '→')}
      <span class="quiet count">${at + 1} of ${places.length}</span>
      <button type="button" class="step close" aria-label="Close" @click=${() => this.choose(null)}>
        <span aria-hidden="true">✕</span>
      </button>
    </div>`;
  }

  #renderHead(place: Place, brief: Brief): TemplateResult {
    const kind = brief.kinds.get(place.kind);
    return html`<div class="head" dir=${directionOf(place.name)}>
      <p class="kind">
        ${glyph(kind?.glyph ?? 'dot')}
        <span class="eyebrow">${kindLabel(kind, langOf(brief))}</span>
        ${
          place.statedBy === 'editor'
            ? html`<span class="by-editor">Editor’s addition</span>`
            : html`<span class="quiet said">Named in the article</span>`
        }
        ${place.approximate ? html`<span class="by-editor">Inferred, not exact</span>` : nothing}
      </p>
      <h2 part="heading" tabindex="-1" lang=${languageOf(place.name, langOf(brief))}>${place.name}</h2>
    </div>`;
  }

  #renderExcerpts({ excerpts }: Place, { article }: Brief): TemplateResult | typeof nothing {
    if (!article || excerpts.length === 0) return nothing;
    return html`<section aria-labelledby="excerpts" dir=${directionOf(article.title, article.lang)}>
      <h3 class="eyebrow" id="excerpts">
        ${excerpts.length === 1 ? 'What the article says' : `What the article says, ${counted(excerpts.length, 'excerpt')}`}
      </h3>
      ${excerpts.map((quote) => this.#renderExcerpt(quote, article))}
    </section>`;
  }

  #renderExcerpt(quote: Quote, { lang, url, href }: Article): TemplateResult {
    return html`<figure class="excerpt" part="excerpt" dir=${directionOf(quote.exact, lang)}>
      <blockquote part="quote" lang=${lang ?? ''} cite=${url ?? href ?? nothing}><p class=${isQuotation(quote.exact) ? 'quoted' : nothing}>${quote.exact}</p></blockquote>
      <button type="button" class="in-article" @click=${() => this.source?.showPassage(quote)}>
        Show in the article
      </button>
    </figure>`;
  }

  #renderNote({ description }: Place, brief: Brief): TemplateResult | typeof nothing {
    if (description === null) return nothing;
    return html`<section class="note" part="note" aria-labelledby="note" dir=${directionOf(description)}>
      <h3 class="eyebrow" id="note">Editor’s note</h3>
      ${this.#renderEditorsWords(description, brief)}
    </section>`;
  }

  #renderEditorsWords(text: string, brief: Brief): TemplateResult {
    return html`<p lang=${languageOf(text, langOf(brief))} dir=${directionOf(text)}>${text}</p>`;
  }

  #renderEvents(place: Place, brief: Brief): TemplateResult | typeof nothing {
    const own = place.when ? [place] : [];
    const events = [...own, ...eventsAt(brief, place.id)];
    if (events.length === 0) return nothing;
    return html`<section aria-labelledby="events">
      <h3 class="eyebrow" id="events">What happened here</h3>
      ${events.map((event) => this.#renderEvent(event, place, brief))}
    </section>`;
  }

  #renderEvent(event: Place, place: Place, brief: Brief): TemplateResult {
    return html`<div class="event">
      <p>
        ${event.when ? html`<time datetime=${machineDate(event.when) ?? nothing}>${figure(formatWhen(event.when, langOf(brief)), langOf(brief))}</time>` : nothing}
        ${event.statedBy === 'editor' ? html`<span class="by-editor">Editor’s date</span>` : nothing}
      </p>
      ${
        event.id === place.id
          ? nothing
          : html`<p class="event-name" lang=${languageOf(event.name, langOf(brief))} dir=${directionOf(event.name)}>${event.name}</p>
              ${event.description ? this.#renderEditorsWords(event.description, brief) : nothing}
              ${this.#renderSourceList(event, brief)}`
      }
    </div>`;
  }

  #renderDistances(place: Place, brief: Brief): TemplateResult | typeof nothing {
    const distances = distancesFrom(brief, place);
    if (distances.length === 0) return nothing;
    return html`<section aria-labelledby="distances">
      <h3 class="eyebrow" id="distances">Distance to</h3>
      <ul class="distances">
        ${distances.map((distance) => {
          const other = distance.from.id === place.id ? distance.to : distance.from;
          return html`<li>
            <button type="button" @click=${() => this.choose(other.id)}>${run(other.name, langOf(brief))}</button>
            ${renderDistance(distance, other, langOf(brief))}
          </li>`;
        })}
      </ul>
    </section>`;
  }

  #renderSources(place: Place, brief: Brief): TemplateResult | typeof nothing {
    if (place.sources.length === 0) return nothing;
    return html`<section class="sources" part="sources" aria-labelledby="sources">
      <h3 class="eyebrow" id="sources">Sources</h3>
      ${this.#renderSourceList(place, brief)}
    </section>`;
  }

  #renderSourceList({ sources }: Place, brief: Brief): TemplateResult | typeof nothing {
    if (sources.length === 0) return nothing;
    return html`<ul class="source-list quiet">
      ${sources.map(
        ({ name, url }) =>
          html`<li>${url ? html`<a href=${url} rel="noopener noreferrer">${run(name, langOf(brief))}</a>` : run(name, langOf(brief))}</li>`,
      )}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dateline-excerpts': DatelineExcerpts;
  }
}
