import type { Place } from '../brief/brief';
import { isEvent, matches } from '../brief/queries/filter';
import { placeIndex } from '../brief/queries/place-index';
import type { State } from './state';

/**
 * The places that pass the filter, in reading order, or the best matches first in a search; the chosen one always
 * passes.
 */
export function shownPlaces({
  brief,
  filter,
  selected,
}: Pick<State, 'brief' | 'filter' | 'selected'>): readonly Place[] {
  if (!brief) return [];
  const shown = brief.places.filter(
    (place) => !isEvent(place) && (place.id === selected || matches(brief, place, filter)),
  );
  if (!filter.found) return shown;
  const ranks = new Map([...filter.found.places.keys()].map((id, at) => [id, at]));
  const rank = ({ id }: Place) => ranks.get(id) ?? ranks.size;
  return shown.sort((a, b) => rank(a) - rank(b));
}

/** All places of the brief, events without a position of their own left out. */
export function allPlaces({ brief }: State): readonly Place[] {
  return brief?.places.filter((place) => !isEvent(place)) ?? [];
}

/** The chosen place; null if none is chosen. */
export function selectedPlace({ brief, selected }: State): Place | null {
  return brief && selected !== null ? (placeIndex(brief).byId.get(selected) ?? null) : null;
}
