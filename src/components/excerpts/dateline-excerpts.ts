import { html, nothing, type PropertyValues, type TemplateResult, unsafeCSS } from 'lit';
import { query } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Brief, Place } from '../../brief/brief';
import { machineDate } from '../../brief/dates/when';
import { distancesFrom } from '../../brief/queries/distances';
import { eventsAt } from '../../brief/queries/filter';
import { datedBy } from '../../brief/quotes/dated-by';
import { isAdded } from '../../brief/quotes/naming';
import { directionOf, isolated, languageOf } from '../../brief/script';
import { focusedElement, hasFocus } from '../../page/dom';
import { selectedPlace, shownPlaces } from '../../state/shown-places';
import type { State } from '../../state/store';
import { writeWhen } from '../../text/dates';
import type { PageWords } from '../../text/en/page';
import { placeName, standingWords } from '../../text/names';
import { customElement } from '../base/custom-element';
import { DatelineElement } from '../base/dateline-element';
import { figure } from '../base/figure';
import { glyph } from '../base/glyph';
import { kindLabel } from '../base/kind-label';
import { link } from '../base/link';
import { look } from '../base/look';
import { langOf, run } from '../base/run';
import excerptsStyles from './excerpts.css?inline';
import { renderDistance, renderLength, renderPosition, type Said } from './facts';
import { idOf } from './id-of';
import { renderPassages, renderReason } from './passages';

