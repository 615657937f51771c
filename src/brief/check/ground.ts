import type { Position } from 'geojson';

/** What a check knows about the world: the caller brings the data. */
export interface Ground {
  /**
   * The names of the countries with some land within so many metres of a position; the first contains it, if one does.
   */
  countriesNear(position: Position, meters: number): readonly string[];
  /** The countries that a text names, in the language of a BCP 47 tag. */
  countriesNamed(text: string, lang: string | null): ReadonlySet<string>;
  /** Metres to the nearest land; 0 on it. */
  metersToLand(position: Position): number;
  /** Where places of a name lie; none where the name is not known. */
  namesakes(name: string): readonly Position[];
}
