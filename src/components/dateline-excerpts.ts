import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { query } from 'lit/decorators.js';
import type { Article, Brief, Place, Quote } from '../brief/brief';
import { distancesFrom, formatDistance } from '../brief/distances';
import { eventsAt } from '../brief/filter';
import { formatWhen } from '../brief/when';
import { shownPlaces } from '../state/shown-places';
import type { State } from '../state/store';
import { customElement } from './base/custom-element';
import { DatelineElement } from './base/dateline-element';
import { focusedElement, hasFocus } from './base/dom';
import { formatPosition } from './base/format-position';
import { glyph } from './base/glyph';
import { link } from './base/link';
import { counted } from './base/wording';
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
  #focusNext = false;

  protected override get follows(): readonly (keyof State)[] {
    return ['brief', 'selected', 'filter', 'choices'];
  }

  protected override stateChanged(state: State, before: State | null): void {
    if (!before || state.choices === before.choices) return;
    if (before.selected === null) this.#opener = focusedElement(this.ownerDocument);
    this.#focusNext = true;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { brief, selectedPlace: place } = this;
    if (!brief) return nothing;
    if (!place) {
      return this.#renderInvitation();
    }
    return html`
      ${this.#renderSteps(place)} ${this.#renderHead(place, brief)}
      ${this.#renderExcerpts(place, brief)} ${this.#renderNote(place)}
      <div class="facts" part="facts">
        ${this.#renderEvents(place, brief)} ${this.#renderDistances(place, brief)}
        ${this.#renderPosition(place)}
      </div>
      ${this.#renderSources(place)}
      <slot name="footer"></slot>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#focusNext) this.refocus();
    this.#focusNext = false;
  }

  /** To the chosen place's name; where it was put away, to where it was chosen. */
  protected override refocus(): void {
    const target = this.selectedPlace ? this.heading : this.#opener;
    target?.focus({ preventScroll: true });
    // The opener may be gone or hidden, as the invitation's own button always is; then the invitation takes the focus.
    if (!target || !hasFocus(target)) this.renderRoot.querySelector<HTMLElement>('.begin')?.focus();
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
              Begin with ${first.name}
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
        aria-label=${to ? `${label}: ${to.name}` : label}
        aria-disabled=${to ? nothing : 'true'}
        @click=${() => to && this.choose(to.id)}
      >
        <span aria-hidden="true">${sign}</span>
      </button>`;
    };
    return html`<div class="steps" part="steps">
      ${step(-1, 'Previous place', '←')} ${step(1, 'Next place', '→')}
      <span class="quiet count">${at + 1} of ${places.length}</span>
      <button type="button" class="step close" aria-label="Close" @click=${() => this.choose(null)}>
        <span aria-hidden="true">✕</span>
      </button>
    </div>`;
  }

  #renderHead(place: Place, brief: Brief): TemplateResult {
    const kind = brief.kinds.get(place.kind);
    return html`<div class="head">
      <p class="kind">
        ${glyph(kind?.glyph ?? 'dot')}
        <span class="eyebrow">${kind?.label}</span>
        ${
          place.statedBy === 'editor'
            ? html`<span class="by-editor">Editor’s addition</span>`
            : html`<span class="quiet said">Named in the article</span>`
        }
        ${place.approximate ? html`<span class="by-editor">Inferred, not exact</span>` : nothing}
      </p>
      <h2 part="heading" tabindex="-1">${place.name}</h2>
    </div>`;
  }

  #renderExcerpts({ excerpts }: Place, { article }: Brief): TemplateResult | typeof nothing {
    if (!article || excerpts.length === 0) return nothing;
    return html`<section aria-labelledby="excerpts">
      <h3 class="eyebrow" id="excerpts">
        ${excerpts.length === 1 ? 'What the article says' : `What the article says, ${counted(excerpts.length, 'excerpt')}`}
      </h3>
      ${excerpts.map((quote, at) => this.#renderExcerpt(quote, at, article))}
    </section>`;
  }

  #renderExcerpt(quote: Quote, at: number, { lang, url, href }: Article): TemplateResult {
    return html`<figure class="excerpt" part="excerpt">
      <blockquote id="quote-${at}" part="quote" lang=${lang ?? nothing} cite=${url ?? href ?? nothing}><p>${quote.exact}</p></blockquote>
      <button type="button" class="in-article" aria-describedby="quote-${at}" @click=${() => this.source?.showPassage(quote)}>
        Show in the article
      </button>
    </figure>`;
  }

  #renderNote({ description }: Place): TemplateResult | typeof nothing {
    if (description === null) return nothing;
    return html`<section class="note" part="note" aria-labelledby="note">
      <h3 class="eyebrow" id="note">Editor’s note</h3>
      <p>${description}</p>
    </section>`;
  }

  #renderEvents(place: Place, brief: Brief): TemplateResult | typeof nothing {
    const own = place.when ? [place] : [];
    const events = [...own, ...eventsAt(brief, place.id)];
    if (events.length === 0) return nothing;
    return html`<section aria-labelledby="events">
      <h3 class="eyebrow" id="events">What happened here</h3>
      ${events.map((event) => this.#renderEvent(event, place))}
    </section>`;
  }

  #renderEvent(event: Place, place: Place): TemplateResult {
    return html`<div class="event">
      <p>
        ${event.when ? html`<time datetime=${event.when.text}>${formatWhen(event.when)}</time>` : nothing}
        ${event.statedBy === 'editor' ? html`<span class="by-editor">Editor’s date</span>` : nothing}
      </p>
      ${
        event.id === place.id
          ? nothing
          : html`<p class="event-name">${event.name}</p>
              ${event.description ? html`<p>${event.description}</p>` : nothing}
              ${this.#renderSourceList(event)}`
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
            <button
              type="button"
              aria-label=${`Distance to ${other.name}`}
              @click=${() => this.choose(other.id)}
            >${other.name}</button>
            <span class="figure">${formatDistance(distance)}</span>
          </li>`;
        })}
      </ul>
    </section>`;
  }

  #renderPosition(place: Place): TemplateResult | typeof nothing {
    const position = formatPosition(place);
    if (position === null) return nothing;
    return html`<section aria-labelledby="position">
      <h3 class="eyebrow" id="position">Position</h3>
      <p class="figure">${position}</p>
    </section>`;
  }

  #renderSources(place: Place): TemplateResult | typeof nothing {
    if (place.sources.length === 0) return nothing;
    return html`<section class="sources" part="sources" aria-labelledby="sources">
      <h3 class="eyebrow" id="sources">Sources</h3>
      ${this.#renderSourceList(place)}
    </section>`;
  }

  #renderSourceList({ sources }: Place): TemplateResult | typeof nothing {
    if (sources.length === 0) return nothing;
    return html`<ul class="source-list quiet">
      ${sources.map(({ name, url }) => html`<li>${url ? link(url, name, this) : name}</li>`)}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dateline-excerpts': DatelineExcerpts;
  }
}
