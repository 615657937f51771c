import { page } from 'vitest/browser';
import { type Colour, contrast } from './contrast';

/** A line as it was painted, where it is crossed: the grounds on both sides, and how well it is told from them. */
export interface Crossing {
  readonly grounds: string;
  readonly ratio: number;
}

/** Pixels of one colour that make a ground. */
const FLAT = 4;
/** The most pixels that a line takes. */
const WIDE = 5;

/** What is seen of an element, pixel by pixel. */
export async function pictureOf(element: Element): Promise<ImageData> {
  const png = await page.screenshot({ element, base64: true, save: false });
  const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas.');
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height);
}

/** Every line in a picture, as each row and each column crosses it. */
export function crossings({ data, width, height }: ImageData): Crossing[] {
  const pixels = new Uint32Array(data.buffer);
  const row = (y: number) => pixels.subarray(y * width, (y + 1) * width);
  const column = (x: number) =>
    Uint32Array.from({ length: height }, (_, y) => pixels[y * width + x] ?? 0);
  const rows = Array.from({ length: height }, (_, y) => row(y));
  const columns = Array.from({ length: width }, (_, x) => column(x));
  return [...rows, ...columns].flatMap((line) => [...crossingsOf(line)]);
}

function* crossingsOf(line: Uint32Array): Generator<Crossing> {
  let before: number | null = null;
  let between: number[] = [];
  for (let at = 0; at < line.length; ) {
    const own = line[at] ?? 0;
    let end = at + 1;
    while (line[end] === own) end += 1;
    if (end - at < FLAT) {
      for (; at < end; at += 1) between.push(own);
      continue;
    }
    if (before !== null && between.length > 0 && between.length <= WIDE) {
      const [one, other] = [colourOf(before), colourOf(own)];
      const ratios = between
        .map(colourOf)
        .map((dot) => Math.min(contrast(dot, one), contrast(dot, other)));
      yield { grounds: [before, own].map(nameOf).sort().join(' | '), ratio: Math.max(...ratios) };
    }
    before = own;
    between = [];
    at = end;
  }
}

function colourOf(pixel: number): Colour {
  return { rgb: [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255], alpha: 1 };
}

function nameOf(pixel: number): string {
  return colourOf(pixel).rgb.join();
}

/** The ratio that all but so large a part of the crossings have. */
export function quantile(found: readonly Crossing[], part: number): number {
  const ratios = found.map(({ ratio }) => ratio).sort((a, b) => a - b);
  return ratios[Math.floor(ratios.length * part)] ?? Number.NaN;
}
