import type { Brief, Place } from '../brief';

/** Look-ups for a brief. */
export interface PlaceIndex {
  readonly byId: ReadonlyMap<string, Place>;
  /** What happened at a place, dated or not, by the id of the place, in reading order. */
  readonly eventsAt: ReadonlyMap<string, readonly Place[]>;
}

/** Made once for each brief, which never changes, and freed with it. */
const indexes = new WeakMap<Brief, PlaceIndex>();

/** The index of a brief; the first call makes it. */
export function placeIndex(brief: Brief): PlaceIndex {
  const known = indexes.get(brief);
  if (known !== undefined) return known;
  const eventsAt = new Map<string, Place[]>();
  for (const place of brief.places) {
    if (place.location === null) continue;
    const events = eventsAt.get(place.location);
    if (events === undefined) eventsAt.set(place.location, [place]);
    else events.push(place);
  }
  const index = { byId: new Map(brief.places.map((place) => [place.id, place])), eventsAt };
  indexes.set(brief, index);
  return index;
}

/** The id of a place to choose, or of the place where an event happened; null where the brief has none of this id. */
export function placeToChoose(brief: Brief | null, id: string | null): string | null {
  const place = brief && id !== null && placeIndex(brief).byId.get(id);
  return place ? (place.location ?? place.id) : null;
}
