import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A brief that has a page of its own on the site. All paths are as seen from the site's folder. */
export interface SiteBrief {
  readonly name: string;
  readonly src: string;
  /** Of its page: empty for that of the front page, else with a slash at its end. */
  readonly folder: string;
}

/** Of the list of briefs. */
export const INDEX = 'briefs/index.html';

/** The briefs of geo/, each in its folder: that of the front page first, which stays where it always was. */
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
