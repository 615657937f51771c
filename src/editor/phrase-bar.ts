import { html, nothing, type PropertyValues, type TemplateResult, unsafeCSS } from 'lit';
import { property } from 'lit/decorators.js';
import type { Article } from '../brief/brief';
import { featureOf, featuresOf, nameOf } from '../brief/edit/features';
import { countWords, findWords, type Phrase, passageFor } from '../brief/edit/phrase';
import {
  addException,
  addPassage,
  addPlace,
  allPath,
  idFor,
  type PassageList,
} from '../brief/edit/places';
import { sentenceAround } from '../brief/edit/sentence';
import { isProposed } from '../brief/proposed';
import { occurrencesOf } from '../brief/read/rare/occurrences-of';
import { customElement } from '../components/base/custom-element';
import { look } from '../components/base/styled-element';
import { articleToRead } from '../state/shown-articles';
import controls from './controls.css?inline';
import { EditorElement } from './editor-element';
import phraseStyles from './phrase.css?inline';
import { selectedWords } from './selected-words';

/**
 * What words of the article can become: a place, a mention, an excerpt. They are selected by a pointer, or found by
 * typing them here.
 */
@customElement('dateline-editor-phrase')
export class PhraseBar extends EditorElement {
  static override styles = [...look, unsafeCSS(controls), unsafeCSS(phraseStyles)];

  /** The element in which the article is read. */
  @property({ attribute: false }) shown: Element | null = null;
  @property({ attribute: false }) private phrase: Phrase | null = null;
  /** The place that the words are for; null for the one being edited. */
  @property({ attribute: false }) private chosen: string | null = null;
  @property({ attribute: false }) private isMissing = false;
  /** The words that were typed, and which of their occurrences is meant. */
  #typed = '';
  #nth = -1;
  /** The key of what was being decided or edited at the last update. */
  #last: string | null = null;

