import { ancestry, isHtml, prefersReducedMotion } from './dom';

/** An edge may fade over this many pixels. */
const MARGIN = 32;

/**
 * Brings an element into view by moving only what scrolls around it in our own layout: `scrollIntoView` would move the
 * page too. With a `share`, its top comes to stand that far down the visible part; without, it moves only as far as it
 * must. False if nothing scrolls around it.
 */
export function reveal(element: Element, share: number | null = null): boolean {
  const scroller = scrollerOf(element);
  if (!scroller) return false;
  const { top, bottom } = placeIn(scroller, element);
  const below = bottom + MARGIN - scroller.clientHeight;
  const nearest = top < MARGIN ? top - MARGIN : Math.max(0, below);
  const by = share === null ? nearest : top - scroller.clientHeight * share;
  scroller.scrollBy({ top: by, behavior: prefersReducedMotion() ? 'auto' : 'smooth' });
  return true;
}

/** Brings the beginning of an element back where it was scrolled away, in our own layout as above, and at once. */
export function toBeginning(element: HTMLElement): void {
  const scroller = scrolls(element) ? element : scrollerOf(element);
  if (!scroller) return;
  if (scroller === element) return void scroller.scrollTo({ top: 0 });
  const { paddingBlockStart } = getComputedStyle(scroller);
  const by = placeIn(scroller, element).top - Number.parseFloat(paddingBlockStart);
  if (by < 0) scroller.scrollBy({ top: by });
}

/** Where an element stands below the top of what scrolls around it, in pixels of that: CSS may have zoomed both. */
function placeIn(scroller: HTMLElement, element: Element): { top: number; bottom: number } {
  const [inner, outer] = [element.getBoundingClientRect(), scroller.getBoundingClientRect()];
  const zoom = outer.height / scroller.offsetHeight || 1;
  return { top: (inner.top - outer.top) / zoom, bottom: (inner.bottom - outer.top) / zoom };
}

/**
 * The nearest ancestor that scrolls within the dashboard, across shadow trees; what scrolls around the dashboard is the
 * page's.
 */
function scrollerOf(element: Element): HTMLElement | null {
  let scroller: HTMLElement | null = null;
  for (const node of ancestry(element)) {
    if (!isHtml(node)) continue;
    if (!scroller && scrolls(node)) scroller = node;
    if (node.localName === 'dateline-dashboard') return scroller;
  }
  return null;
}

function scrolls(element: HTMLElement): boolean {
  if (element.scrollHeight <= element.clientHeight) return false;
  return /auto|scroll/.test(getComputedStyle(element).overflowY);
}
