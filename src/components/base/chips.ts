import { html, nothing, type TemplateResult, unsafeCSS } from 'lit';
import { prefersReducedMotion } from '../../page/dom';
import type { State } from '../../state/state';
import chipsStyles from './chips.css?inline';
import { DatelineElement } from './dateline-element';
import { look } from './styled-element';

/** Chips, any number of which can be chosen; with none chosen, all count. */
export interface Chips {
  readonly label: string;
  /** The label of the chip that takes back every choice. */
  readonly all: string;
  readonly each: readonly { readonly id: string; readonly label: TemplateResult }[];
  readonly chosen: ReadonlySet<string>;
  readonly clear: () => void;
  readonly toggle: (id: string) => void;
}

/** An element that is a row of chips. */
export abstract class ChipsElement extends DatelineElement {
  static override styles = [...look, unsafeCSS(chipsStyles)];

  protected override get follows(): readonly (keyof State)[] {
    return ['brief', 'filter'];
  }

  /** No waiting: what stands below the chips would move when they come. */
  override get canWait(): boolean {
    return false;
  }

  /** Null where there is nothing to choose from. */
  protected abstract get chips(): Chips | null;

  protected override render(): TemplateResult | typeof nothing {
    const { chips } = this;
    if (!chips) return nothing;
    const { label, all, each, chosen, clear, toggle } = chips;
    const chip = (label: TemplateResult | string, isChosen: boolean, act: (event: Event) => void) =>
      html`<button
        type="button"
        class="chip"
        part="chip"
        aria-pressed=${isChosen ? 'true' : 'false'}
        @click=${act}
      >
        ${label}
      </button>`;
    return html`<div class="chips" part="chips" role="group" aria-label=${label}>
      ${chip(all, chosen.size === 0, clear)}
      ${each.map(({ id, label }) =>
        chip(label, chosen.has(id), ({ currentTarget }) => {
          toggle(id);
          if (currentTarget instanceof Element) bringIn(currentTarget);
        }),
      )}
    </div>`;
  }
}

/** Scrolls a row of chips until this one is in its middle; the page does not scroll. */
function bringIn(chip: Element): void {
  const [own, row] = [chip, chip.parentElement].map((element) => element?.getBoundingClientRect());
  if (!own || !row) return;
  const left = own.left + own.width / 2 - row.left - row.width / 2;
  chip.parentElement?.scrollBy({ left, behavior: prefersReducedMotion() ? 'auto' : 'smooth' });
}
