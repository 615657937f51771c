/** A place for a name: longitude, latitude, and how many degrees of longitude it may cover there. */
export type Spot = readonly [lon: number, lat: number, width: number];
