import { html, nothing, type PropertyValues, type TemplateResult, unsafeCSS } from 'lit';
import { property, query } from 'lit/decorators.js';
import { titleOf } from '../brief/edit/features';
import { candidateIndex } from '../brief/edit/preview';
import { customElement } from '../components/base/custom-element';
import type { DatelineSelectEvent } from '../components/base/events';
import { look } from '../components/base/styled-element';
import { LoadError } from '../state/load-error';
import { faults } from '../text/en/faults';
import { sentenceFor } from '../text/faults';
import { renderConflict } from './conflict';
import controls from './controls.css?inline';
import { type Desk, ServerDesk } from './desk';
import editorStyles from './editor.css?inline';
import { EditorElement } from './editor-element';
import { renderSaving } from './saving-notice';
import { type Panel, Session } from './session';
import { Stage } from './stage';
import './faults-list';
import './phrase-bar';
import './places-panel';
import './triage';
import type { Triage } from './triage';

const PANELS: readonly Panel[] = ['names', 'places', 'faults'];

/**
 * The page of `dateline edit`: article and map side by side, as readers will see them, and beside them what is edited.
 */
@customElement('dateline-editor')
export class DatelineEditor extends EditorElement {
  static override styles = [...look, unsafeCSS(controls), unsafeCSS(editorStyles)];

  /** Address of the brief, relative to the page. */
  @property() src: string | null = null;
  /** Where files are read and saved; by default, the server of the page. */
  @property({ attribute: false }) desk: Desk | null = null;

  @query('dateline-editor-triage') private triage!: Triage | null;
  @query('dateline-article') private article!: Element | null;
  /** Why nothing can be edited. */
  @property({ attribute: false }) private failure: string | null = null;

  readonly #onLeave = (event: BeforeUnloadEvent): void => {
    if (this.session && this.session.saving.kind !== 'saved') event.preventDefault();
  };
  readonly #onPageKey = (event: KeyboardEvent): void => this.#onKey(event);

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeunload', this.#onLeave);
    this.ownerDocument.addEventListener('keydown', this.#onPageKey);
    void this.#open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeunload', this.#onLeave);
    this.ownerDocument.removeEventListener('keydown', this.#onPageKey);
    this.session?.close();
    this.stage?.close();
    this.session = null;
    this.stage = null;
  }

  protected override render(): TemplateResult {
    const { session, stage, words } = this;
    if (!session || !stage) {
      return this.failure === null
        ? html`<p class="opening" role="status">${words.opening}</p>`
        : this.#renderFailure(this.failure);
    }
    const { panel } = session.view;
    return html`
      <div class="bar">
        <h1>${titleOf(session.document)}</h1>
        <div class="history" role="group">
          ${this.#renderStep(words.undo, session.undoable, words.undoes, () => session.undo(words.undone))}
          ${this.#renderStep(words.redo, session.redoable, words.redoes, () => session.redo(words.redone))}
        </div>
        ${renderSaving(session, words)}
      </div>
      ${renderConflict(session, words)}
      ${stage.isArticleLost ? html`<p class="notice" role="alert">${words.articleLost}</p>` : nothing}
      <section class="panel" aria-label=${words.panel}>
        <div class="tabs" role="group">${PANELS.map((each) => this.#renderTab(each, panel))}</div>
        <div class="inside">${this.#renderPanel(panel)}</div>
      </section>
      <dateline-dashboard
        class="stage"
        .store=${stage.store}
        @dateline-select=${(event: DatelineSelectEvent) => this.#choose(event)}
      >
        <section class="article" aria-label=${words.article}>
          <div class="read" translate="no"><dateline-article></dateline-article></div>
          <dateline-editor-phrase .session=${session} .stage=${stage} .shown=${this.article}></dateline-editor-phrase>
        </section>
        <dateline-map aria-label=${words.map} gestures="greedy"></dateline-map>
      </dateline-dashboard>
      <p class="visually-hidden" role="status">${session.said}</p>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!changed.has('stage')) return;
    // Article and map are there now, to select words in and to draw on.
    if (this.stage) this.stage.map = this.renderRoot.querySelector('dateline-map');
    this.requestUpdate();
  }

  #renderFailure(why: string): TemplateResult {
    const { words } = this;
    return html`<div class="unopened" role="alert">
      <h1>${words.unopened}</h1>
      <p>${why}</p>
      <button type="button" @click=${() => this.#open()}>${words.again}</button>
    </div>`;
  }

  #renderStep(
    name: string,
    what: string | null,
    says: (what: string) => string,
    act: () => void,
  ): TemplateResult {
    return html`<button type="button" class="plain" aria-disabled=${what === null ? 'true' : 'false'}
      title=${what === null ? nothing : says(what)} @click=${act}>${name}</button>`;
  }

  #renderTab(panel: Panel, shown: Panel): TemplateResult {
    const { session, words } = this;
    const counts = {
      names: session?.proposals.length ?? 0,
      places: 0,
      faults: session?.faults.length ?? 0,
    };
    const count = counts[panel];
    return html`<button type="button" class="tab" aria-pressed=${panel === shown ? 'true' : 'false'} @click=${() => session?.look({ panel })}>
      ${words.panels[panel]}${count > 0 ? html` <span class="number">${count}</span>` : nothing}
    </button>`;
  }

  #renderPanel(panel: Panel): TemplateResult {
    const { session, stage } = this;
    switch (panel) {
      case 'names':
        return html`<dateline-editor-triage .session=${session} .stage=${stage}></dateline-editor-triage>`;
      case 'places':
        return html`<dateline-editor-places .session=${session} .stage=${stage}></dateline-editor-places>`;
      case 'faults':
        return html`<dateline-editor-faults .session=${session} .stage=${stage}></dateline-editor-faults>`;
    }
  }

  async #open(): Promise<void> {
    const desk = this.desk ?? (this.src === null ? null : new ServerDesk(this.src, this.baseURI));
    if (!desk) return;
    this.failure = null;
    try {
      const session = await Session.open(desk);
      if (!this.isConnected) {
        session.close();
        return;
      }
      this.session = session;
      this.stage = new Stage(session);
    } catch (error) {
      // Messages name files without the folder's internal address.
      const folder = new URL('.', desk.base).href;
      this.failure = sentenceFor(faults, LoadError.from(error).fault).replaceAll(folder, '');
    }
  }

  /** A mark or a phrase was chosen: a candidate, a name to decide, or a place to edit. */
  #choose(event: DatelineSelectEvent): void {
    const { session } = this;
    const { placeId } = event;
    event.preventDefault();
    if (!session || this.stage?.isDrawing) return;
    const candidate = candidateIndex(placeId);
    if (candidate === null) session.show(placeId);
    else {
      session.look({ candidate });
      this.triage?.focus();
    }
  }

  /** Undo and redo, wherever the focus is; a field being edited has its own. */
  #onKey(event: KeyboardEvent): void {
    const { session, words } = this;
    if (!session || event.defaultPrevented || !(event.ctrlKey || event.metaKey) || event.altKey)
      return;
    const [target] = event.composedPath();
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return;
    const key = event.key.toLowerCase();
    if (key === 'z' && !event.shiftKey) session.undo(words.undone);
    else if (key === 'y' || key === 'z') session.redo(words.redone);
    else if (key === 's') void session.save();
    else return;
    event.preventDefault();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dateline-editor': DatelineEditor;
  }
}
