/** Slack in degrees for sums of longitudes: about 0.1 mm on the ground. */
export const EPSILON = 1e-9;

/**
 * The same meridian within [-180, 180].
 * A longitude already within it is returned bit for bit, 180 as 180.
 */
export function wrapLongitude(longitude: number): number {
  if (longitude >= -180 && longitude <= 180) return longitude;
  return longitude - 360 * Math.floor((longitude + 180) / 360);
}

/**
 * The same meridian, within 180 degrees of another: `nearLongitude(-179, 179)` is 181. Exactly 180 degrees apart, both
 * ways are equally short, and the longitude stays as written.
 */
export function nearLongitude(longitude: number, reference: number): number {
  const apart = reference - longitude;
  if (Math.abs(apart) <= 180 + EPSILON) return longitude;
  return longitude + 360 * Math.round(apart / 360);
}

/** How many degrees to add to a longitude so that it lies in the copy of the world nearest to the centre. */
export function worldCopyShift(longitude: number, center: number): number {
  return 360 * Math.round((center - longitude) / 360);
}
