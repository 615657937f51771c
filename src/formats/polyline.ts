/** Signs of the encoding: six bits each, from “?” on. */
const ENCODED = /^[?-~]+$/;
/** The bit that says that more of the same number follows. */
const MORE = 0x20;

/** Whether a title names a polyline, as Google, Strava and OSRM write paths. */
export function isOfPolyline(title: string): boolean {
  return /polyline[56]?$/i.test(title.trim());
}

/**
 * The path of an encoded polyline; undefined for anything else.
 *
 * Source: Google, “Encoded Polyline Algorithm Format”: differences in units of 1e-5 degrees, latitude first. Where the
 * title ends in 6, as in OSRM, the units are 1e-6.
 */
export function polylineOf(text: string, title: string): object | undefined {
  if (!ENCODED.test(text)) return undefined;
  const unit = title.trim().endsWith('6') ? 1e6 : 1e5;
  const numbers = differencesIn(text);
  if (numbers === null || numbers.length < 4 || numbers.length % 2 > 0) return undefined;
  const coordinates: (readonly [longitude: number, latitude: number])[] = [];
  let [latitude, longitude] = [0, 0];
  for (let at = 0; at < numbers.length; at += 2) {
    latitude += numbers[at] ?? 0;
    longitude += numbers[at + 1] ?? 0;
    coordinates.push([longitude / unit, latitude / unit]);
  }
  const isOnEarth = coordinates.every(([lon, lat]) => Math.abs(lon) <= 180 && Math.abs(lat) <= 90);
  return isOnEarth ? { type: 'LineString', coordinates } : undefined;
}

/** Null where the last number is cut off. */
function differencesIn(text: string): readonly number[] | null {
  const numbers: number[] = [];
  let [value, shift] = [0, 0];
  for (const sign of text) {
    const bits = sign.charCodeAt(0) - 63;
    value += (bits % MORE) * 2 ** shift;
    shift += 5;
    if (bits >= MORE) continue;
    numbers.push(value % 2 === 1 ? -(value + 1) / 2 : value / 2);
    [value, shift] = [0, 0];
  }
  return shift === 0 ? numbers : null;
}
