import { html, nothing, type PropertyValues, type TemplateResult, unsafeCSS } from 'lit';
import { query } from 'lit/decorators.js';
import type { Brief, Place, PlaceImage } from '../../brief/brief';
import { focusedElement, hasFocus, windowOf } from '../../page/dom';
import { afterFrame } from '../../page/next-frame';
import { shownExcerpts, shownReports } from '../../state/shown-articles';
import { selectedPlace, shownPlaces } from '../../state/shown-places';
import type { State } from '../../state/state';
import { customElement } from '../base/custom-element';
import { DatelineElement } from '../base/dateline-element';
import { LatePart } from '../base/late-part';
import { placeRun, whyNoPlaces } from '../base/pieces';
import { look } from '../base/styled-element';
import type { PanelContext } from '../facts/context';
import { lateFacts } from '../facts/late-facts';
import type { Shared } from '../more/share-box';
import { ReportsController } from '../reports/reports-controller';
import excerptsStyles from './excerpts.css?inline';

/**
 * The panel of the chosen place: its excerpts, facts and sources; before a choice, the ways into the story.
 *
 * @slot footer - Your own lines below the sources.
 * @csspart steps - The buttons to the previous and the next place, and to close.
 * @csspart way - Before a choice, one passage and the places that come in with it.
 * @csspart share - The button that offers the ways to share a place.
 * @csspart heading - The place's name.
 * @csspart report - With several reports, what one of them says.
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

  /** What had the focus when the panel was opened, and gets it back on close. */
  #opener: HTMLElement | null = null;
  #focusNext = false;
  /** A module of its own: many briefs have no pictures, and most readers open nothing. */
  readonly #more = new LatePart(
    'more',
    () => import('../more/more'),
    () => this.requestUpdate(),
  );
  /** Whether it was to share, and could not be had. */
  #isUnshared = false;
  readonly #reports = new ReportsController(this);
  readonly #facts = lateFacts();
  /** The place that is shown whole; of any other, only what a choice asks for first. */
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
    return this.#reports.pending ?? this.#facts.pending;
  }

  protected override stateChanged(state: State, before: State | null): void {
    this.#reports.follow(state.brief);
    // If it could not be had, a choice tries again.
    const isNew = state.brief !== before?.brief || state.selected !== before?.selected;
    if (state.brief && isNew) this.#facts.load();
    // Early: printing leaves no time to wait, and what comes late moves what is being read.
    if (isNew && state.brief?.places.some(({ images }) => images)) this.#more.load();
    if (isNew) this.#isUnshared = false;
    if (!before || state.choices === before.choices) return;
    if (before.selected === null || before.chosenBy === 'story')
      this.#opener = focusedElement(this.ownerDocument);
    this.#focusNext = true;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#showPictures();
    this.#facts.part?.panel.begin(this, this.#place, this.#focusNext);
    if (this.#focusNext) this.refocus();
    this.#focusNext = false;
    if (this.#whole !== this.#place) this.#rest ??= this.#complete();
  }

  /** Shows the rest in a later frame: all at once would be too much for one. */
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
    // One step is enough if nobody waits for the first.
    if (!place || !this.hasUpdated || this.isOnPaper) this.#whole = place;
  }

  /** To the chosen place's name; with the choice cleared, to where it was made. */
  protected override refocus(): void {
    const target = this.state?.selected ? this.heading : this.#opener;
    target?.focus({ preventScroll: true });
    // The opener may be gone or hidden, as the invitation's own button always is: then the invitation takes the focus.
    if (!target || !hasFocus(target)) this.renderRoot.querySelector<HTMLElement>('.begin')?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { state, brief } = this;
    if (!state || !brief) return nothing;
    const place = this.#place;
    const context = this.#context(state, brief);
    const panel = this.#facts.part?.panel;
    panel?.dress(this.shadowRoot);
    if (!place && !this.isOnPaper) {
      const isEmpty = brief.places.length === 0 && !state.collection;
      return html`${isEmpty ? html`<p class="empty quiet">${whyNoPlaces(brief, context.words)}</p>` : renderInvitation(context)} ${panel?.renderWays(state.filter, context)}`;
    }
    if (!panel) return this.#renderNameOnly(place, context);
    if (!place) return panel.renderAll(context);
    return html`${panel.render(place, context, this.#whole === place)}<slot name="footer"></slot>`;
  }

  /** A place's words are a module that may fail to come: then only its name is shown. */
  #renderNameOnly(place: Place | null, { brief, words, close }: PanelContext): TemplateResult {
    return html`
      ${place && html`<h2 part="heading" tabindex="-1">${placeRun(place, brief, words)}</h2>`}
      ${this.renderMissing(this.#facts)}
      <button type="button" class="begin" @click=${close}>${words.panel.close}</button>
    `;
  }

  #context(state: State, brief: Brief): PanelContext {
    const { share, embed } = state;
    // Only if others can find what is shared.
    const isFound = share !== null && /^http/.test(windowOf(this).location.protocol);
    return {
      brief,
      words: this.words,
      language: this.language,
      places: shownPlaces(state),
      reports: this.#reports.reports,
      reportsAt: (place) => shownReports(state, place),
      excerptsOf: (place) => shownExcerpts(state, place),
      figures: this.figures,
      near: this,
      choose: (id) => this.choose(id),
      close: () => this.choose(null),
      showInArticle: (quote) => this.source?.showPassage(quote),
      share: isFound
        ? (place, button) => this.#share(button, { place, brief, share, embed })
        : null,
      unshared: this.#isUnshared,
      noPictures: this.#more.isMissing ? this.renderMissing(this.#more) : null,
    };
  }

  async #share(button: Element, shared: Shared): Promise<void> {
    const { source } = this;
    this.#more.load();
    await this.#more.pending;
    const { part } = this.#more;
    part?.openShare(button, shared, this.language);
    this.#isUnshared = !part && button.isConnected;
    if (this.#isUnshared) source?.tell(this.words.panel.missing);
    this.requestUpdate();
  }

  #showPictures(): void {
    const { brief } = this;
    const hosts = this.renderRoot.querySelectorAll<Pictured>('.pictures');
    if (!brief || hosts.length === 0) return;
    for (const host of hosts) {
      this.#more.part?.showPictures(host, host.images, brief, this.language);
    }
  }
}

/** Before a choice: how to make one. */
function renderInvitation({ brief, words, places, choose }: PanelContext): TemplateResult {
  const { panel } = words;
  const [first] = places;
  return html`
    <p class="empty quiet">${brief.articles.length > 0 ? panel.choose : panel.chooseBare}</p>
    ${
      first
        ? html`<button type="button" class="begin" @click=${() => choose(first.id)}>
            ${panel.begin(placeRun(first, brief, words))}
          </button>`
        : nothing
    }
  `;
}

/** Where pictures will stand. */
interface Pictured extends Element {
  readonly images: readonly PlaceImage[];
}

declare global {
  interface HTMLElementTagNameMap {
    'dateline-excerpts': DatelineExcerpts;
  }
}
