import { nothing, type TemplateResult } from 'lit';
import type { State } from '../../state/state';
import { customElement } from '../base/custom-element';
import { DatelineElement } from '../base/dateline-element';
import { look } from '../base/styled-element';
import { lateFacts } from '../facts/late-facts';

/**
 * The distances that tell the story: the pairs that the brief names, computed along great circles.
 *
 * @csspart heading - The heading.
 * @csspart pair - Two places and what lies between them.
 */
@customElement('dateline-distances')
export class DatelineDistances extends DatelineElement {
  static override styles = look;

  readonly #facts = lateFacts();

  protected override get follows(): readonly (keyof State)[] {
    return ['brief', 'selected', 'filter'];
  }

  protected override get awaited(): Promise<unknown> | null {
    return this.#facts.pending;
  }

  protected override stateChanged({ brief }: State, before: State | null): void {
    if (brief && brief !== before?.brief) this.#facts.load();
  }

  protected override render(): TemplateResult | symbol {
    const { brief, state, language, figures } = this;
    const story = this.#facts.part?.story;
    if (!story || !brief || !state) return nothing;
    story.dress(this.shadowRoot);
    return story.render({ brief, state, language, figures, choose: (id) => this.choose(id) });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dateline-distances': DatelineDistances;
  }
}
