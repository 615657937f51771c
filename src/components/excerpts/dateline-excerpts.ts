import { html, noChange, nothing, type PropertyValues, type TemplateResult, unsafeCSS } from 'lit';
import { query } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Brief, Place, PlaceImage } from '../../brief/brief';
import { isolated } from '../../brief/script';
import { focusedElement, hasFocus, windowOf } from '../../page/dom';
import { afterFrame } from '../../page/next-frame';
import { shownExcerpts, shownReports } from '../../state/shown-articles';
import { selectedPlace, shownPlaces } from '../../state/shown-places';
import type { State } from '../../state/state';
import { placeName } from '../../text/names';
import { customElement } from '../base/custom-element';
import { DatelineElement } from '../base/dateline-element';
import { look } from '../base/styled-element';
import { LateFacts } from '../facts/late-facts';
import { ReportsController } from '../reports/reports-controller';
import excerptsStyles from './excerpts.css?inline';
import { renderOverview } from './overview';
import { renderPlace, renderRest } from './place';
import type { Telling } from './telling';

/** More would be a book, and would keep the browser busy for long. */
const MOST_ON_PAPER = 1000;
/** A browser sets columns again for each sheet of paper they continue on: all in one would take minutes. */
const MOST_IN_COLUMNS = 32;

/**
 * The panel of the chosen place: its excerpts, facts and sources; before a choice, the ways into the story.
 *
 * @slot footer - Your own lines below the sources.
 * @csspart steps - The buttons to the previous and the next place, and to close.
 * @csspart way - Before a choice, one passage and the places that come in with it.
 * @csspart share - The button that offers the ways to share a place.
 * @csspart heading - The place's name.
 * @csspart report - Where there are several reports, what one of them says.
 * @csspart excerpt - One excerpt with its way into the article.
 * @csspart quote - The block quote.
 * @csspart translation - The editor's translation of a quote.
 * @csspart images - The editor's pictures.
 * @csspart image - One picture with its caption and credit.
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
  #more: More | null = null;
  readonly #reports = new ReportsController(this);
  readonly #facts = new LateFacts();
  /** All of this place is shown; of another, what one asks for first. */
  #whole: Place | null = null;
  #rest: Promise<void> | null = null;

  protected override get follows(): readonly (keyof State)[] {
    return ['brief', 'selected', 'filter', 'order', 'choices'];
  }

  protected override get answers(): boolean {
    return true;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await this.#rest;
    return isComplete;
  }

  protected override get awaited(): Promise<unknown> | null {
    // What stands before a choice has no facts in it.
    return this.#reports.pending ?? (this.state?.selected ? this.#facts.pending : null);
  }

  protected override stateChanged(state: State, before: State | null): void {
    this.#reports.follow(state.brief);
    if (state.brief && state.brief !== before?.brief) this.#facts.load();
    // Early: on paper there is no time to wait for it, and what comes late moves what is read.
    if (state.brief !== before?.brief && state.brief?.places.some(({ images }) => images)) {
      void this.#loadMore();
    }
    if (!before || state.choices === before.choices) return;
    if (before.selected === null || before.chosenBy === 'story')
      this.#opener = focusedElement(this.ownerDocument);
    this.#focusNext = true;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#showPictures();
    if (this.#focusNext) this.refocus();
    this.#focusNext = false;
    if (this.#whole !== this.#place) this.#rest ??= this.#complete();
  }

  /** One frame would have too much to do if all of it came at once. */
  async #complete(): Promise<void> {
    await afterFrame();
    this.#rest = null;
    this.#whole = this.#place;
    this.requestUpdate();
    await super.getUpdateComplete();
  }

  get #place(): Place | null {
    return this.state && selectedPlace(this.state);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const place = this.#place;
    // There are no two steps where nobody waits for the first.
    if (!place || !this.hasUpdated || this.isOnPaper) this.#whole = place;
  }

  /** To the chosen place's name; where it was put away, to where it was chosen. */
  protected override refocus(): void {
    const target = this.state?.selected ? this.heading : this.#opener;
    target?.focus({ preventScroll: true });
    // The opener may be gone or hidden, as the invitation's own button always is; then the invitation takes the focus.
    if (!target || !hasFocus(target)) this.renderRoot.querySelector<HTMLElement>('.begin')?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { state, brief } = this;
    if (!state || !brief) return nothing;
    const place = this.#place;
    const isWhole = this.#whole === place;
    if (!place) {
      return this.isOnPaper ? this.#renderAll(state, brief) : this.#renderOverview(state, brief);
    }
    // Each place has nodes of its own: a late translator that rewrites those of one place rewrites no other.
    const telling = this.#telling(state, brief);
    return html`
      ${this.#renderSteps(place, brief)} ${keyed(place, renderPlace(place, telling))}
      <div class="rest" ?data-late=${!isWhole}>${isWhole ? keyed(place, renderRest(place, telling)) : noChange}</div>
      <slot name="footer"></slot>
    `;
  }

  /** On paper nobody can choose: there everything is said of every place. */
  #renderAll(state: State, brief: Brief): TemplateResult {
    const places = shownPlaces(state);
    const rest = places.length - MOST_ON_PAPER;
    const telling = this.#telling(state, brief);
    const one = (place: Place) =>
      html`<div class="one">${renderPlace(place, telling)}${renderRest(place, telling)}</div>`;
    return html`
      ${inGroups(places.slice(0, MOST_ON_PAPER)).map((group) => html`<div class="all">${group.map(one)}</div>`)}
      ${rest > 0 ? html`<p class="quiet">${this.words.panel.more(rest)}</p>` : nothing}
    `;
  }

  #telling(state: State, brief: Brief): Telling {
    return {
      brief,
      words: this.words,
      language: this.language,
      reports: this.#reports.reports,
      facts: this.#facts.facts,
      reportsAt: (place) => shownReports(state, place),
      excerptsOf: (place) => shownExcerpts(state, place),
      figures: this.figures,
      near: this,
      choose: (id) => this.choose(id),
      showInArticle: (quote) => this.source?.showPassage(quote),
    };
  }

  #showPictures(): void {
    const { brief } = this;
    const hosts = this.renderRoot.querySelectorAll<Pictured>('.pictures');
    if (!brief || hosts.length === 0) return;
    for (const host of hosts) this.#more?.showPictures(host, host.images, brief, this.language);
    if (!this.#more) void this.#loadMore().then((more) => more && this.#showPictures());
  }

  /** A module of its own: many briefs have no pictures, and most readers open nothing. */
  async #loadMore(): Promise<More | null> {
    this.#more ??= await import('../more/more').catch((error) => {
      console.warn('Dateline: dateline-more.js could not be loaded.', error);
      return null;
    });
    return this.#more;
  }

  #renderOverview(state: State, brief: Brief): TemplateResult {
    return renderOverview(shownPlaces(state), state.filter, this.#telling(state, brief));
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
      <span class="quiet count">${places.length > 1 ? of(at + 1, places.length) : nothing}</span>
      ${keyed(place, this.#renderShare(place, brief))}
      <button type="button" class="step close" aria-label=${panel.close} @click=${() => this.choose(null)}>
        <span aria-hidden="true">✕</span>
      </button>
    </div>`;
  }

  /** Only where others find what is shared. */
  #renderShare(place: Place, brief: Brief): TemplateResult | typeof nothing {
    const share = this.state?.share ?? null;
    if (share === null || !/^http/.test(windowOf(this).location.protocol)) return nothing;
    const open = async ({ currentTarget }: Event) => {
      const more = await this.#loadMore();
      const embed = this.state?.embed ?? null;
      more?.openShare(currentTarget as Element, { place, brief, share, embed }, this.language);
    };
    return html`<button type="button" class="step share" part="share" aria-expanded="false" @click=${open}>
        ${this.words.panel.share}</button><div></div>`;
  }
}

type More = typeof import('../more/more');

/** Where pictures will stand. */
interface Pictured extends Element {
  readonly images: readonly PlaceImage[];
}

function inGroups(places: readonly Place[]): (readonly Place[])[] {
  const count = Math.ceil(places.length / MOST_IN_COLUMNS);
  const size = Math.ceil(places.length / count);
  return [...new Array(count).keys()].map((at) => places.slice(at * size, (at + 1) * size));
}

declare global {
  interface HTMLElementTagNameMap {
    'dateline-excerpts': DatelineExcerpts;
  }
}
