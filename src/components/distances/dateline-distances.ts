import { html, nothing, type TemplateResult, unsafeCSS } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Place } from '../../brief/brief';
import { type Distance, formatDistance, storyDistances, tellPair } from '../../brief/distances';
import { isolated } from '../../brief/script';
import type { State } from '../../state/store';
import { customElement } from '../base/custom-element';
import { DatelineElement } from '../base/dateline-element';
import { figure } from '../base/figure';
import { look } from '../base/look';
import { memo } from '../base/memo';
import { langOf, run } from '../base/run';
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

  readonly #distances = memo(storyDistances);

  protected override get follows(): readonly (keyof State)[] {
    return ['brief', 'selected'];
  }

  protected override render(): TemplateResult | typeof nothing {
    const distances = this.brief ? this.#distances(this.brief) : [];
    if (distances.length === 0) return nothing;
    return html`
      <h2 class="eyebrow" id="heading" part="heading">Distances</h2>
      <ul aria-labelledby="heading">
        ${distances.map((distance) => keyed(distance, this.#renderPair(distance)))}
      </ul>
    `;
  }

  #renderPair(distance: Distance): TemplateResult {
    const { words, ends } = tellPair(distance);
    const lang = langOf(this.brief);
    return html`<li part="pair">
      ${
        words === null
          ? html`<span class="figure">${figure(formatDistance(distance, lang), lang)}</span>`
          : html`<span class="contact">${words}</span>`
      }
      <span>${ends.map((end) => this.#renderEnd(end, labelOf(end, distance, words, lang)))}</span>
    </li>`;
  }

  /** One place is an end of many: its button says of which. */
  #renderEnd({ id, name }: Place, label: string): TemplateResult {
    return html`<button
      type="button"
      aria-label=${label}
      aria-current=${this.state?.selected === id ? 'true' : 'false'}
      @click=${() => this.choose(id)}
      data-place=${id}
    >
      ${run(name, langOf(this.brief))}
    </button>`;
  }
}

function labelOf(
  end: Place,
  distance: Distance,
  words: string | null,
  lang: string | null,
): string {
  const { from, to } = distance;
  const other = isolated((end === from ? to : from).name);
  const name = isolated(end.name);
  if (words !== null) return `${name}: ${words}, ${other}`;
  return `${name}: distance to ${other}, ${formatDistance(distance, lang)}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'dateline-distances': DatelineDistances;
  }
}