  readonly #onSelection = (): void => {
    const article = this.#article;
    const phrase = this.shown && article ? selectedWords(this.shown, article) : null;
    if (phrase) this.phrase = phrase;
  };

  /** A phrase that is clicked is as good as selected, unless some of it is selected. */
  readonly #onClick = (event: Event): void => {
    const [target] = event.composedPath();
    const phrase = target instanceof Element ? target.closest('[part~="phrase"]') : null;
    const selection = this.ownerDocument.getSelection();
    if (phrase && selection?.type !== 'Range') selection?.selectAllChildren(phrase);
  };

  override connectedCallback(): void {
    super.connectedCallback();
    this.ownerDocument.addEventListener('selectionchange', this.#onSelection);
    this.shown?.addEventListener('click', this.#onClick);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.ownerDocument.removeEventListener('selectionchange', this.#onSelection);
    this.shown?.removeEventListener('click', this.#onClick);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('shown')) {
      changed.get('shown')?.removeEventListener('click', this.#onClick);
      this.shown?.addEventListener('click', this.#onClick);
    }
    // The name being decided, or the place being edited, is meant until another is chosen.
    const { view } = this.session ?? {};
    const now = view?.panel === 'names' ? view.current : (view?.place ?? null);
    if (now !== this.#last) this.chosen = null;
    this.#last = now;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { session, words, phrase } = this;
    const article = this.#article;
    if (!session || !article?.text) return nothing;
    const { text } = article;
    const {
      before,
      words: exact,
      after,
    } = phrase
      ? sentenceAround(text, phrase.start, phrase.end)
      : { before: '', words: '', after: '' };
    const count = this.#typed === '' ? 0 : countWords(text, this.#typed);
    return html`
      <form class="find" role="search" @submit=${(event: Event) => this.#find(event)}>
        <input name="words" type="search" autocomplete="off" aria-label=${words.phrase.find} placeholder=${words.phrase.find} .value=${this.#typed} @input=${(event: InputEvent) => this.#type(event)}>
        <button type="submit">${count > 1 && phrase ? words.phrase.next(this.#nth + 1, count) : words.phrase.go}</button>
      </form>
      ${this.isMissing ? html`<p role="status">${words.phrase.missing}</p>` : nothing}
      ${
        phrase
          ? html`
            <p class="sentence" dir="auto">${shortened(before, true)}<mark>${exact}</mark>${shortened(after, false)}</p>
            <div class="actions">
              <button type="button" class="primary" @click=${() => this.#addPlace(text, exact)}>${words.phrase.place}</button>
              ${this.#renderExcept(text, exact, phrase)}
              ${this.#renderFor(article, text, exact)}
              <button type="button" class="plain" @click=${() => this.#clear()}>${words.phrase.cancel}</button>
            </div>`
          : nothing
      }
    `;
  }

  /** Offers to except these words where they are among all those that name a place. */
  #renderExcept(text: string, exact: string, phrase: Phrase): TemplateResult | typeof nothing {
    const { session, stage, words } = this;
    const place = stage?.brief?.places.find(({ mentions }) =>
      mentions.some(({ article, start, end }) => {
        return article === phrase.article && start === phrase.start && end === phrase.end;
      }),
    );
    const found = place && session && featureOf(session.document, place.id);
    if (!found || allPath(found, exact) === null) return nothing;
    const name = nameOf(found) || found.key;
    return html`<button type="button" @click=${() => this.#except(text, exact, found.key, name)}>${words.phrase.except(name)}</button>`;
  }

  #renderFor(article: Article, text: string, exact: string): TemplateResult | typeof nothing {
    const { session, words } = this;
    const all = session ? featuresOf(session.document) : [];
    if (all.length === 0) return nothing;
    const chosen = this.chosen ?? this.#last ?? all[0]?.key ?? '';
    // The occurrences that a mention with `all` covers.
    const count = [...occurrencesOf(text, exact, article.lang)].length;
    return html`
      <button type="button" @click=${() => this.#add(text, chosen, 'mentions')}>${words.phrase.mention}</button>
      ${count > 1 ? html`<button type="button" @click=${() => this.#addAll(exact, chosen)}>${words.phrase.all(count)}</button>` : nothing}
      <button type="button" @click=${() => this.#add(text, chosen, 'excerpts')}>${words.phrase.excerpt}</button>
      <label class="for"><span>${words.phrase.of}</span>
        <select @change=${(event: Event) => {
          if (event.target instanceof HTMLSelectElement) this.chosen = event.target.value;
        }}>
          ${all.map((each) => html`<option value=${each.key} .selected=${each.key === chosen}>${nameOf(each) || each.key}${isProposed(each) ? ` ${words.phrase.undecided}` : ''}</option>`)}
        </select>
      </label>
    `;
  }

  /** The article that is open. */
  get #article(): Article | null {
    return this.stage && articleToRead(this.stage.store.state);
  }

  #type({ target }: InputEvent): void {
    if (!(target instanceof HTMLInputElement)) return;
    this.#typed = target.value;
    this.#nth = -1;
    this.isMissing = false;
    this.requestUpdate();
  }

  #find(event: Event): void {
    event.preventDefault();
    const article = this.#article;
    const count = article?.text ? countWords(article.text, this.#typed) : 0;
    this.#nth = count === 0 ? -1 : (this.#nth + 1) % count;
    const found =
      article?.text && count > 0 ? findWords(article.text, this.#typed, this.#nth) : null;
    this.isMissing = found === null;
    this.phrase = found && article ? { ...found, article: article.id } : null;
    this.requestUpdate();
  }

  #addPlace(text: string, name: string): void {
    const { session, phrase, words } = this;
    const selector = session && phrase && passageFor(session.document, text, phrase);
    if (!session || !selector) return;
    const flat = name.replaceAll(/\s+/g, ' ');
    const id = idFor(session.document, flat);
    session.do(words.phrase.did.place(flat), addPlace({ name: flat, mentions: [{ ...selector }] }));
    session.look({ panel: 'places', place: id });
    this.#clear();
  }

  #add(text: string, key: string, list: PassageList): void {
    const { session, phrase, words } = this;
    const selector = session && phrase && passageFor(session.document, text, phrase);
    if (!session || !selector) return;
    const name = this.#nameOf(key);
    const label =
      list === 'mentions' ? words.phrase.did.mention(name) : words.phrase.did.excerpt(name);
    session.do(label, addPassage(key, list, selector));
    this.#clear();
  }

  #addAll(exact: string, key: string): void {
    const { session, words } = this;
    session?.do(
      words.phrase.did.mention(this.#nameOf(key)),
      addPassage(key, 'mentions', { all: exact }),
    );
    this.#clear();
  }

  #except(text: string, exact: string, key: string, name: string): void {
    const { session, phrase, words } = this;
    const selector = session && phrase && passageFor(session.document, text, phrase);
    if (!session || !selector) return;
    session.do(words.phrase.did.except(name), addException(key, exact, selector));
    this.#clear();
  }

  #nameOf(key: string): string {
    const found = this.session && featureOf(this.session.document, key);
    return found ? nameOf(found) : key;
  }

  #clear(): void {
    this.phrase = null;
    this.#typed = '';
    this.#nth = -1;
    this.ownerDocument.getSelection()?.removeAllRanges();
  }
}

/** Enough of a sentence to show where the words stand. */
function shortened(text: string, isBefore: boolean): string {
  const most = 60;
  if (text.length <= most) return text;
  return isBefore ? `…${text.slice(-most)}` : `${text.slice(0, most)}…`;
}

declare global {
  interface HTMLElementTagNameMap {
    'dateline-editor-phrase': PhraseBar;
  }
}
