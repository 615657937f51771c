import { prefersReducedMotion } from '../../page/dom';
import { reveal } from '../../page/reveal';
import { windowOf } from '../../page/sheet';

/** Of the window, what is lower than this is not in view yet. */
const LOWEST = 0.7;

/**
 * Where map and words stand below one another and scroll, what the reader has just chosen may lie below the window:
 * brings it into view. A dashboard that is not in view itself moves no page.
 */
export function showChoice(dashboard: HTMLElement, root: ParentNode): void {
  const [views, pane] = [root.querySelector('.views'), root.querySelector('.place')];
  const { innerHeight, getComputedStyle } = windowOf(dashboard);
  // Elsewhere it stands beside the map, and scrolls by itself.
  if (!views || !pane || getComputedStyle(pane).overflowY !== 'visible') return;
  const { top, bottom } = dashboard.getBoundingClientRect();
  const isInView = top < innerHeight && bottom > 0;
  if (!isInView || reveal(pane, 0)) return;
  if (pane.getBoundingClientRect().top < innerHeight * LOWEST) return;
  views.scrollIntoView({ behavior: prefersReducedMotion() ? 'auto' : 'smooth' });
}
