import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { query } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Brief, Place } from '../brief/brief';
import { datedBy } from '../brief/dated-by';
import { distancesFrom, formatDistance } from '../brief/distances';
import { eventsAt } from '../brief/filter';
import { formatWhen } from '../brief/when';
import { shownPlaces } from '../state/shown-places';
import type { State } from '../state/store';
import { customElement } from './base/custom-element';
import { DatelineElement } from './base/dateline-element';
import { focusedElement } from './base/dom';
import { formatPosition } from './base/format-position';
import { glyph } from './base/glyph';
import { isAdded, standingWords } from './base/standing';
import { renderPassages, renderReason } from './excerpts/passages';
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
    // Each place has nodes of its own: whoever rewrites those of one place, a translator that is late, rewrites no other.
    const own = html`
      ${this.#renderHead(place, brief)}
      ${renderPassages(place, brief, (quote) => this.source?.showPassage(quote))}
      ${this.#renderNote(place, brief)}
      <div class="facts" part="facts">
        ${renderReason(place, brief)} ${this.#renderEvents(place, brief)}
        ${this.#renderDistances(place, brief)} ${this.#renderPosition(place)}
      </div>
      ${this.#renderSources(place)}
    `;
    return html`
      ${this.#renderSteps(place)} ${keyed(place, own)}
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
        ${
          this.brief?.article
            ? html`Choose a place on the map or in the list, or a phrase of the article, and read here what the
              article says of it.`
            : html`Choose a place on the map or in the list, and read here what is known of it.`
        }
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
        ?disabled=${!to}
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
    const says = standingWords(brief, place);
    return html`<div class="head">
      <p class="kind">
        ${glyph(kind?.glyph ?? 'dot')}
        <span class="eyebrow">${kind?.label}</span>
        ${
          says === null
            ? nothing
            : html`<span class=${place.statedBy === 'editor' ? 'by-editor' : 'quiet said'}>${says}</span>`
        }
        ${place.approximate ? html`<span class="by-editor">Inferred, not exact</span>` : nothing}
      </p>
      <h2 part="heading" tabindex="-1">${place.name}</h2>
    </div>`;
  }

  #renderNote({ description }: Place, { article }: Brief): TemplateResult | typeof nothing {
    if (description === null) return nothing;
    return html`<section class="note" part="note" aria-labelledby="note">
      <h3 class="eyebrow" id="note">${article ? 'Editor’s note' : 'Note'}</h3>
      <p>${description}</p>
    </section>`;
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
        ${event.when ? html`<time datetime=${event.when.text}>${formatWhen(event.when)}</time>` : nothing}
        ${datedBy(brief, event) === 'editor' ? html`<span class="by-editor">Editor’s date</span>` : nothing}
      </p>
      ${
        event.id === place.id
          ? nothing
          : html`<p class="event-name">
                ${event.name}
                ${isAdded(brief, event) ? html`<span class="by-editor">Editor’s addition</span>` : nothing}
              </p>
              ${this.#renderEventNote(event, brief)}
              ${this.#renderSourceList(event)}`
      }
    </div>`;
  }

  #renderEventNote({ description }: Place, { article }: Brief): TemplateResult | typeof nothing {
    if (description === null) return nothing;
    return html`<p class="event-note">
      ${article ? html`<span class="by-editor">Editor’s note</span>` : nothing} ${description}
    </p>`;
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
            <button type="button" @click=${() => this.choose(other.id)}>${other.name}</button>
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
      ${sources.map(
        ({ name, url }) =>
          html`<li>${url ? html`<a href=${url} rel="noopener noreferrer">${name}</a>` : name}</li>`,
      )}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dateline-excerpts': DatelineExcerpts;
  }
}
