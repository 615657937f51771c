import type { Position } from 'geojson';
import { found, type PositionAdvice } from '../fault';
import { isList } from '../json';
import { Flaw } from './issues';

/** Files that run from 0 to 360, or on beyond the date line, go this far; anything farther is not a longitude. */
export const FARTHEST_LONGITUDE = 540;
/** The edge of Web Mercator, in metres. */
const MERCATOR_EDGE = 20_037_509;

/**
 * A checked copy of a position: [longitude, latitude] in degrees, without height. The longitude may be off by a turn,
 * up to ±540. A flaw's pointer starts at the position.
 */
export function readPosition(value: unknown): Position | Flaw {
  if (!isList(value)) return new Flaw('', 'position-shape', { found: found(value) });
  const [longitude, latitude] = value;
  if (!isDegrees(longitude)) return new Flaw('/0', 'longitude', { found: found(longitude) });
  if (!isDegrees(latitude)) return new Flaw('/1', 'latitude', { found: found(latitude) });
  if (Math.abs(longitude) <= FARTHEST_LONGITUDE && Math.abs(latitude) <= 90) {
    return [longitude, latitude];
  }
  const advice = adviceOn(longitude, latitude);
  return Math.abs(latitude) > 90
    ? new Flaw('/1', 'latitude-range', { degrees: latitude, advice })
    : new Flaw('/0', 'longitude-range', { degrees: longitude, advice });
}

function isDegrees(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function adviceOn(longitude: number, latitude: number): PositionAdvice | null {
  const x = Math.abs(longitude);
  const y = Math.abs(latitude);
  if (y > 90 && y <= 180 && x <= 90) return 'swapped';
  // One number in the thousands beside a plausible one is a lost decimal point, not metres.
  const areMetres = Math.max(x, y) > 100_000 || Math.min(x, y) > 1_000;
  return areMetres && x <= MERCATOR_EDGE && y <= MERCATOR_EDGE ? 'metres' : null;
}
