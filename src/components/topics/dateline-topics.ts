import { html, nothing, type TemplateResult, unsafeCSS } from 'lit';
import { prefersReducedMotion } from '../../page/dom';
import type { State } from '../../state/store';
import { customElement } from '../base/custom-element';
import { DatelineElement } from '../base/dateline-element';
import { langOf, run } from '../base/pieces';
import { look } from '../base/styled-element';
import topicsStyles from './topics.css?inline';

/**
 * The brief's topics as chips: they filter places, timeline and distances, and highlight their passages in the article,
 * which goes to the first.
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
              @click=${(event: Event) => this.#toggle(id, event)}
            >
              ${run(label, langOf(this.brief))}
            </button>`,
        )}
      </div>
    `;
  }

  #toggle(id: string, { currentTarget: chip }: Event): void {
    this.source?.toggleTopic(id);
    if (chip instanceof Element) bringIn(chip);
  }
}

/** Where the chips are one row that scrolls, to its middle: the row alone moves, and not the page. */
function bringIn(chip: Element): void {
  const [own, row] = [chip, chip.parentElement].map((element) => element?.getBoundingClientRect());
  if (!own || !row) return;
  const left = own.left + own.width / 2 - row.left - row.width / 2;
  chip.parentElement?.scrollBy({ left, behavior: prefersReducedMotion() ? 'auto' : 'smooth' });
}

declare global {
  interface HTMLElementTagNameMap {
    'dateline-topics': DatelineTopics;
  }
}
