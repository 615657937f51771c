/**
 * What searches a brief and shows the results: loaded when somebody is about to search, as dateline-search.js. It
 * imports nothing of dateline.js but types and small things: it is handed what it needs.
 */

import type { TemplateResult } from 'lit';
import type { Article, Brief, Place, Quote } from '../../brief/brief';
import { isWhole } from '../../brief/queries/filter';
import type { Found, Hit, Snippet, Stretch } from '../../brief/queries/found';
import { Finder } from '../../brief/search/finder';
import { snippetOf } from '../../brief/search/snippet';
import { dresser } from '../../page/dom';
import type { State } from '../../state/state';
import type { Store } from '../../state/store';
import { search as english, type SearchWords } from '../../text/en/search';
import type { LoadedLanguage } from '../../text/languages';
import { renderDates } from './dates';
import { FacetCounts } from './facet-counts';
import styles from './found.css?inline';
import { renderKinds } from './kinds';
import type { Kit } from './kit';
import { PassageHighlights } from './passage-highlights';
import { ResultsExtent } from './results-extent';
import { marked, renderSnippet } from './snippet';
import { renderSteps } from './steps';

/** How long a reader must not have typed before the number found is announced, in milliseconds. */
const RESTS = 700;

export interface Shown {
  readonly state: State;
  readonly store: Store;
  readonly language: LoadedLanguage;
  /** Whether the filters below the field are shown. */
  readonly isOpen: boolean;
}

/** The search of one element. */
export class Search {
  readonly #kit: Kit;
  readonly #facetCounts: FacetCounts;
  readonly #extent: ResultsExtent;
  readonly #highlights = new PassageHighlights();
  /** Gives an element the styles of what is rendered in it. */
  readonly dress = dresser(styles);
  #finder: { readonly brief: Brief; readonly finder: Finder } | null = null;
  #sought: { readonly brief: Brief; readonly words: string } | null = null;
  #rest: ReturnType<typeof setTimeout> | undefined;

  /** Calls `changed` when there is more to show. */
  constructor(kit: Kit, changed: () => void) {
    this.#kit = kit;
    this.#facetCounts = new FacetCounts(changed);
    this.#extent = new ResultsExtent(changed);
  }

