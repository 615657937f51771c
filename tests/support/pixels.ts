/** The pixels of a canvas, whatever it is painted with: red, green, blue and opacity of each; by default of all of it. */
export function pixelsOf(
  canvas: HTMLCanvasElement,
  left = 0,
  top = 0,
  { width, height }: { readonly width: number; readonly height: number } = canvas,
): Uint8ClampedArray {
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('No canvas');
  context.drawImage(canvas, -Math.floor(left), -Math.floor(top));
  return context.getImageData(0, 0, width, height).data;
}

/** One of them, as #rrggbb; null where it is transparent. */
export function colourOf(canvas: HTMLCanvasElement, left: number, top: number): string | null {
  const pixels = pixelsOf(canvas, left, top, { width: 1, height: 1 });
  const [red = 0, green = 0, blue = 0, alpha = 0] = pixels;
  if (alpha === 0) return null;
  return `#${[red, green, blue].map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
