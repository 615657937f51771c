import { html, nothing, type TemplateResult, unsafeCSS } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Brief, Place } from '../../brief/brief';
import { localOf } from '../../brief/local-text';
import type { Distance } from '../../brief/queries/distances';
import { matches } from '../../brief/queries/filter';
import { isolated } from '../../brief/script';
import type { State } from '../../state/state';
import { writeDistance } from '../../text/measures';
import { customElement } from '../base/custom-element';
import { DatelineElement } from '../base/dateline-element';
import { memo } from '../base/memo';
import { figure, langOf, run } from '../base/pieces';
import { look } from '../base/styled-element';
import { type Facts, LateFacts } from '../facts/late-facts';
import distancesStyles from './distances.css?inline';

/**
 * The distances that tell the story: the pairs that the brief names, computed along great circles.
 *
 * @csspart heading - The heading.
 * @csspart pair - Two places and what lies between them.
 */
@customElement('dateline-distances')
export class DatelineDistances extends DatelineElement {
  static override styles = [...look, unsafeCSS(distancesStyles)];

  readonly #facts = new LateFacts();
  readonly #distances = memo(({ storyDistances }: Facts, brief: Brief) => storyDistances(brief));

  protected override get follows(): readonly (keyof State)[] {
    return ['brief', 'selected', 'filter'];
  }

  protected override get awaited(): Promise<unknown> | null {
    return this.#facts.pending;
  }

  protected override stateChanged({ brief }: State, before: State | null): void {
    if (brief && brief !== before?.brief) this.#facts.load();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { facts } = this.#facts;
    const distances = facts ? this.#shown(facts) : [];
    if (!facts || distances.length === 0) return nothing;
    return html`
      <h2 class="eyebrow" id="heading" part="heading">${this.words.distances.heading}</h2>
      <ul aria-labelledby="heading">
        ${distances.map((distance) => keyed(distance, this.#renderPair(facts, distance)))}
      </ul>
    `;
  }

  /** Those of which the filter keeps both ends; the chosen place is always kept. */
  #shown(facts: Facts): readonly Distance[] {
    const { state, brief } = this;
    if (!state || !brief) return [];
    const { filter, selected } = state;
    const keeps = (place: Place) => place.id === selected || matches(brief, place, filter);
    return this.#distances(facts, brief).filter(({ from, to }) => keeps(from) && keeps(to));
  }

  #renderPair({ pairOf }: Facts, distance: Distance): TemplateResult {
    const { contact, ends } = pairOf(distance);
    const { words, figures } = this;
    const apart = writeDistance(distance, figures);
    const touching = contact && words.distances.contact[contact];
    const label = (end: Place) => {
      const [name, other] = [end, end === ends[0] ? ends[1] : ends[0]].map(({ name }) =>
        isolated(name),
      ) as [string, string];
      return touching === null
        ? words.distances.between(name, other, apart)
        : words.distances.touching(name, other, touching);
    };
    return html`<li part="pair">
      ${
        touching === null
          ? html`<span class="figure">${figure(apart, figures)}</span>`
          : html`<span class="contact">${touching}</span>`
      }
      <span>${ends.map((end) => this.#renderEnd(end, label(end)))}</span>
    </li>`;
  }

  /** One place is an end of many: its button says of which. */
  #renderEnd(place: Place, label: string): TemplateResult {
    const { id } = place;
    return html`<button
      type="button"
      aria-label=${label}
      aria-current=${this.state?.selected === id ? 'true' : 'false'}
      @click=${() => this.choose(id)}
      data-place=${id}
    >
      ${run(localOf(place, 'name'), langOf(this.brief))}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dateline-distances': DatelineDistances;
  }
}
