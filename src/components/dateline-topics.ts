import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { DatelineElement } from './base/dateline-element';
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
      :host {
        display: block;
      }
      .chips {
        display: flex;
        flex-wrap: wrap;
        gap: 6px;
      }
      .chip {
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
      .chip[aria-pressed='true']::before {
        content: '✓' / '';
        margin-inline-end: 5px;
      }
      .clear {
        padding: 4px 8px;
        text-decoration: underline;
        text-underline-offset: 0.2em;
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

  /** The rest of the page stands below the chips. */
  protected override get takesTurns(): boolean {
    return false;
  }

  protected override render(): TemplateResult | typeof nothing {
    const topics = this.brief?.topics ?? [];
    const chosen = this.state?.filter.topics;
    if (topics.length === 0 || !chosen) return nothing;
    return html`
      <div class="chips" part="chips" role="group" aria-label="Topics">
        ${topics.map(
          ({ id, label }) =>
            html`<button
              type="button"
              class="chip"
              part="chip"
              aria-pressed=${chosen.has(id) ? 'true' : 'false'}
              @click=${() => this.source?.toggleTopic(id)}
            >
              ${label}
            </button>`,
        )}
        ${
          chosen.size > 0
            ? html`<button type="button" class="clear" @click=${this.#clear}>All topics</button>`
            : nothing
        }
      </div>
    `;
  }

  #clear(): void {
    this.source?.clearTopics();
    // The button that had the focus is gone after this: the first chip takes it.
    this.renderRoot.querySelector<HTMLElement>('.chip')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dateline-topics': DatelineTopics;
  }
}
