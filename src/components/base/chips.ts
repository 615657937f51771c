import { html, type TemplateResult } from 'lit';
import { prefersReducedMotion } from '../../page/dom';

/** Chips of which any number can be chosen; with none, all count. */
export interface Chips {
  readonly label: string;
  /** What the chip says that takes every choice back. */
  readonly all: string;
  readonly each: readonly { readonly id: string; readonly label: TemplateResult }[];
  readonly chosen: ReadonlySet<string>;
  readonly clear: () => void;
  readonly toggle: (id: string) => void;
}

export function renderChips({ label, all, each, chosen, clear, toggle }: Chips): TemplateResult {
  return html`<div class="chips" part="chips" role="group" aria-label=${label}>
    <button
      type="button"
      class="chip"
      part="chip"
      aria-pressed=${chosen.size === 0 ? 'true' : 'false'}
      @click=${clear}
    >
      ${all}
    </button>
    ${each.map(
      (chip) =>
        html`<button
          type="button"
          class="chip"
          part="chip"
          aria-pressed=${chosen.has(chip.id) ? 'true' : 'false'}
          @click=${({ currentTarget }: Event) => {
            toggle(chip.id);
            if (currentTarget instanceof Element) bringIn(currentTarget);
          }}
        >
          ${chip.label}
        </button>`,
    )}
  </div>`;
}

/** Where the chips are one row that scrolls, to its middle: the row alone moves, and not the page. */
function bringIn(chip: Element): void {
  const [own, row] = [chip, chip.parentElement].map((element) => element?.getBoundingClientRect());
  if (!own || !row) return;
  const left = own.left + own.width / 2 - row.left - row.width / 2;
  chip.parentElement?.scrollBy({ left, behavior: prefersReducedMotion() ? 'auto' : 'smooth' });
}
