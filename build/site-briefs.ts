import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A brief with its own page on the site. All paths are relative to the site's folder. */
export interface SiteBrief {
  readonly name: string;
  readonly src: string;
  /** The folder of its page: empty for the front page's, otherwise with a slash at the end. */
  readonly folder: string;
}

/** The page with the list of briefs. */
export const INDEX = 'briefs/index.html';

/** The briefs of geo/, each in its folder; first that of the front page, whose address never changes. */
export function siteBriefs(root: string): SiteBrief[] {
  const front = readFileSync(join(root, 'index.html'), 'utf8');
  const names = readdirSync(join(root, 'geo')).filter((name) =>
    existsSync(join(root, 'geo', name, 'brief.geojson')),
  );
  const briefs = names.sort().map((name) => {
    const src = `geo/${name}/brief.geojson`;
    return { name, src, folder: front.includes(src) ? '' : `briefs/${name}/` };
  });
  return briefs.sort((a, b) => Number(a.folder !== '') - Number(b.folder !== ''));
}

/** The way from a page up to the site's folder: empty, or with a slash at its end. */
export function wayUp(page: string): string {
  return '../'.repeat(page.split('/').length - 1);
}
