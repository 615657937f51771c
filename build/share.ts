import type { Brief } from '../src/brief/brief';
import type { Drawing } from '../src/publish/picture/share-picture';
import type { ShareFiles, ShareOptions } from '../src/publish/share-files';
import { loadSharp, type Sharp } from './sharp.ts';
import { typefaces } from './typefaces.ts';
import { worldShapes } from './world-shapes.ts';

type Make = (brief: Brief, options: ShareOptions) => ShareFiles;
type Where = Omit<ShareOptions, keyof Drawing | 'hasPictures'>;

/** Bytes for a site's folder, by their paths. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/** Makes pictures of briefs, all with the same faces and the same world. */
export interface Easel {
  readonly drawing: Drawing;
  /** Of an SVG. Null where no picture can be made. */
  readonly png: ((svg: string) => Promise<Uint8Array>) | null;
}

export async function easel(): Promise<Easel> {
  const [world, faces, sharp] = await Promise.all([worldShapes(), typefaces(), loadSharp()]);
  const drawing = { world, faces, credit: 'Natural Earth · GeoNames' };
  return { drawing, png: sharp && ((svg) => pngOf(svg, sharp)) };
}

async function pngOf(svg: string, sharp: Sharp): Promise<Uint8Array> {
  return await sharp(Buffer.from(svg)).png({ palette: true }).toBuffer();
}

/** What a brief's address and those of its places show where they are sent. Pictures go without where none can be made. */
export async function share(
  make: Make,
  brief: Brief,
  where: Where,
  { drawing, png }: Easel,
): Promise<{ readonly tags: ShareFiles['tags']; readonly files: Files }> {
  const made = make(brief, { ...where, ...drawing, hasPictures: png !== null });
  const pictures = await Promise.all(
    [...made.pictures].map(async ([path, svg]) => [path, await png?.(svg)] as const),
  );
  const drawn = pictures.flatMap(([path, bytes]) => (bytes ? [[path, bytes] as const] : []));
  return {
    tags: made.tags,
    files: new Map<string, string | Uint8Array>([...made.pages, ...drawn]),
  };
}
