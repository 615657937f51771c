import type { Kind, Place } from '../brief/brief';
import type { CrowdWords } from './collection/crowd-words';

/** In which language the basemap is written. */
export interface WorldWords {
  /** BCP 47. */
  readonly lang: string;
  /** By their English names, what `Intl` does not know: waters, and countries with two names. */
  readonly names: () => Promise<Readonly<Partial<Record<string, string>>>>;
}

/** What the map says, in the words of its element. */
export interface MapWords {
  /** Null: in English, as the atlas is. */
  readonly world: WorldWords | null;
  /** Of places that are too many to be shown one by one; null: in English. */
  readonly crowds: CrowdWords | null;
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
