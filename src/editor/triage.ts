import { html, nothing, type PropertyValues, type TemplateResult, unsafeCSS } from 'lit';
import { removePlace } from '../brief/edit/places';
import { MOST_CANDIDATES } from '../brief/edit/preview';
import { type Candidate, confirm, keep, type Proposal } from '../brief/edit/proposals';
import { type InSentence, sentenceAround } from '../brief/edit/sentence';
import { customElement } from '../components/base/custom-element';
import { look } from '../components/base/styled-element';
import { page } from '../text/en/page';
import { kindName } from '../text/names';
import controls from './controls.css?inline';
import { EditorElement } from './editor-element';
import triageStyles from './triage.css?inline';

/** How many sentences are shown before a reader asks for the others. */
const FEW = 2;

/**
 * The names that were found, one at a time: what each may be, and the keys that decide. The keys are heard while the
 * focus is in here, so that they take nothing from a field or from the page.
 */
@customElement('dateline-editor-triage')
export class Triage extends EditorElement {
  static override styles = [...look, unsafeCSS(controls), unsafeCSS(triageStyles)];

  /** The most names there have been to decide: progress is counted against it. */
  #most = 0;
  /** The name that has been announced. */
  #last: string | null = null;

  constructor() {
    super();
    this.addEventListener('keydown', (event) => this.#onKey(event));
  }

  /** The focus goes to the card, where the keys are heard. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true });
  }

  protected override render(): TemplateResult | typeof nothing {
    const { session, words } = this;
    if (!session) return nothing;
    const { proposals, current } = session;
    this.#most = Math.max(this.#most, proposals.length);
    if (!current) return this.#renderDone();
    return html`
      <div class="left">
        <p class="count">${words.names.left(proposals.length)}</p>
        <progress max=${this.#most} .value=${this.#most - proposals.length} aria-label=${words.names.progress(this.#most - proposals.length, this.#most)}></progress>
      </div>
      <section class="card" tabindex="-1" aria-label=${current.name}>
        <h2>${current.name}</h2>
        ${this.#renderMentions(current)}
        ${current.candidates.length > 0 ? this.#renderCandidates(current) : html`<p class="why">${current.why || words.names.none}</p>`}
        ${this.#renderActions(current)}
      </section>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const key = this.session?.view.current ?? null;
    if (key === this.#last) return;
    const hadFocus = this.#last === null || this.matches(':focus-within');
    this.#last = key;
    // A button that was pressed may be gone with its name.
    if (hadFocus) this.focus();
  }

  #renderDone(): TemplateResult {
    const { names } = this.words;
    return html`<section class="card done" tabindex="-1" aria-label=${names.done}>
      <h2>${this.#most > 0 ? names.done : names.doneNone}</h2>
      <p>${names.doneMore}</p>
    </section>`;
  }

  #renderMentions({ key, name }: Proposal): TemplateResult | typeof nothing {
    const { names } = this.words;
    const mentions = this.stage?.mentionsOf(key) ?? [];
    if (mentions.length === 0) return nothing;
    const sentences = mentions.map(({ article, start, end }) =>
      sentenceAround(this.stage?.textOf(article) ?? '', start, end),
    );
    const [few, others] = [sentences.slice(0, FEW), sentences.slice(FEW)];
    return html`
      <p class="quiet">${names.mentions(mentions.length)}${mentions.length > 1 ? html` · ${names.all}` : nothing}</p>
      <div class="sentences" lang=${this.stage?.brief?.article?.lang ?? ''} aria-label=${name}>
        ${few.map(sentence)}
        ${others.length > 0 ? html`<details><summary>${names.others(others.length)}</summary>${others.map(sentence)}</details>` : nothing}
      </div>
    `;
  }

  #renderCandidates(current: Proposal): TemplateResult {
    const { names } = this.words;
    const looked = this.session?.view.candidate ?? 0;
    return html`<ol class="candidates" aria-label=${names.candidates}>
      ${current.candidates.slice(0, MOST_CANDIDATES).map(
        (candidate, index) => html`<li>
          <button
            type="button"
            class="candidate"
            aria-current=${index === looked ? 'true' : 'false'}
            aria-keyshortcuts=${index + 1}
            @click=${() => this.#confirm(current, index)}
            @pointerenter=${() => this.session?.look({ candidate: index })}
          >
            <kbd>${index + 1}</kbd>
            <span class="what">
              <strong>${candidate.name}</strong>
              <span class="facts quiet">${this.#facts(candidate)}</span>
              <span class="reason">${candidate.reason}</span>
            </span>
          </button>
        </li>`,
      )}
    </ol>`;
  }

  #facts({ kind, population }: Candidate): string {
    const known = kind === null ? undefined : this.stage?.brief?.kinds.get(kind);
    const label = known ? kindName(known, page) : kind;
    const people = population ? this.words.names.population(population) : null;
    return [label, people].filter(Boolean).join(' · ');
  }

  #renderActions(current: Proposal): TemplateResult {
    const { names, undo, undoes } = this.words;
    const { session } = this;
    const looked = session?.view.candidate ?? 0;
    const candidate = current.candidates[looked];
    return html`<div class="actions">
      ${
        candidate
          ? html`<button type="button" class="primary" aria-keyshortcuts="Enter" @click=${() => this.#confirm(current, looked)}>
              ${names.confirm} <span class="visually-hidden">${candidate.name}</span><kbd aria-hidden="true">↵</kbd>
            </button>`
          : html`<button type="button" class="primary" aria-keyshortcuts="Enter" @click=${() => this.#place(current)}>
              ${names.place} <kbd aria-hidden="true">↵</kbd>
            </button>`
      }
      <button type="button" aria-keyshortcuts="X" @click=${() => this.#reject(current)}>
        ${names.reject} <kbd aria-hidden="true">X</kbd>
      </button>
      <button type="button" aria-keyshortcuts="L" @click=${() => this.#later(current)}>
        ${names.later} <kbd aria-hidden="true">L</kbd>
      </button>
      <button type="button" aria-keyshortcuts="U" aria-disabled=${session?.undoable ? 'false' : 'true'}
        title=${session?.undoable ? undoes(session.undoable) : nothing} @click=${() => this.#undo()}>
        ${undo} <kbd aria-hidden="true">U</kbd>
      </button>
      ${
        candidate
          ? html`<button type="button" aria-keyshortcuts="P" @click=${() => this.#place(current)}>
              ${names.place} <kbd aria-hidden="true">P</kbd>
            </button>`
          : nothing
      }
      <button type="button" aria-keyshortcuts="K" @click=${() => this.#keep(current)}>
        ${names.keep} <kbd aria-hidden="true">K</kbd>
      </button>
    </div>`;
  }

  #confirm({ key, name, candidates }: Proposal, index: number): void {
    const candidate = candidates[index];
    if (candidate)
      this.#decide(this.words.names.did.confirm(name, candidate.name), confirm(key, index));
  }

  #reject({ key, name }: Proposal): void {
    this.#decide(this.words.names.did.reject(name), removePlace(key));
  }

  #keep({ key, name }: Proposal): void {
    this.#decide(this.words.names.did.keep(name), keep(key));
  }

  #decide(label: string, change: ReturnType<typeof keep>): void {
    const { session } = this;
    if (!session) return;
    session.decide(label, change);
    session.say(
      this.words.names.next(label, session.proposals.length, session.current?.name ?? null),
    );
  }

  #later({ name }: Proposal): void {
    const { session } = this;
    session?.later();
    const did = this.words.names.did.later(name);
    session?.say(
      this.words.names.next(did, session.proposals.length, session.current?.name ?? null),
    );
  }

  /** Its position is given by hand: where places are edited. */
  #place({ key }: Proposal): void {
    this.session?.look({ panel: 'places', place: key });
  }

