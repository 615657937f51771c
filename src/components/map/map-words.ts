import type { MapWords } from '../../map/map-words';
import type { PageWords } from '../../text/en/page';
import { kindName, nameOf } from '../../text/names';

/** What the map itself says. */
export function mapWords(words: PageWords): MapWords {
  return {
    ...words.map,
    kind: (kind) => kindName(kind, words),
    name: (place, kind) => nameOf(place, kind, words),
  };
}
