import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright';

/** What `page.pdf()` takes. */
export type Paper = NonNullable<Parameters<Page['pdf']>[0]>;

/** A piece of text, and how far it stands below the upper edge of its sheet, in points. */
export interface Words {
  readonly text: string;
  readonly top: number;
}

export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly words: readonly Words[];
  /** All of them, as `plain` has it. */
  readonly text: string;
  /** Red, green, blue and opacity of each point, row by row; of the first sheet alone, for it takes long. */
  readonly pixels: Uint8ClampedArray;
}

export type Color = readonly [red: number, green: number, blue: number];

/** Really prints a page, as the browser does, and reads the sheets. */
export async function print(page: Page, paper: Paper = {}): Promise<Sheet[]> {
  const data = new Uint8Array(await page.pdf({ format: 'A4', ...paper }));
  const task = getDocument({ data, verbosity: 0 });
  const file = await task.promise;
  const sheets: Sheet[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const sheet = await file.getPage(number);
    const viewport = sheet.getViewport({ scale: 1 });
    const [width, height] = [Math.floor(viewport.width), Math.floor(viewport.height)];
    // pdf.js itself makes these; its types know only the browser's.
    const { canvas, context } = (file.canvasFactory as CanvasFactory).create(width, height);
    if (number === 1) await sheet.render({ canvas, canvasContext: context, viewport }).promise;
    const { items } = await sheet.getTextContent();
    const words = items.flatMap((item) =>
      'str' in item ? { text: item.str, top: viewport.height - Number(item.transform[5]) } : [],
    );
    const text = plain(
      items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join(''),
    );
    sheets.push({
      width,
      height,
      words,
      text,
      pixels: context.getImageData(0, 0, width, height).data,
    });
  }
  await task.destroy();
  return sheets;
}

interface CanvasFactory {
  create(
    width: number,
    height: number,
  ): { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D };
}

/**
 * As words are compared: without spaces, which a PDF has between letters too, in upper case, for CSS may have set some in it, and the apostrophe as
 * itself: a face has one glyph for it and for U+02BC, and a PDF keeps glyphs.
 */
export function plain(text: string): string {
  return text.replaceAll('ʼ', '’').replace(/\s+/g, '').toLocaleUpperCase('en');
}

/** Where on a sheet points have one of these colours, or nearly: the box around them, and how much of it each takes. */
export function painted({ width, height, pixels }: Sheet, ...colors: Color[]) {
  const isNear = (at: number, color: Color) =>
    color.every((value, i) => Math.abs(value - (pixels[at + i] ?? 0)) <= 3);
  const box = { left: width, top: height, right: 0, bottom: 0 };
  const counts = colors.map(() => 0);
  let white = 0;
  const each = (visit: (x: number, y: number, at: number) => void) => {
    for (let y = 0; y < height; y += 1) {
      for (let x = 0; x < width; x += 1) visit(x, y, 4 * (y * width + x));
    }
  };
  each((x, y, at) => {
    const which = colors.findIndex((color) => isNear(at, color));
    if (which === -1) return;
    counts[which] = (counts[which] ?? 0) + 1;
    box.left = Math.min(box.left, x);
    box.top = Math.min(box.top, y);
    box.right = Math.max(box.right, x + 1);
    box.bottom = Math.max(box.bottom, y + 1);
  });
  each((x, y, at) => {
    const inside = x >= box.left && x < box.right && y >= box.top && y < box.bottom;
    if (inside && isNear(at, [255, 255, 255])) white += 1;
  });
  const area = Math.max(1, (box.right - box.left) * (box.bottom - box.top));
  return { ...box, parts: counts.map((count) => count / area), white: white / area };
}
