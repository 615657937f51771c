/** Finer than this nobody sees, and it costs memory. */
const FINEST = 2;

/** By how much CSS has zoomed an element. To answer, the browser may have to lay out the page: ask before a change of it. */
export function zoomOf(element: Element): number {
  return 'currentCSSZoom' in element ? Number(element.currentCSSZoom) : 1;
}

/** Pixels of the screen to paint for each of an element's own that is zoomed. */
export function pixelRatio(zoom: number, finer = 1): number {
  return Math.min((devicePixelRatio || 1) * zoom * finer, FINEST);
}
