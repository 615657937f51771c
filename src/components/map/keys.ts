import { html, type TemplateResult } from 'lit';
import type { PageWords } from '../../text/en/page';
import type { ControlActions } from './controls';

/** The share of the view that a key moves: less than a button, since keys are held down. */
const STEP = 0.2;
const MOVES: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowUp: [0, -STEP],
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowDown: [0, STEP],
};
/** By character, wherever a keyboard has it. Where + needs Shift, _ (Shift and -) and = (+ without Shift) count too. */
const ZOOMS: Readonly<Record<string, number>> = { '+': 1, '=': 1, '-': -1, '−': -1, _: -1 };

/** The container of the map: one tab stop, whose description says what the keys do and `where` the view is. */
export function renderGround(
  { map }: PageWords,
  where: string,
  onKey: (event: KeyboardEvent) => void,
): TemplateResult {
  return html`
    <div
      class="map"
      part="map"
      role="group"
      aria-label=${map.ground}
      aria-describedby="keys where"
      tabindex="0"
      @keydown=${onKey}
    ></div>
    <p class="keys" id="keys" .textContent=${map.keys}></p>
    <p id="where" hidden .textContent=${where}></p>
  `;
}

/**
 * Handles a key pressed in the map, unless something in it has used it; with ctrl, alt or ⌘ it belongs to the browser.
 */
export function onMapKey(
  event: KeyboardEvent,
  { zoomBy, panBy, showOpening }: Omit<ControlActions, 'showAll'>,
): void {
  const { key, shiftKey } = event;
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
  const zoom = ZOOMS[key];
  const move = shiftKey ? undefined : MOVES[key];
  if (zoom) zoomBy(zoom);
  else if (move) panBy(...move);
  else if (key === 'Home' && !shiftKey) showOpening();
  else return;
  event.preventDefault();
}
