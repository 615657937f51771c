import type { TemplateResult } from 'lit';
import type { SearchWords } from '../../text/en/search';
import type { Kit } from './kit';

export interface Stepping {
  /** −1 before the first. */
  readonly at: number;
  readonly all: number;
  /** Whether there are more than were counted. */
  readonly hasMore: boolean;
  /** How many there are, in words. */
  readonly count: string;
  step(to: number): void;
}

/** The steps through what was found in a text. The first comes after the last. */
export function renderSteps(
  { html }: Kit,
  words: SearchWords,
  { at, all, hasMore, count, step }: Stepping,
): TemplateResult {
  const button = (to: number, label: string, sign: string) =>
    html`<button type="button" class="step" aria-label=${label} title=${label} @click=${async ({
      currentTarget: button,
    }: Event) => {
      step((to + all) % all);
      if (button instanceof HTMLElement) await keepFocus(button);
    }}><span aria-hidden="true">${sign}</span></button>`;
  return html`<div class="found-steps" role="group" aria-label=${words.matches}>
    <span class="quiet">${at < 0 ? count : words.of(at + 1, all, hasMore)}</span>
    ${button(at < 0 ? -1 : at - 1, words.previous, '↑')} ${button(at + 1, words.next, '↓')}
  </div>`;
}

/** Showing a passage moves the focus to it; a reader who is stepping stays at the button. */
async function keepFocus(button: HTMLElement): Promise<void> {
  const root = button.getRootNode();
  if (!(root instanceof ShadowRoot)) return;
  await (root.host as Partial<{ updateComplete: Promise<unknown> }> & Element).updateComplete;
  button.focus({ preventScroll: true });
}
