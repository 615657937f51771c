import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { NO_FILTER } from '../../brief/queries/filter';
import type { Collection } from '../../collection/port';
import { allPlaces } from '../../state/shown-places';
import type { State } from '../../state/state';
import type { LegendWords } from '../../text/en/legend';
import { customElement } from '../base/custom-element';
import { DatelineElement } from '../base/dateline-element';
import { look } from '../base/styled-element';
import { lateFacts } from '../facts/late-facts';

/**
 * What the marks mean; what is disputed or inferred; credits.
 *
 * @csspart heading - The heading.
 * @csspart entry - One mark and its meaning.
 * @csspart credits - Borders, who drew them, and how disputed ones are shown.
 */
@customElement('dateline-legend')
export class DatelineLegend extends DatelineElement {
  static override styles = look;

  /** Ids of the kinds of a collection's places. */
  @state() private found: ReadonlySet<string> = new Set();

  readonly #facts = lateFacts();
  /** Null for English. */
  #words: LegendWords | null = null;

  protected override get follows(): readonly (keyof State)[] {
    return ['brief', 'basemap'];
  }

  protected override get awaited(): Promise<unknown> | null {
    return this.#load();
  }

  protected override stateChanged(
    { brief, collection, progress }: State,
    before: State | null,
  ): void {
    if (brief && brief !== before?.brief) this.#facts.load();
    if (collection && progress !== before?.progress) void this.#ask(collection);
  }

  protected override render(): TemplateResult | symbol {
    const { brief, state, words: page } = this;
    const meanings = this.#facts.part?.meanings;
    if (!brief || !state) return nothing;
    if (!meanings) return html`<div class="inset">${this.renderMissing(this.#facts)}</div>`;
    meanings.dress(this.shadowRoot);
    const places = allPlaces(state);
    const kinds = state.collection ? this.found : new Set(places.map(({ kind }) => kind));
    const isWorld = state.basemap === 'world';
    return meanings.render({ brief, page, legend: this.#words, places, kinds, isWorld });
  }

  /** Loads what shows it, and its words in the present language. */
  async #load(): Promise<void> {
    await this.#facts.pending;
    this.#words = (await this.language.legend?.().catch(() => null)) ?? null;
  }

  /** A stopped collection has no answer. */
  async #ask(collection: Collection): Promise<void> {
    const facets = await collection.facets(NO_FILTER).catch(() => null);
    if (facets && this.state?.collection === collection) {
      this.found = new Set(facets.kinds.map(([id]) => id));
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dateline-legend': DatelineLegend;
  }
}
