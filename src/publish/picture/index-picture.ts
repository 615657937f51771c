import type { Brief } from '../../brief/brief';
import { html } from '../html';
import { drawMap } from './draw-map';
import type { Drawing } from './share-picture';

/** In pixels, twice the size of its place in the list. */
export const INDEX_PICTURE = { width: 720, height: 450 } as const;

/** The map of a brief beside its headline, in a list of briefs: an SVG of outlines alone. */
export function indexPicture(brief: Brief, { world, faces }: Drawing): string {
  const { width, height } = INDEX_PICTURE;
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${`${width}`}" height="${`${height}`}" viewBox="0 0 ${`${width}`} ${`${height}`}">
${drawMap(brief, null, world, faces.sans, { left: 0, top: 0, width, height })}</svg>
`.markup;
}
