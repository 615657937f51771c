import type { Brief } from './brief';
import { isEvent } from './filter';
import type { Issues } from './issues';
import { at } from './json';
import { excerptsOf } from './naming';
import type { ReadPlace } from './read-links';

/** Tells the author where the article is said to name a place and nothing shows that it does. An event needs no name. */
export function warnOfUnnamed(brief: Brief, read: readonly ReadPlace[], issues: Issues): void {
  if (!brief.article?.text) return;
  for (const { place, pointer } of read) {
    if (place.statedBy === 'editor' || place.mentions.length > 0 || isEvent(place)) continue;
    const { naming, related } = excerptsOf(brief, place);
    if (naming.length > 0 || related.length === 0) continue;
    issues.warn(at(at(pointer, 'properties'), 'statedBy'), 'place-unnamed', { name: place.name });
  }
}
