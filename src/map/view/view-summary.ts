/** What a view shows, for whoever cannot see it. */
export interface ViewSummary {
  /** How many places of the brief reach into it, and how many are on the map at all. */
  readonly places: number;
  readonly all: number;
  /** Of its middle, in degrees. */
  readonly latitude: number;
  readonly longitude: number;
  readonly metersAcross: number;
}
