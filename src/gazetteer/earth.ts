/** The earth as a sphere: its mean radius (IUGG), and a degree of it, in metres. */
export const RADIUS = 6_371_009;
export const METERS_PER_DEGREE = (RADIUS * Math.PI) / 180;

/** In degrees. */
export interface At {
  readonly lat: number;
  readonly lon: number;
}
