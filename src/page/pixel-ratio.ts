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

/** Gives a canvas a size in CSS pixels, with so many of its own for each. */
export function resizeCanvas(
  canvas: HTMLCanvasElement,
  size: { readonly x: number; readonly y: number },
  ratio: number,
): void {
  const [width, height] = [Math.round(size.x * ratio), Math.round(size.y * ratio)];
  // Given a size anew, even the same one, a canvas is allocated anew.
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  canvas.style.width = `${size.x}px`;
  canvas.style.height = `${size.y}px`;
}
