import { html, nothing, type PropertyValues, type TemplateResult, unsafeCSS } from 'lit';
import { type EditedFeature, featureOf, featuresOf, nameOf } from '../brief/edit/features';
import { movePlace } from '../brief/edit/places';
import { isProposed } from '../brief/proposed';
import { customElement } from '../components/base/custom-element';
import { look } from '../components/base/styled-element';
import { focusedElement } from '../page/dom';
import controls from './controls.css?inline';
import { EditorElement } from './editor-element';
import placesStyles from './places.css?inline';
import './place-form';

/** The places in the order in which they are read; or the one that is being edited. */
@customElement('dateline-editor-places')
export class PlacesPanel extends EditorElement {
  static override styles = [...look, unsafeCSS(controls), unsafeCSS(placesStyles)];

  /** The place that is being dragged. */
  #dragged: string | null = null;
  /** Where the focus goes after the next update. */
  #focus: string | null = null;
  /** The place whose form is shown. */
  #opened: string | null = null;

  protected override render(): TemplateResult | typeof nothing {
    const { session, stage, words } = this;
    if (!session) return nothing;
    const all = featuresOf(session.document);
    const edited = all.find(({ key }) => key === session.view.place);
    if (edited) {
      return html`
        <button type="button" class="plain back" @click=${() => this.#back(edited.key)}><span aria-hidden="true">‹</span> ${words.places.back}</button>
        <dateline-editor-place .session=${session} .stage=${stage} .place=${edited.key}></dateline-editor-place>`;
    }
    const confirmed = all.filter((each) => !isProposed(each));
    if (confirmed.length === 0)
      return html`<p tabindex="-1">${session.proposals.length > 0 ? words.places.waiting : words.places.none}</p>`;
    return html`
      <ol class="places" aria-label=${words.places.list}>${confirmed.map((each) => this.#renderRow(each, confirmed))}</ol>
      ${confirmed.length > 1 ? html`<p class="quiet">${words.places.order}</p>` : nothing}
    `;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const rows = [...this.renderRoot.querySelectorAll<HTMLElement>('.row')];
    if (this.#focus !== null) rows.find(({ dataset }) => dataset['key'] === this.#focus)?.focus();
    this.#focus = null;
    const opened = this.session?.view.place ?? null;
    const isOther = opened !== this.#opened;
    this.#opened = opened;
    // The element that had the focus, a row or a card, is gone.
    if (isOther && !focusedElement(this.ownerDocument))
      this.renderRoot.querySelector<HTMLElement>('.back, .row, p')?.focus();
  }

  #renderRow(each: EditedFeature, all: readonly EditedFeature[]): TemplateResult {
    const { words } = this;
    const hasPosition = each.feature['geometry'] !== null;
    return html`<li
      draggable="true"
      @dragstart=${() => {
        this.#dragged = each.key;
      }}
      @dragover=${(event: DragEvent) => this.#dragged !== null && event.preventDefault()}
      @drop=${(event: DragEvent) => this.#drop(event, each)}
    >
      <button type="button" class="row" data-key=${each.key} @click=${() => this.session?.look({ place: each.key })} @keydown=${(event: KeyboardEvent) => this.#onKey(event, each, all)}>
        <bdi>${nameOf(each) || words.places.untitled}</bdi>
        ${hasPosition ? nothing : html`<span class="quiet">${words.places.noPosition}</span>`}
      </button>
    </li>`;
  }

  #back(key: string): void {
    this.#focus = key;
    this.session?.look({ place: null });
  }

  #drop(event: DragEvent, onto: EditedFeature): void {
    event.preventDefault();
    if (this.#dragged !== null) this.#move(this.#dragged, onto.key);
    this.#dragged = null;
  }

  #onKey(event: KeyboardEvent, each: EditedFeature, all: readonly EditedFeature[]): void {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (by === undefined) return;
    const next = all[all.indexOf(each) + by];
    event.preventDefault();
    if (!next) return;
    if (event.altKey) this.#move(each.key, next.key);
    else {
      this.#focus = next.key;
      this.requestUpdate();
    }
  }

  #move(key: string, onto: string): void {
    const { session, words } = this;
    const found = session && featureOf(session.document, key);
    if (!session || !found) return;
    const name = nameOf(found);
    if (!session.do(words.places.did.move(name), movePlace(key, onto))) return;
    const all = featuresOf(session.document).filter((each) => !isProposed(each));
    const at = all.findIndex((each) => each.key === key);
    session.say(words.places.moved(name, at + 1, all.length));
    this.#focus = key;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dateline-editor-places': PlacesPanel;
  }
}
