import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import type { Measured } from '../src/publish/image-sizes.ts';
import { loadProduct } from './product.ts';
import { loadSharp, type Sharp } from './sharp.ts';

/** As wide as a panel, on a fine screen, and a window; in pixels. */
const WIDTHS = [480, 960, 1920];
/** In a page of one file: as wide as a kiosk's panel on a fine screen. */
const INLINE = 1280;

/** Makes smaller copies of the images of each brief below a folder, and tells the brief of them and of their sizes. */
export async function sizeImages(folder: string, root: string): Promise<void> {
  const briefs = (await readdir(folder, { recursive: true })).filter((file) =>
    file.endsWith('.geojson'),
  );
  for (const brief of briefs) {
    const path = join(folder, brief);
    const text = await readFile(path, 'utf8');
    // Most have none, and the product takes a second to load.
    if (!text.includes('"images"')) continue;
    const { ownImages, withSizes } = await loadProduct(root);
    const data: unknown = JSON.parse(text);
    const hrefs = ownImages(data);
    const sharp = hrefs.length > 0 ? await loadSharp() : null;
    if (!sharp) continue;
    const known = new Map<string, Measured>();
    for (const href of hrefs) {
      const measured = await measure(join(path, '..', fileOf(href)), href, sharp);
      if (measured) known.set(href, measured);
    }
    await writeFile(path, `${JSON.stringify(withSizes(data, known), null, 2)}\n`);
  }
}

/** As it stands upright: a camera may have written it lying. Null where it is no image. */
async function measure(file: string, href: string, sharp: Sharp): Promise<Measured | null> {
  try {
    const { autoOrient, format, pages = 1 } = await sharp(file).metadata();
    const { width, height } = autoOrient;
    // What is drawn or moves is left as it is.
    const widths = format === 'svg' || pages > 1 ? [] : WIDTHS.filter((one) => one <= width * 0.8);
    const sizes = widths.map((one) => ({ href: `${href}.${one}.webp`, width: one }));
    await Promise.all(
      sizes.map((size) => {
        const smaller = sharp(file).autoOrient().resize({ width: size.width });
        return smaller.webp().toFile(`${file}.${size.width}.webp`);
      }),
    );
    return { width, height, sizes };
  } catch (error) {
    console.warn(`${file} could not be read as an image (${error}).`);
    return null;
  }
}

/** The images of a brief as `data:` addresses, for a page of one file. */
export async function imagesInside(
  brief: string,
  hrefs: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const sharp = hrefs.length > 0 ? await loadSharp() : null;
  const images = new Map<string, string>();
  for (const href of hrefs) {
    try {
      const bytes = await readFile(join(brief, '..', fileOf(href)));
      const fit = { width: INLINE, withoutEnlargement: true };
      const small = await sharp?.(bytes).autoOrient().resize(fit).webp().toBuffer();
      const type = small ? 'webp' : posix.extname(href).slice(1).replace(/^jpg$/, 'jpeg');
      images.set(href, `data:image/${type};base64,${(small ?? bytes).toString('base64')}`);
    } catch (error) {
      console.warn(`${href} could not be put into the page (${error}).`);
    }
  }
  return images;
}

function fileOf(href: string): string {
  return decodeURIComponent(href.replace(/[?#].*$/, ''));
}
