import type { Brief, Place } from '../../brief/brief';

/** The id of a part of what is said of a place: on paper all places stand in one tree. */
export function idOf(part: string, place: Place, brief: Brief): string {
  return `${part}-${brief.places.indexOf(place)}`;
}
