/** The most canvas pixels for each CSS pixel: nobody sees more, and they cost memory. */
const FINEST = 2;

/** How much CSS has zoomed an element. To answer, the browser may have to lay out the page: ask before changing it. */
export function zoomOf(element: Element): number {
  return 'currentCSSZoom' in element ? Number(element.currentCSSZoom) : 1;
}

/** How many pixels of the screen to paint for each pixel of a zoomed element. */
export function pixelRatio(zoom: number, finer = 1): number {
  return Math.min((devicePixelRatio || 1) * zoom * finer, FINEST);
}

/** Gives a canvas a size in CSS pixels, with `ratio` pixels of its own for each. */
export function resizeCanvas(
  canvas: HTMLCanvasElement,
  size: { readonly x: number; readonly y: number },
  ratio: number,
): void {
  const [width, height] = [Math.round(size.x * ratio), Math.round(size.y * ratio)];
  // Setting a canvas's size, even to the same one, allocates it again.
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  canvas.style.width = `${size.x}px`;
  canvas.style.height = `${size.y}px`;
}
