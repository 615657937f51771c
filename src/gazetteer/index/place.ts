/** What a place is. The order is that of the numbers in the index. */
export const TYPES = [
  'country',
  'state',
  'county',
  'capital',
  'town',
  'quarter',
  'region',
  'site',
  'island',
  'sea',
  'lake',
  'river',
  'institution',
] as const;

export type PlaceType = (typeof TYPES)[number];

/** A place of the gazetteer. */
export interface GazetteerPlace {
  /** Its number in the index: different in every index, so not to be kept. */
  readonly index: number;
  readonly type: PlaceType;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
  /** ISO 3166-1 alpha-2, or '' where it is in none or in several. */
  readonly country: string;
  /** GeoNames' codes of the state and of the county, or ''. */
  readonly state: string;
  readonly county: string;
  /** Its GeoNames number, or 0 if it comes from our own tables. */
  readonly geonames: number;
  /** Half its extent in metres; 0 for a town. */
  readonly reach: number;
}

/**
 * A place found under a name: its main name, or one of many others, which are in any language and sometimes just wrong.
 */
export interface Match {
  readonly place: GazetteerPlace;
  readonly isMain: boolean;
}
