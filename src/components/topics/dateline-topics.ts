import { html, nothing, type TemplateResult, unsafeCSS } from 'lit';
import type { State } from '../../state/store';
import { customElement } from '../base/custom-element';
import { DatelineElement } from '../base/dateline-element';
import { langOf, run } from '../base/pieces';
import { look } from '../base/styled-element';
import topicsStyles from './topics.css?inline';

/**
 * The brief's topics as chips: they filter the places and highlight their passages in the article.
 *
 * @csspart chips - The row of chips.
 * @csspart chip - The button of one topic.
 */
@customElement('dateline-topics')
export class DatelineTopics extends DatelineElement {
  static override styles = [...look, unsafeCSS(topicsStyles)];

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
    const { words } = this;
    return html`
      <div class="chips" part="chips" role="group" aria-label=${words.topics.label}>
        <button
          type="button"
          class="chip"
          part="chip"
          aria-pressed=${chosen.size === 0 ? 'true' : 'false'}
          @click=${() => this.source?.clearTopics()}
        >
          ${words.topics.all}
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
