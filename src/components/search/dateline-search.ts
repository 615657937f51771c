import { html, nothing, type PropertyValues, type TemplateResult, unsafeCSS } from 'lit';
import { query } from 'lit/decorators.js';
import type { State } from '../../state/state';
import { customElement } from '../base/custom-element';
import { DatelineElement } from '../base/dateline-element';
import { look } from '../base/styled-element';
import searchStyles from './search.css?inline';
import { SearchController } from './search-controller';

/**
 * The field in which a reader searches places and articles, with the other filters: list and map show what fits.
 *
 * @csspart field - The field.
 * @csspart filters - The button that opens the filters.
 * @csspart count - How much was found.
 * @csspart chip - The button of one kind of place.
 */
@customElement('dateline-search')
export class DatelineSearch extends DatelineElement {
  static override styles = [...look, unsafeCSS(searchStyles)];

  @query('input') private field!: HTMLInputElement | null;

  #isOpen = false;
  readonly #search = new SearchController(this);

  protected override get follows(): readonly (keyof State)[] {
    return ['brief', 'filter', 'collection', 'progress', 'inView'];
  }

  /** No waiting: the list stands below it, and would move. */
  override get canWait(): boolean {
    return false;
  }

  protected override stateChanged(state: State, before: State | null): void {
    this.#search.follow(state);
    if (state.given !== before?.given) this.#isOpen = false;
  }

  protected override refocus(): void {
    this.field?.focus();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.source) this.#search.search?.find(this.source);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { brief, state, source, language, words } = this;
    if (!source || !state || !brief) return nothing;
    const { search, isMissing, load } = this.#search;
    const { filter } = state;
    return html`<div role="search" @focusin=${load}>
      <div class="field">
        <input
          type="search"
          part="field"
          enterkeyhint="search"
          autocomplete="off"
          spellcheck="false"
          dir="auto"
          aria-label=${words.search.label}
          placeholder=${words.search.label}
          .value=${filter.words}
          @input=${({ target }: Event) => source.search((target as HTMLInputElement).value)}
          @keydown=${(event: KeyboardEvent) => search?.onKey(event, source)}
        />
        <button
          type="button"
          part="filters"
          aria-expanded=${this.#isOpen ? 'true' : 'false'}
          ?data-on=${filter.kinds.size || (state.collection && filter.span)}
          @click=${this.#toggle}
        >${words.search.filters}</button>
      </div>
      ${search?.render({ state, store: source, language, isOpen: this.#isOpen }) ?? (isMissing && filter.words ? this.renderMissing(this.#search) : nothing)}
    </div>`;
  }

  readonly #toggle = (): void => {
    this.#isOpen = !this.#isOpen;
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'dateline-search': DatelineSearch;
  }
}
