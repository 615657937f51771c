import { isList, isObject, type JsonObject, own } from '../brief/json';
import { Unreadable } from './format';

/** How many places decide whether the numbers are degrees in the right order. */
export const LOOKED_AT = 500;
/** The share of them that may be mistyped. */
const MOST_ODD = 0.05;

/** What the titles of a table leave open. */
export interface Doubts {
  /** Columns whose numbers may be in any system. */
  readonly system: readonly string[];
  /** Columns that may also hold sizes, or places on a board: these are whole. */
  readonly sizes: readonly string[];
  /** Both numbers stand in one cell, and nothing says which comes first. */
  readonly isOrderUnsaid: boolean;
}

export const NO_DOUBTS: Doubts = { system: [], sizes: [], isOrderUnsaid: false };

/**
 * Looks at the first features of a table or of a list.
 *
 * @throws Unreadable where too many show that the numbers are not degrees, or swapped: the others would then be in the
 *   wrong place
 */
export function checkDegrees(
  features: readonly JsonObject[],
  url: string | null,
  { system, sizes, isOrderUnsaid }: Doubts,
): void {
  const positions = features.flatMap(positionOf);
  const isTooMany = (count: number) => count > features.length * MOST_ODD;
  const odd = positions.filter(([lon, lat]) => Math.abs(lat) > 90 || Math.abs(lon) > 540);
  if (system.length > 0 && isTooMany(odd.length)) throw placedOtherwise(system, url);
  const isWhole = positions.length > 0 && positions.flat().every(Number.isInteger);
  if (sizes.length > 0 && isWhole) throw placedOtherwise(sizes, url);
  const beyond = odd.filter(([, lat]) => Math.abs(lat) <= 180);
  // A single value may be mistyped, or stand in several rows for an unknown position; two in one cell were copied.
  const isSeveral = new Set(beyond.map(([, lat]) => lat)).size > (isOrderUnsaid ? 0 : 1);
  if (isSeveral && isTooMany(beyond.length) && positions.every(([lon]) => Math.abs(lon) <= 90)) {
    const values = { url, count: beyond.length, of: positions.length };
    throw Unreadable.of('table-swapped', values);
  }
}

/** Positions that are written in another way than in degrees. */
export function placedOtherwise(titles: readonly string[], url: string | null): Unreadable {
  return Unreadable.of('table-otherwise', { url, columns: titles.join(', ') });
}

function positionOf({ geometry }: JsonObject): (readonly [longitude: number, latitude: number])[] {
  const coordinates = isObject(geometry) ? own(geometry, 'coordinates') : null;
  const [longitude, latitude] = isList(coordinates) ? coordinates : [];
  const isPosition = typeof longitude === 'number' && typeof latitude === 'number';
  return isPosition ? [[longitude, latitude]] : [];
}