  #undo(): void {
    this.session?.undo(this.words.undone);
  }

  #onKey(event: KeyboardEvent): void {
    const { session } = this;
    const { ctrlKey, metaKey, altKey, key } = event;
    if (!session || ctrlKey || metaKey || altKey || event.defaultPrevented) return;
    const current = session.current;
    const isUndo = key.toLowerCase() === 'u';
    if (!current && !isUndo) return;
    // A button does with Enter and Space what it does; what the card hears goes for the whole card.
    const isOnButton = event
      .composedPath()
      .some((node) => node instanceof HTMLElement && /^(?:button|summary)$/.test(node.localName));
    if (isUndo) this.#undo();
    else if (!current) return;
    else if (/^[1-9]$/.test(key)) this.#confirm(current, Number(key) - 1);
    else if (key === 'Enter' && !isOnButton) {
      if (current.candidates.length > 0) this.#confirm(current, session.view.candidate);
      else this.#place(current);
    } else if (key === 'ArrowDown' || key === 'ArrowUp')
      this.#step(current, key === 'ArrowDown' ? 1 : -1);
    else if (/^[xlpk]$/i.test(key)) {
      const act = { x: this.#reject, l: this.#later, p: this.#place, k: this.#keep }[
        key.toLowerCase()
      ];
      act?.call(this, current);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #step({ candidates }: Proposal, by: number): void {
    const { session } = this;
    const last = Math.min(candidates.length, MOST_CANDIDATES) - 1;
    if (!session || last < 0) return;
    const candidate = Math.min(last, Math.max(0, session.view.candidate + by));
    session.look({ candidate });
    const looked = candidates[candidate];
    if (looked) session.say(`${candidate + 1}. ${looked.name}. ${looked.reason}`);
  }
}

function sentence({ before, words, after }: InSentence): TemplateResult {
  return html`<p dir="auto">${before}<mark>${words}</mark>${after}</p>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'dateline-editor-triage': Triage;
  }
}
