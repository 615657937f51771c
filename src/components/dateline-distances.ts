import { css, html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Place } from '../brief/brief';
import { type Distance, formatDistance, storyDistances, tellPair } from '../brief/distances';
import { isolated } from '../brief/script';
import type { State } from '../state/store';
import { customElement } from './base/custom-element';
import { DatelineElement } from './base/dateline-element';
import { figure } from './base/figure';
import { memo } from './base/memo';
import { langOf, run } from './base/run';
import { pieces } from './styles/pieces';
import { tokens } from './styles/tokens';

/**
 * The distances that tell the story: the pairs that the brief names, computed along great circles.
 *
 * @csspart heading - The heading.
 * @csspart pair - Two places and what lies between them.
 */
@customElement('dateline-distances')
export class DatelineDistances extends DatelineElement {
  static override styles = [
    tokens,
    pieces,
    css`
      h2 {
        padding: 0 12px 4px;
      }
      ul {
        display: grid;
        grid-template-columns: max-content minmax(0, 1fr);
      }
      li {
        display: grid;
        grid-column: 1 / -1;
        grid-template-columns: subgrid;
        column-gap: 14px;
        align-items: baseline;
        padding: 1px 12px;
        font-size: var(--_s);
        border-block-start: 1px solid var(--_rule);
        break-inside: avoid;
      }
      .figure {
        font: 600 calc(13.5px * var(--_scale)) / 1.3 var(--_serif);
        font-variant-numeric: lining-nums tabular-nums;
        white-space: nowrap;
      }
      button {
        display: block;
        min-block-size: 24px;
        padding-block: 4px;
        font-size: var(--_s);
        line-height: 16px;
        text-decoration: underline;
        text-decoration-color: transparent;
        text-underline-offset: 0.2em;
      }
      button:hover {
        text-decoration-color: currentcolor;
      }
      button[aria-current='true'] {
        color: var(--_accent);
      }
    `,
  ];

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
