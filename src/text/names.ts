import type { Brief, Place } from '../brief/brief';
import { standingOf } from '../brief/quotes/naming';
import type { PageWords } from './en/page';

/** Who puts a place on the map, for a reader; null where there is no article to tell it from. */
export function standingWords(brief: Brief, place: Place, { whose }: PageWords): string | null {
  const standing = standingOf(brief, place);
  return standing && whose.standing[standing];
}
