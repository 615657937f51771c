import type { Brief } from '../src/brief/brief';
import type { ShareFiles, ShareOptions } from '../src/publish/share-files';
import { loadSharp } from './sharp.ts';
import { typefaces } from './typefaces.ts';
import { worldShapes } from './world-shapes.ts';

type Make = (brief: Brief, options: ShareOptions) => ShareFiles;
type Where = Pick<ShareOptions, 'site' | 'articleHref'>;

/** Bytes for a site's folder, by their paths. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/** What a brief's address and those of its places show where they are sent. Pictures go without where none can be made. */
export async function share(
  make: Make,
  brief: Brief,
  where: Where,
): Promise<{ readonly tags: ShareFiles['tags']; readonly files: Files }> {
  const sharp = await loadSharp();
  const [world, faces] = await Promise.all([worldShapes(), typefaces()]);
  const credit = 'Natural Earth · GeoNames';
  const made = make(brief, { ...where, world, faces, credit, hasPictures: sharp !== null });
  const pictures = await Promise.all(
    [...made.pictures].map(async ([path, svg]) => {
      const png = await sharp?.(Buffer.from(svg)).png({ palette: true }).toBuffer();
      return png ? ([[path, png]] as const) : [];
    }),
  );
  return {
    tags: made.tags,
    files: new Map<string, string | Uint8Array>([...made.pages, ...pictures.flat()]),
  };
}
