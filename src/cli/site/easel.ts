import type { Brief } from '../../brief/brief';
import type { Drawing } from '../../publish/picture/share-picture';
import { type ShareFiles, type ShareOptions, shareFiles } from '../../publish/share-files';
import { missingLetters } from '../../text/cli/site';
import type { Warn } from './images';
import { loadSharp, type Sharp } from './sharp';
import { typefaces } from './typefaces';
import { worldShapes } from './world-shapes';

type Where = Omit<ShareOptions, keyof Drawing | 'hasPictures'>;

/** Bytes for a site's folder, by their paths. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/** Makes pictures of briefs, all with the same faces and the same world. */
export interface Easel {
  readonly drawing: Drawing;
  /** Of an SVG. Null where no picture can be made: without the package sharp, or where it does not run. */
  readonly png: ((svg: string) => Promise<Uint8Array>) | null;
}

export async function easel(): Promise<Easel> {
  const [world, faces, sharp] = await Promise.all([worldShapes(), typefaces(), loadSharp()]);
  const drawing = { world, faces, credit: 'Natural Earth · GeoNames' };
  return { drawing, png: sharp && ((svg) => pngOf(svg, sharp)) };
}

async function pngOf(svg: string, sharp: Sharp): Promise<Uint8Array> {
  return await sharp(Buffer.from(svg)).png({ palette: true, effort: 1 }).toBuffer();
}

/** The previews of a brief's address and its places' when sent as links; without pictures where none can be made. */
export async function share(
  brief: Brief,
  where: Where,
  { drawing, png }: Easel,
  warn: Warn,
): Promise<{ readonly tags: ShareFiles['tags']; readonly files: Files }> {
  const missing = withoutLetters(brief, drawing);
  if (missing !== null) warn(missing);
  const made = shareFiles(brief, { ...where, ...drawing, hasPictures: png !== null });
  const pictures = await Promise.all(
    [...made.pictures].map(async ([path, svg]) => [path, await png?.(svg)] as const),
  );
  const drawn = pictures.flatMap(([path, bytes]) => (bytes ? [[path, bytes] as const] : []));
  return {
    tags: made.tags,
    files: new Map<string, string | Uint8Array>([...made.pages, ...drawn]),
  };
}

/** Words whose letters no typeface has are left out of pictures: empty boxes say nothing. */
function withoutLetters({ articles, places }: Brief, { faces }: Drawing): string | null {
  const words = [...articles.map(({ title }) => title), ...places.map(({ name }) => name)];
  const [first, ...others] = words.filter((text) => !faces.serif.has(text));
  return first === undefined ? null : missingLetters(first, others.length);
}
