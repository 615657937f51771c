import { localOf } from '../../brief/local-text';
import { type Chips, ChipsElement } from '../base/chips';
import { customElement } from '../base/custom-element';
import { langOf, run } from '../base/pieces';

/**
 * The brief's topics as chips: they filter places, timeline and distances, and highlight their passages in the
 * article, which moves to the first.
 *
 * @csspart chips - The row of chips.
 * @csspart chip - The button of one topic.
 */
@customElement('dateline-topics')
export class DatelineTopics extends ChipsElement {
  protected override get chips(): Chips | null {
    const { brief, state, source } = this;
    if (!state || !brief?.topics.length) return null;
    return {
      ...this.words.topics,
      each: brief.topics.map((topic) => ({
        id: topic.id,
        label: run(localOf(topic, 'label'), langOf(brief)),
      })),
      chosen: state.filter.topics,
      clear: () => source?.clearTopics(),
      toggle: (id) => source?.toggleTopic(id),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dateline-topics': DatelineTopics;
  }
}