  stop(): void {
    clearTimeout(this.#rest);
    this.#facetCounts.stop();
    this.#extent.stop();
    this.#highlights.clear();
  }

  /** Searches a brief that is in memory, and tells the store what was found. */
  find(store: Store): void {
    const { brief, collection, filter } = store.state;
    if (!brief || collection) return;
    const { words } = filter;
    if (this.#sought?.brief === brief && this.#sought.words === words) return;
    this.#sought = { brief, words };
    if (this.#finder?.brief !== brief) this.#finder = { brief, finder: new Finder(brief) };
    store.find(this.#finder.finder.find(words));
  }

  /** What stands below the field. */
  render({ state, store, language, isOpen }: Shown): TemplateResult {
    const { html, nothing } = this.#kit;
    if (!isOpen && isWhole(state.filter)) return html``;
    return html`${isOpen ? this.#renderFilters(state, store, language) : nothing}
      ${isWhole(state.filter) ? nothing : this.#renderCount(state, store, language)}`;
  }

  #renderFilters(state: State, store: Store, language: LoadedLanguage): TemplateResult {
    const { kinds, span } = this.#facetCounts.of(state);
    return this.#kit.html`${renderKinds(this.#kit, state, kinds, store, language)}
      ${renderDates(this.#kit, state, span, store, language.page)}`;
  }

  #renderCount(state: State, store: Store, language: LoadedLanguage): TemplateResult {
    const { html, nothing } = this.#kit;
    const words = language.search ?? english;
    const { found, words: sought } = state.filter;
    const isSought = sought.trim() !== '';
    const passages = passagesIn(found, state);
    const count = isSought && !found && !state.collection ? null : this.#extent.countOf(state);
    const say = sayFound(count, state, words);
    if (isSought && found) this.#tellOnceTypingRests(store, say);
    else clearTimeout(this.#rest);
    const isElsewhere = state.inView === 0 && count !== null && count > 0;
    if (!isSought && !isElsewhere) return html``;
    return html`<div class="count" part="count">
      <span>${isSought && count !== null ? say : nothing}</span>
      ${isElsewhere ? html`<button type="button" class="link" @click=${() => this.#show(store)}>${words.show}</button>` : nothing}
      ${
        passages.length > 0
          ? html`<button type="button" class="link" @click=${() => show(passages[0], store)}>${inText(passages.length, state, words)}</button>`
          : nothing
      }
      ${
        isSought
          ? html`<button type="button" class="clear" aria-label=${words.clear} title=${words.clear} @click=${(event: Event) => clear(event, store)}><span aria-hidden="true">✕</span></button>`
          : nothing
      }
    </div>`;
  }

  /** Shows where the places that pass are. */
  async #show(store: Store): Promise<void> {
    const bounds = await this.#extent.boundsOf(store.state);
    if (bounds) store.lookAt(bounds);
  }

  #tellOnceTypingRests(store: Store, say: string): void {
    clearTimeout(this.#rest);
    if (store.state.told !== say) this.#rest = setTimeout(() => store.tell(say), RESTS);
  }

  /**
   * Keys in the field: Esc clears it, an arrow leads on to the results, and so does Enter, which also shows them on the
   * map.
   */
  onKey(event: KeyboardEvent, store: Store): void {
    const { key, isComposing } = event;
    if (isComposing) return;
    if (key === 'Escape' && store.state.filter.words !== '') store.search('');
    else if (key === 'ArrowDown' || key === 'Enter') store.enterList();
    else return;
    if (key === 'Enter' && !isWhole(store.state.filter)) void this.#show(store);
    event.preventDefault();
    event.stopPropagation();
  }

  /** Arrow keys walk through a list of results. */
  onListKey(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const { currentTarget: list, target } = event;
    if (!step || !(list instanceof HTMLElement) || !(target instanceof HTMLElement)) return;
    const rows = [...list.querySelectorAll<HTMLElement>('.place')];
    const next = rows[rows.indexOf(target) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  /** A name, with what was found in it marked. */
  name(text: string, place: Place, { filter }: State): unknown {
    const hit = filter.found?.places.get(place.id);
    return hit ? marked(this.#kit, text, hit.name) : text;
  }

  /** Marks `marks` in a text: a row of a collection brings them along. */
  marked(text: string, marks: readonly Stretch[]): unknown {
    return marks.length > 0 ? marked(this.#kit, text, marks) : text;
  }

  /** Where else something was found, and in whose words. */
  snippet(place: Place, { filter, brief }: State, language: LoadedLanguage): TemplateResult | null {
    const hit: Hit | undefined = filter.found?.places.get(place.id);
    return hit?.snippet && brief ? this.around(hit.snippet, brief, language) : null;
  }

  /** Renders a snippet that a row of a collection brings along. */
  around(snippet: Snippet, brief: Brief, language: LoadedLanguage): TemplateResult {
    return renderSnippet(this.#kit, snippet, brief, language);
  }

  /** The steps, above an article, through what was found in it. */
  steps(state: State, store: Store, language: LoadedLanguage): TemplateResult | null {
    const all = passagesIn(state.filter.found, state);
    if (all.length === 0) return null;
    const { passage } = state;
    const at = all.findIndex(
      ({ article, start, end }) =>
        article === passage?.article && start === passage.start && end === passage.end,
    );
    const hasMore = state.filter.found?.hasMore ?? false;
    const words = language.search ?? english;
    const step = (to: number) => {
      show(all[to], store);
      store.tell(`${words.of(to + 1, all.length, hasMore)}: ${around(all[to], state)}`);
    };
    const count = inText(all.length, state, words);
    return renderSteps(this.#kit, words, { at, all: all.length, hasMore, count, step });
  }

  /** Marks what was found in an article where it is rendered. */
  paint(root: ShadowRoot, article: Article | null, { filter }: State): void {
    const all = filter.found?.passages ?? [];
    this.#highlights.paint(
      root,
      article,
      all.filter((one) => one.article === article?.id),
    );
  }
}

/** The passages found in the articles that are on, in order. */
function passagesIn(found: Found | null, { brief, filter }: State): readonly Quote[] {
  if (!found || !brief) return [];
  return found.passages.flatMap(({ article: id, start, end }) => {
    const text = brief.articles.find((article) => article.id === id)?.text;
    const isOn = filter.articles.size === 0 || filter.articles.has(id);
    if (!isOn || text === null || text === undefined) return [];
    return [{ article: id, start, end, exact: text.slice(start, end), topics: null }];
  });
}

/** How many passages were found in the articles, in words. */
function inText(count: number, { brief, filter }: State, words: SearchWords): string {
  const say = (brief?.articles.length ?? 0) > 1 ? words.inArticles : words.inArticle;
  return say(count, filter.found?.hasMore ?? false);
}

/** A few words around a passage, for an announcement. */
function around(passage: Quote | undefined, { brief }: State): string {
  const text = brief?.articles.find(({ id }) => id === passage?.article)?.text ?? '';
  return passage ? snippetOf(text, [[passage.start, passage.end]]).text : '';
}

function sayFound(count: number | null, { filter }: State, words: SearchWords): string {
  const isFound = (count ?? 0) > 0 || (filter.found?.passages.length ?? 0) > 0;
  return isFound ? words.places(count ?? 0) : words.none(filter.words.trim());
}

function show(passage: Quote | undefined, store: Store): void {
  if (passage) store.showPassage(passage);
}

function clear({ currentTarget }: Event, store: Store): void {
  store.search('');
  const root = currentTarget instanceof Node ? currentTarget.getRootNode() : null;
  if (root instanceof ShadowRoot) root.querySelector('input')?.focus();
}
