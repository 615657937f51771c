import { nothing, type TemplateResult, unsafeCSS } from 'lit';
import { localOf } from '../../brief/local-text';
import type { State } from '../../state/store';
import { renderChips } from '../base/chips';
import chipsStyles from '../base/chips.css?inline';
import { customElement } from '../base/custom-element';
import { DatelineElement } from '../base/dateline-element';
import { langOf, run } from '../base/pieces';
import { look } from '../base/styled-element';

/**
 * The brief's topics as chips: they filter places, timeline and distances, and highlight their passages in the article,
 * which goes to the first.
 *
 * @csspart chips - The row of chips.
 * @csspart chip - The button of one topic.
 */
@customElement('dateline-topics')
export class DatelineTopics extends DatelineElement {
  static override styles = [...look, unsafeCSS(chipsStyles)];

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
    const { label, all } = this.words.topics;
    const each = topics.map((topic) => ({
      id: topic.id,
      label: run(localOf(topic, 'label'), langOf(this.brief)),
    }));
    const clear = () => this.source?.clearTopics();
    const toggle = (id: string) => this.source?.toggleTopic(id);
    return renderChips({ label, all, each, chosen, clear, toggle });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dateline-topics': DatelineTopics;
  }
}
