import type { Kind, Place } from '../brief/brief';

/** What the map says, in the words of its element. */
export interface MapWords {
  /** Over all marks. */
  readonly places: string;
  /** Of a mark that stands at an end of the map, and its place beyond. */
  readonly beyondEdge: string;
  /** The mark of several places; of many, the names of the first. */
  readonly cluster: (count: number, names: readonly string[]) => string;
  /** A distance in metres: “350 km”. */
  readonly distance: (meters: number) => string;
  /** “350 km from Sunan”. */
  readonly distanceFrom: (distance: string, place: string) => string;
  readonly kind: (kind: Kind) => string;
  readonly name: (place: Place, kind: Kind | undefined) => string;
}