/** More on paper than this would be a book, and the browser would be long at it. */
const MOST_ON_PAPER = 1000;
/** A browser sets columns anew for each sheet that they go on to: all in one would take it minutes. */
const MOST_IN_COLUMNS = 32;

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
  static override styles = [...look, unsafeCSS(excerptsStyles)];

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
    const { state, brief } = this;
    if (!state || !brief) return nothing;
    const place = selectedPlace(state);
    if (!place) {
      return this.isOnPaper ? this.#renderAll(brief) : this.#renderInvitation(brief);
    }
    // Each place has nodes of its own: whoever rewrites those of one place, a translator that is late, rewrites no other.
    return html`
      ${this.#renderSteps(place, brief)} ${keyed(place, this.#renderPlace(place, brief))}
      <slot name="footer"></slot>
    `;
  }

  /** On paper nobody can choose: there everything is said of every place. */
  #renderAll(brief: Brief): TemplateResult {
    const places = this.state ? shownPlaces(this.state) : [];
    const rest = places.length - MOST_ON_PAPER;
    const one = (place: Place) => html`<div class="one">${this.#renderPlace(place, brief)}</div>`;
    return html`
      ${inGroups(places.slice(0, MOST_ON_PAPER)).map((group) => html`<div class="all">${group.map(one)}</div>`)}
      ${rest > 0 ? html`<p class="quiet">${this.words.panel.more(rest)}</p>` : nothing}
    `;
  }

  get #said(): Said {
    return { words: this.words, figures: this.figures };
  }

  #renderPlace(place: Place, brief: Brief): TemplateResult {
    return html`
      ${this.#renderHead(place, brief)}
      ${renderPassages(place, brief, this.words, (quote) => this.source?.showPassage(quote))}
      ${this.#renderNote(place, brief)}
      <div class="facts" part="facts">
        ${renderReason(place, brief, this.words)} ${this.#renderEvents(place, brief)}
        ${this.#renderDistances(place, brief)} ${renderLength(place, brief, this.#said)}
        ${renderPosition(place, brief, this.#said)}
      </div>
      ${this.#renderSources(place, brief)}
    `;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#focusNext) this.refocus();
    this.#focusNext = false;
  }

  /** To the chosen place's name; where it was put away, to where it was chosen. */
  protected override refocus(): void {
    const target = this.state?.selected ? this.heading : this.#opener;
    target?.focus({ preventScroll: true });
    // The opener may be gone or hidden, as the invitation's own button always is; then the invitation takes the focus.
    if (!target || !hasFocus(target)) this.renderRoot.querySelector<HTMLElement>('.begin')?.focus();
  }

  #renderInvitation(brief: Brief): TemplateResult {
    const first = this.state ? shownPlaces(this.state)[0] : undefined;
    const { panel } = this.words;
    return html`<p class="empty quiet">${brief.article ? panel.choose : panel.chooseBare}</p>
      ${
        first
          ? html`<button type="button" class="begin" @click=${() => this.choose(first.id)}>
              ${panel.begin(run(placeName(first, brief, this.words), langOf(brief)))}
            </button>`
          : nothing
      }`;
  }

  #renderSteps(place: Place, brief: Brief): TemplateResult {
    const { panel, of } = this.words;
    const places = this.state ? shownPlaces(this.state) : [];
    const at = places.findIndex(({ id }) => id === place.id);
    const step = (by: number, label: string, sign: string) => {
      const to = places[at + by];
      return html`<button
        type="button"
        class="step"
        aria-label=${to ? panel.stepTo(label, isolated(placeName(to, brief, this.words))) : label}
        aria-disabled=${to ? nothing : 'true'}
        @click=${() => to && this.choose(to.id)}
      >
        <span aria-hidden="true" class="sign">${sign}</span>
      </button>`;
    };
    return html`<div class="steps" part="steps">
      ${step(-1, panel.previous, '←')} ${step(1, panel.next, '→')}
      <span class="quiet count">${of(at + 1, places.length)}</span>
      <button type="button" class="step close" aria-label=${panel.close} @click=${() => this.choose(null)}>
        <span aria-hidden="true">✕</span>
      </button>
    </div>`;
  }

  #renderHead(place: Place, brief: Brief): TemplateResult {
    const { words } = this;
    const kind = brief.kinds.get(place.kind);
    const label = kindLabel(kind, words, langOf(brief));
    const says = standingWords(brief, place, words);
    return html`<div class="head" dir=${directionOf(place.name)}>
      <p class="kind">
        ${glyph(kind?.glyph ?? 'dot')}
        <span class="eyebrow">${label}</span>
        ${
          says === null
            ? nothing
            : html`<span class=${place.statedBy === 'editor' ? 'by-editor' : 'quiet said'}>${says}</span>`
        }
        ${place.approximate ? html`<span class="by-editor">${words.whose.inferred}</span>` : nothing}
      </p>
      ${
        place.isNameless
          ? html`<h2 part="heading" tabindex="-1">${label}</h2>`
          : html`<h2 part="heading" tabindex="-1" lang=${languageOf(place.name, langOf(brief))}>${place.name}</h2>`
      }
    </div>`;
  }

  #renderNote(place: Place, brief: Brief): TemplateResult | typeof nothing {
    const { description } = place;
    if (description === null) return nothing;
    const { whose } = this.words;
    const id = idOf('note', place, brief);
    return html`<section class="note" part="note" aria-labelledby=${id} dir=${directionOf(description)}>
      <h3 class="eyebrow" id=${id}>${brief.article ? whose.editorsNote : whose.note}</h3>
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
    const id = idOf('events', place, brief);
    return html`<section aria-labelledby=${id}>
      <h3 class="eyebrow" id=${id}>${this.words.panel.happened}</h3>
      ${events.map((event) => this.#renderEvent(event, place, brief))}
    </section>`;
  }

  #renderEvent(event: Place, place: Place, brief: Brief): TemplateResult {
    const whose = whoseWords(event, place, brief, this.words);
    return html`<div class="event">
      <p>
        ${event.when ? html`<time datetime=${machineDate(event.when) ?? nothing}>${figure(writeWhen(event.when, this.figures), this.figures)}</time>` : nothing}
        ${whose === null ? nothing : html`<span class="by-editor">${whose}</span>`}
      </p>
      ${
        event.id === place.id
          ? nothing
          : html`<p class="event-name">${run(placeName(event, brief, this.words), langOf(brief))}</p>
              ${this.#renderEventNote(event, brief)} ${this.#renderSourceList(event, brief)}`
      }
    </div>`;
  }

  #renderEventNote({ description }: Place, brief: Brief): TemplateResult | typeof nothing {
    if (description === null) return nothing;
    return html`<p class="event-note">
      ${brief.article ? html`<span class="by-editor">${this.words.whose.editorsNote}</span>` : nothing}
      ${run(description, langOf(brief))}
    </p>`;
  }

  #renderDistances(place: Place, brief: Brief): TemplateResult | typeof nothing {
    const distances = distancesFrom(brief, place);
    if (distances.length === 0) return nothing;
    const { words } = this;
    const id = idOf('distances', place, brief);
    return html`<section aria-labelledby=${id}>
      <h3 class="eyebrow" id=${id}>${words.panel.distanceTo}</h3>
      <ul class="distances">
        ${distances.map((distance) => {
          const other = distance.from.id === place.id ? distance.to : distance.from;
          const name = placeName(other, brief, words);
          return html`<li>
            <button
              type="button"
              aria-label=${words.panel.distanceToPlace(isolated(name))}
              @click=${() => this.choose(other.id)}
            >${run(name, langOf(brief))}</button>
            ${renderDistance(distance, other, this.#said)}
          </li>`;
        })}
      </ul>
    </section>`;
  }

  #renderSources(place: Place, brief: Brief): TemplateResult | typeof nothing {
    if (place.sources.length === 0) return nothing;
    const id = idOf('sources', place, brief);
    return html`<section class="sources" part="sources" aria-labelledby=${id}>
      <h3 class="eyebrow" id=${id}>${this.words.panel.sources}</h3>
      ${this.#renderSourceList(place, brief)}
    </section>`;
  }

  #renderSourceList({ sources }: Place, brief: Brief): TemplateResult | typeof nothing {
    if (sources.length === 0) return nothing;
    return html`<ul class="source-list quiet">
      ${sources.map(({ name, url }) => {
        const source = run(name, langOf(brief));
        return html`<li>${url ? link(url, source, this, this.words) : source}</li>`;
      })}
    </ul>`;
  }
}

function inGroups(places: readonly Place[]): (readonly Place[])[] {
  const count = Math.ceil(places.length / MOST_IN_COLUMNS);
  const size = Math.ceil(places.length / count);
  return Array.from({ length: count }, (_, at) => places.slice(at * size, (at + 1) * size));
}

/** Of the place itself, its head says who added it; what the editor adds has the editor's date. */
function whoseWords(event: Place, place: Place, brief: Brief, { whose }: PageWords): string | null {
  if (event.id !== place.id && isAdded(brief, event)) {
    return event.when ? whose.editorsDateAndAddition : whose.standing.editor;
  }
  return datedBy(brief, event) === 'editor' ? whose.editorsDate : null;
}

declare global {
  interface HTMLElementTagNameMap {
    'dateline-excerpts': DatelineExcerpts;
  }
}
