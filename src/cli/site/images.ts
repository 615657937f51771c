import { readdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type Measured, ownImages, withSizes } from '../../publish/image-sizes';
import { openBriefFile } from '../brief-file';
import { mediaType } from '../loopback';
import { loadSharp, type Sharp } from './sharp';

/** The widths, in pixels, of a panel, a panel on a high-density screen, and a window. */
const WIDTHS = [480, 960, 1920];
/** In a page of one file: as wide as a kiosk's panel on a fine screen. */
const INLINE = 1280;

/** Reports what went wrong with a picture that is left as it is. */
export type Warn = (sentence: string) => void;

type ReadImage = (href: string) => Promise<Uint8Array>;

/** A brief’s JSON that knows its images, and smaller copies of them by their addresses. */
export interface Sized {
  readonly data: unknown;
  readonly copies: ReadonlyMap<string, Uint8Array>;
}

/** Makes smaller copies of a brief’s images, and tells the brief of them and of their sizes. */
export async function sized(data: unknown, read: ReadImage, warn: Warn): Promise<Sized> {
  const hrefs = ownImages(data);
  const sharp = hrefs.length > 0 ? await loadSharp() : null;
  const copies = new Map<string, Uint8Array>();
  if (!sharp) return { data, copies };
  const known = new Map<string, Measured>();
  for (const href of hrefs) {
    try {
      const measured = await measure(await read(href), href, sharp, copies);
      known.set(href, measured);
    } catch (error) {
      warn(`${href} could not be read as an image (${error}).`);
    }
  }
  return { data: withSizes(data, known), copies };
}

/** The same for each brief below a folder, in place. */
export async function sizeImages(folder: string, warn: Warn): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  for (const brief of names.filter((file) => file.endsWith('.geojson'))) {
    const path = join(folder, brief);
    const file = await openBriefFile(`./${encodeURIComponent(basename(brief))}`, dirname(path));
    if (ownImages(file.data).length === 0) continue;
    const { data, copies } = await sized(file.data, file.read, warn);
    for (const [href, bytes] of copies) {
      const copy = file.fileOf(href);
      if (copy !== null) await writeFile(join(dirname(path), copy), bytes);
    }
    await writeFile(path, `${JSON.stringify(data, null, 2)}\n`);
  }
}

/** Measured upright: a camera may have stored it on its side. */
async function measure(
  bytes: Uint8Array,
  href: string,
  sharp: Sharp,
  copies: Map<string, Uint8Array>,
): Promise<Measured> {
  const { autoOrient, format, pages = 1 } = await sharp(bytes).metadata();
  const { width, height } = autoOrient;
  // Drawings and animations are left as they are.
  const widths = format === 'svg' || pages > 1 ? [] : WIDTHS.filter((one) => one <= width * 0.8);
  // “ferry.jpg?v=2”: what follows the path stays behind it.
  const [path = href] = /^[^?#]*/.exec(href) ?? [];
  const sizes = widths.map((one) => ({
    href: `${path}.${one}.webp${href.slice(path.length)}`,
    width: one,
  }));
  await Promise.all(
    sizes.map(async (size) => {
      const smaller = sharp(bytes).autoOrient().resize({ width: size.width });
      copies.set(size.href, await smaller.webp().toBuffer());
    }),
  );
  return { width, height, sizes };
}

/** Images as `data:` addresses, for a page of one file. */
export async function imagesInside(
  hrefs: readonly string[],
  read: ReadImage,
  warn: Warn,
): Promise<ReadonlyMap<string, string>> {
  const sharp = hrefs.length > 0 ? await loadSharp() : null;
  const images = new Map<string, string>();
  for (const href of hrefs) {
    try {
      const bytes = await read(href);
      const fit = { width: INLINE, withoutEnlargement: true };
      const small = await sharp?.(bytes).autoOrient().resize(fit).webp().toBuffer();
      const type = small ? 'image/webp' : mediaType(href.replace(/[?#].*/s, ''));
      const base64 = Buffer.from(small ?? bytes).toString('base64');
      images.set(href, `data:${type ?? ''};base64,${base64}`);
    } catch (error) {
      warn(`${href} could not be put into the page (${error}).`);
    }
  }
  return images;
}
