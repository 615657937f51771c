import { LIMITS } from '../../brief/read/limits';
import type { Bounds } from '../../geometry/bounds';
import { nearLongitude } from '../../geometry/longitude';
import type { Properties } from './tile-feature';

/**
 * Identifies a place in tiles by its id in the file, or a digest of its words where it has none, and by roughly where
 * it is, which says in which tile to look. A place is in tiles of many zooms, and in each only as exact as that zoom's
 * pixels.
 */
export interface PlaceKey {
  readonly own: string;
  /** Null where a link names the id alone. */
  readonly near: Near | null;
}

export interface Near {
  readonly lon: number;
  readonly lat: number;
  /** By how many degrees the position may be off. */
  readonly within: number;
}

/** The separator of the parts, which an address keeps as it is. */
const KEY = /^(.*)~(-?\d+(?:\.\d+)?)~(-?\d+(?:\.\d+)?)$/s;
/** Before a digest of words, in place of an id. */
const WORDED = '*';
const MOST_DECIMALS = 6;
/** A longer id leaves no room for the position. */
const LONGEST = LIMITS.id - 40;

export function parseKey(id: string): PlaceKey {
  const [, own, lat, lon] = KEY.exec(id) ?? [];
  if (own === undefined || lat === undefined || lon === undefined) return { own: id, near: null };
  const decimals = Math.min(...[lat, lon].map((text) => text.split('.')[1]?.length ?? 0));
  // Half a pixel of its tile, and half of the last digit, in either of two.
  return { own, near: { lon: Number(lon), lat: Number(lat), within: 2 * 10 ** -decimals } };
}

/** `pixel`: how exact the position is, in degrees. */
export function writeKey(own: string, lon: number, lat: number, pixel: number): string {
  const decimals = Math.floor(-Math.log10(pixel / 2));
  const written = (degrees: number) =>
    degrees.toFixed(Math.max(0, Math.min(MOST_DECIMALS, decimals)));
  return `${own}~${written(lat)}~${written(lon)}`;
}

/** Whether a position may be the one that is meant. */
export function isNear({ lon, lat, within }: Near, east: number, north: number): boolean {
  return awayFrom({ lon, lat }, east, north) <= within;
}

/** Whether a position may lie in bounds. */
export function reaches({ lon, lat, within }: Near, [west, south, east, north]: Bounds): boolean {
  const isIn = lat >= south - within && lat <= north + within;
  const turns = Math.ceil((west - within - lon) / 360);
  return isIn && lon + 360 * turns <= east + within;
}

/** The larger of the distances along either axis, in degrees; around the world where that is nearer. */
export function awayFrom(
  { lon, lat }: Pick<Near, 'lon' | 'lat'>,
  east: number,
  north: number,
): number {
  return Math.max(Math.abs(nearLongitude(east, lon) - lon), Math.abs(north - lat));
}

/** `id` is the tile’s. Numbers count from 1: with 0, writers say that there is none. */
export function ownOf(id: number | undefined, properties: Properties): string {
  const written = properties['id'];
  const text = typeof written === 'number' ? String(written) : written;
  if (typeof text === 'string' && text.trim() !== '' && text.length <= LONGEST) return text;
  return id ? String(id) : `${WORDED}${digest(properties)}`;
}

/** The same for a line or an area, which each layer may number separately. */
export function ownIn(layer: string, id: number | undefined, properties: Properties): string {
  const own = `${ownOf(id, properties)}@${layer}`;
  return own.length <= LONGEST ? own : `${WORDED}${digest({ ...properties, id, layer })}`;
}

/** Whether its file gives it an id. */
export function hasId(own: string): boolean {
  return !own.startsWith(WORDED);
}

/** FNV-1a: it need not be secure, only short. */
export function digest(properties: Properties): string {
  const entries = Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));
  let hash = 0x811c9dc5;
  for (const letter of JSON.stringify(entries)) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
