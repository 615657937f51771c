import { css, html, nothing, type TemplateResult } from 'lit';
import type { State } from '../state/store';
import { customElement } from './base/custom-element';
import { DatelineElement } from './base/dateline-element';
import { langOf, run } from './base/run';
import { pieces } from './styles/pieces';
import { tokens } from './styles/tokens';

/**
 * The brief's topics as chips: they filter the places and light their passages in the article.
 *
 * @csspart chips - The row of chips.
 * @csspart chip - The button of one topic.
 */
@customElement('dateline-topics')
export class DatelineTopics extends DatelineElement {
  static override styles = [
    tokens,
    pieces,
    css`
      .chips {
        display: flex;
        flex-wrap: wrap;
        gap: 6px;
      }
      .chip {
        flex: none;
        min-block-size: 30px;
        padding: 4px 12px;
        border: 1px solid var(--_edge);
        border-radius: 999px;
        white-space: nowrap;
        line-height: 1.3;
      }
      .chip:hover {
        background: var(--_raised);
      }
      .chip[aria-pressed='true'] {
        background: var(--_ink);
        border-color: var(--_ink);
        color: var(--_paper);
      }
      @media (forced-colors: active) {
        .chip[aria-pressed='true'] {
          forced-color-adjust: none;
          background: Highlight;
          color: HighlightText;
        }
      }
    `,
  ];

  protected override get follows(): readonly (keyof State)[] {
    return ['brief', 'filter'];
  }

  /** The rest of the page stands below the chips. */
  override get canWait(): boolean {
    return false;
  }

  protected override render(): TemplateResult | typeof nothing {
    const topics = this.brief?.topics ?? [];
    const chosen = this.state?.filter.topics;
    if (topics.length === 0 || !chosen) return nothing;
    return html`
      <div class="chips" part="chips" role="group" aria-label="Topics">
        <button
          type="button"
          class="chip"
          part="chip"
          aria-pressed=${chosen.size === 0 ? 'true' : 'false'}
          @click=${() => this.source?.clearTopics()}
        >
          All topics
        </button>
        ${topics.map(
          ({ id, label }) =>
            html`<button
              type="button"
              class="chip"
              part="chip"
              aria-pressed=${chosen.has(id) ? 'true' : 'false'}
              @click=${() => this.source?.toggleTopic(id)}
            >
              ${run(label, langOf(this.brief))}
            </button>`,
        )}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dateline-topics': DatelineTopics;
  }
}
