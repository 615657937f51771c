import { html, nothing, type TemplateResult } from 'lit';
import type { Passed } from '../../map/view/share-gestures';
import type { PageWords } from '../../text/en/page';

/** How the map is moved after all, for as long as its animation takes; `done` when that is over. */
export function renderHint(
  passed: Passed | null,
  { map }: PageWords,
  done: () => void,
): TemplateResult | typeof nothing {
  if (passed === null) return nothing;
  const key = navigator.platform.startsWith('Mac') ? '⌘' : 'Ctrl';
  const words = passed === 'wheel' ? map.wheel(key) : map.fingers;
  return html`<p class="hint" part="hint" @animationend=${done}><span>${words}</span></p>`;
}
