import type { Position } from 'geojson';
import { Flaw } from './flaw';
import { isList } from './json';
import { shown } from './text';

/** Where Web Mercator ends, in its metres. */
const MERCATOR_EDGE = 20_037_509;

/** A checked copy of a position: [longitude, latitude] in degrees. Height is dropped. A flaw points from it on. */
export function readPosition(value: unknown): Position | Flaw {
  if (!isList(value)) {
    return new Flaw('', `A position is ${shown(value)}; [longitude, latitude] was expected`);
  }
  const [longitude, latitude] = value;
  if (!isDegrees(longitude)) return noNumber('/0', 'longitude', longitude);
  if (!isDegrees(latitude)) return noNumber('/1', 'latitude', latitude);
  if (Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90) return [longitude, latitude];
  const hint = hintFor(longitude, latitude);
  return Math.abs(latitude) > 90
    ? new Flaw('/1', `Latitude ${latitude} is out of range (−90 to 90)${hint}`)
    : new Flaw('/0', `Longitude ${longitude} is out of range (−180 to 180)${hint}`);
}

function isDegrees(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function noNumber(pointer: string, what: string, value: unknown): Flaw {
  return new Flaw(pointer, `The ${what} is ${shown(value)}; a number of degrees was expected`);
}

function hintFor(longitude: number, latitude: number): string {
  const x = Math.abs(longitude);
  const y = Math.abs(latitude);
  if (y > 90 && y <= 180 && x <= 90) return '; are longitude and latitude swapped?';
  // One of a few thousand beside one of a few degrees has lost its decimal point.
  const areMetres = Math.max(x, y) > 100_000 || Math.min(x, y) > 1_000;
  if (areMetres && x <= MERCATOR_EDGE && y <= MERCATOR_EDGE) {
    return '; are these metres (EPSG:3857)? GeoJSON wants degrees (WGS 84)';
  }
  if (y <= 90 && x <= 540) {
    return `; across the date line write ${longitude > 0 ? longitude - 360 : longitude + 360}`;
  }
  return '';
}
