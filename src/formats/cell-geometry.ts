import { isList, isObject, type JsonObject, own } from '../brief/json';
import { degreesOf, pairOf } from './degrees';
import { looseJson } from './loose-json';
import { isWkb, readWkb } from './read-wkb';
import { isWkt, readWkt } from './read-wkt';

/** A geometry in a cell; undefined for anything else. */
export function shapeOf(text: string): unknown {
  if (isWkt(text)) return readWkt(text) ?? (/(?:EMPTY|\bnan\s+nan)\W*$/i.test(text) ? null : text);
  if (isWkb(text)) return readWkb(text);
  if (isTrace(text)) return traceOf(text);
  if (isEndedPair(text)) return pairedAt(text);
  if (!text.startsWith('{')) return undefined;
  try {
    const value = looseJson(text).json;
    if (!isObject(value)) return undefined;
    const geometry = own(value, 'type') === 'Feature' ? own(value, 'geometry') : value;
    if (!isObject(geometry)) return undefined;
    // As Google’s services write it, with the bounds of a view beside it.
    const location = own(geometry, 'location');
    const pair = pairOfMembers(isObject(location) ? location : geometry);
    if (pair) return { type: 'Point', coordinates: [pair[1], pair[0]] };
    return own(geometry, 'type') === undefined ? undefined : inNumbers(geometry);
  } catch {
    return undefined;
  }
}

/** A point whose numbers were written as texts. */
function inNumbers(geometry: JsonObject): JsonObject {
  const coordinates = own(geometry, 'coordinates');
  const [longitude, latitude] = isList(coordinates) ? coordinates : [];
  const pair = own(geometry, 'type') === 'Point' && pairOfMembers({ latitude, longitude });
  return pair && typeof latitude === 'string'
    ? { ...geometry, coordinates: [pair[1], pair[0]] }
    : geometry;
}

/** Successive positions of a survey, as ODK and Kobo write them: latitude, longitude, height and accuracy. */
const TRACE =
  /^(?:[-+]?\d{1,2}\.\d+\s+[-+]?\d{1,3}\.\d+(?:\s+[-+]?\d+(?:\.\d+)?){2}\s*(?:;\s*|$)){2,}$/;

/** GeoJSON, whose members may stand in any order. */
const GEOMETRY = /^\{[^{}]*"(?:coordinates|geometries)"\s*:\s*\[/;

/** Whether a cell is a geometry under any title. */
export function isSurelyShape(text: string): boolean {
  return (
    isWkt(text) ||
    isTrace(text) ||
    isEndedPair(text) ||
    (GEOMETRY.test(text) && /"type"\s*:/.test(text))
  );
}

/** ISO 6709 with the stroke that ends it, as in videos of phones: no other text looks like that. */
function isEndedPair(text: string): boolean {
  return /^[-+]\d{2}(?:\.\d+)?[-+]\d{3}.*\/$/.test(text) && pairOf(text, false) !== null;
}

function pairedAt(text: string): object | undefined {
  const pair = pairOf(text, false);
  return pair ? { type: 'Point', coordinates: [pair[1], pair[0]] } : undefined;
}

function isTrace(text: string): boolean {
  return text.includes(';') && TRACE.test(text);
}

/** A path, or the area that it goes around. */
function traceOf(text: string): object {
  const positions = text.split(';').flatMap((one) => {
    const pair = pairOf(one, false);
    return pair ? [[pair[1], pair[0]]] : [];
  });
  const isClosed = positions.length > 3 && String(positions[0]) === String(positions.at(-1));
  return isClosed
    ? { type: 'Polygon', coordinates: [positions] }
    : { type: 'LineString', coordinates: positions };
}

/**
 * A position in a cell: two numbers, a list or an object of two, or a geometry; undefined for anything else.
 * `isListTurned` is null where it is not known which number of a list comes first.
 */
export function pointOf(text: string, isTurned: boolean, isListTurned: boolean | null): unknown {
  const shape = shapeOf(text);
  if (shape !== undefined) return shape;
  const [, list] = /^\[([^[\]{}"]*)\]$/.exec(text) ?? [];
  const pair = text.startsWith('{')
    ? pairIn(text)
    : list === undefined
      ? pairOf(text, isTurned)
      : isListTurned !== null && pairOf(withoutHeight(list), isListTurned);
  return pair ? { type: 'Point', coordinates: [pair[1], pair[0]] } : undefined;
}

function withoutHeight(list: string): string {
  return list.split(',').slice(0, 2).join();
}

function pairIn(text: string): readonly unknown[] | null {
  try {
    const value = looseJson(text).json;
    return isObject(value) ? pairOfMembers(value) : null;
  } catch {
    return null;
  }
}

function pairOfMembers(value: JsonObject): readonly unknown[] | null {
  const latitude = own(value, 'lat') ?? own(value, 'latitude');
  const longitude = own(value, 'lng') ?? own(value, 'lon') ?? own(value, 'longitude');
  if (latitude === undefined && longitude === undefined) return pairOfAxes(value);
  if (latitude === undefined || longitude === undefined) return null;
  const number = (side: unknown, axis: 'latitude' | 'longitude') =>
    typeof side === 'string' ? (degreesOf(side, axis) ?? side) : side;
  return [number(latitude, 'latitude'), number(longitude, 'longitude')];
}

/** Latitude and longitude called y and x: whole numbers may be pixels. */
function pairOfAxes(value: JsonObject): readonly [latitude: number, longitude: number] | null {
  const [x, y] = [own(value, 'x'), own(value, 'y')];
  if (typeof x !== 'number' || typeof y !== 'number') return null;
  const isDegrees = Math.abs(x) <= 180 && Math.abs(y) <= 90;
  return isDegrees && !Number.isInteger(x) && !Number.isInteger(y) ? [y, x] : null;
}
