/** Finer than this nobody sees, and it costs memory. */
const FINEST = 2;

/** Pixels of the screen to paint for each of an element's own, which CSS may have zoomed. */
export function pixelRatio(element: Element, finer = 1): number {
  const zoom = 'currentCSSZoom' in element ? Number(element.currentCSSZoom) : 1;
  return Math.min((devicePixelRatio || 1) * zoom * finer, FINEST);
}
