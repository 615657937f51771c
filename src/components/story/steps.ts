import type { TemplateResult } from 'lit';
import type { StoryWords } from '../../text/en/story';

/** The page's Lit: a copy here would be a second one, which Trusted Types may forbid. */
export type Lit = Pick<typeof import('lit'), 'html' | 'nothing'>;

/**
 * The steps to the passage before and after; `at` is -1 before the first. `dir` is the direction of the text. The arrow
 * keys step, too.
 */
export function renderSteps(
  { html, nothing }: Lit,
  words: StoryWords,
  dir: string,
  at: number,
  all: number,
  step: (by: 1 | -1) => void,
): TemplateResult {
  const button = (by: 1 | -1, label: string, sign: string) =>
    html`<button
      type="button"
      class="step"
      aria-label=${label}
      title=${label}
      aria-disabled=${at + by < 0 || at + by >= all ? 'true' : nothing}
      @click=${() => step(by)}
    >
      <span aria-hidden="true" class="sign">${sign}</span>
    </button>`;
  const onKey = (event: KeyboardEvent) => {
    const by = stepOf(event);
    if (by === null) return;
    event.preventDefault();
    step(by);
  };
  return html`<div class="steps" part="steps" role="group" dir=${dir} aria-label=${words.passages} @keydown=${onKey}>
    ${button(-1, words.previous, '←')} ${button(1, words.next, '→')}
    <span class="count quiet">${at < 0 ? words.count(all) : words.of(at + 1, all)}</span>
  </div>`;
}

/** The step that an arrow key asks for, by the direction of the text. */
function stepOf({ key, ctrlKey, metaKey, altKey, currentTarget }: KeyboardEvent): 1 | -1 | null {
  if (ctrlKey || metaKey || altKey || !(currentTarget instanceof Element)) return null;
  const onward = getComputedStyle(currentTarget).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  if (key === onward || key === 'ArrowDown') return 1;
  return /^Arrow/.test(key) ? -1 : null;
}
