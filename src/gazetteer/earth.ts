/** The earth as a sphere: its mean radius (IUGG), and a degree of it, in metres. */
export const RADIUS = 6_371_009;
export const METERS_PER_DEGREE = (RADIUS * Math.PI) / 180;

/** In degrees. */
export interface At {
  readonly lat: number;
  readonly lon: number;
}

/** Metres between two points on the sphere. */
export function metersApart(one: At, other: At): number {
  const radians = Math.PI / 180;
  const lat = ((other.lat - one.lat) * radians) / 2;
  const lon = ((other.lon - one.lon) * radians) / 2;
  const square =
    Math.sin(lat) ** 2 +
    Math.cos(one.lat * radians) * Math.cos(other.lat * radians) * Math.sin(lon) ** 2;
  return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(square)));
}
