import type { Kind, Place } from '../brief/brief';
import type { CrowdWords } from './collection/crowd-words';

/** The language in which the basemap is written. */
export interface WorldWords {
  /** BCP 47. */
  readonly lang: string;
  /** The names that `Intl` does not know, by the English name: waters, and countries with two names. */
  readonly names: () => Promise<Readonly<Partial<Record<string, string>>>>;
}

/** What the map says, in the words of its element. */
export interface MapWords {
  /** Null means English, as in the atlas. */
  readonly world: WorldWords | null;
  /** For places too many to be shown one by one; null means English. */
  readonly crowds: CrowdWords | null;
  /** The label of the group of all marks. */
  readonly places: string;
  /** For a mark that stands at an edge of the map, with its place beyond. */
  readonly beyondEdge: string;
  /** The label of a mark of several places, with the names of the first few. */
  readonly cluster: (count: number, names: readonly string[]) => string;
  /** A distance in metres: “350 km”. */
  readonly distance: (meters: number) => string;
  /** “350 km from Sunan”. */
  readonly distanceFrom: (distance: string, place: string) => string;
  readonly kind: (kind: Kind) => string;
  readonly name: (place: Place, kind: Kind | undefined) => string;
}
