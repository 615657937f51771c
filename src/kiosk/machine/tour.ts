import type { Brief, Place, Quote } from '../../brief/brief';
import { isEvent } from '../../brief/queries/filter';
import { excerptsOf } from '../../brief/quotes/naming';

/** Characters that a passer-by can take in; longer quotes are for a visitor who reads on. */
const SHORT = 320;
/** More characters do not fit beside the map in legible type. */
const LONGEST = 600;
/** Milliseconds that a slow reader needs for a character. */
const READING_MS = 55;

/**
 * The places of a tour, in reading order: those on the map of which something is said; if nothing is said of any, as
 * in plain GeoJSON, all on the map.
 */
export function tourOf(brief: Brief | null): readonly Place[] {
  const places = (brief?.places ?? []).filter(
    (place) => !isEvent(place) && place.geometry !== null,
  );
  const told = places.filter((place) => place.excerpts.length > 0 || place.description !== null);
  return told.length > 0 ? told : places;
}

/**
 * Words for a place, whole and as written: the article's own, else a passage that the editor relates to the place, with
 * the reason, else the editor's.
 */
export interface Words {
  readonly text: string;
  readonly by: 'article' | 'relation' | 'editor';
  /** The editor's reason for a relation. */
  readonly basis?: string;
}

export function wordsOf(brief: Brief | null, place: Place): Words | null {
  if (!brief) return null;
  const { naming, related } = excerptsOf(brief, place);
  const title = brief.article?.title;
  // The headline only if there is nothing else.
  const best = (quotes: readonly Quote[]) =>
    chosen(quotes.filter(({ exact }) => exact !== title)) ?? chosen(quotes);
  const said = best(naming);
  if (said) return { text: said.exact, by: 'article' };
  const { description, basis } = place;
  const relation = best(related);
  if (relation) {
    const isShort = basis !== null && basis.length + relation.exact.length <= LONGEST;
    return { text: relation.exact, by: 'relation', ...(isShort && { basis }) };
  }
  return description === null || description.length > LONGEST
    ? null
    : { text: description, by: 'editor' };
}

/** The first that is short enough, or the shortest: a cut quote would be no quote. */
function chosen(quotes: readonly Quote[]): Quote | undefined {
  const short = quotes.find(({ exact }) => exact.length <= SHORT);
  if (short) return short;
  const [shortest] = quotes.toSorted((a, b) => a.exact.length - b.exact.length);
  return shortest && shortest.exact.length <= LONGEST ? shortest : undefined;
}

/** How long the tour stays, in milliseconds: `stay`, or what reading takes. */
export function stayAt(words: Words | null, stay: number): number {
  const length = (words?.text.length ?? 0) + (words?.basis?.length ?? 0);
  return Math.max(stay, length * READING_MS);
}
