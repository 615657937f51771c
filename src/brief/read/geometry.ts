import type { Geometry, Position } from 'geojson';
import { turnedHome } from '../../geometry/home-turn';
import { wrapLongitude } from '../../geometry/longitude';
import { lonOf, runsOf } from '../../geometry/positions';
import { found } from '../fault';
import { at, isList, isObject, type JsonObject, own } from '../json';
import { crsFlaw } from './crs';
import type { Issues } from './issues';
import { Flaw } from './issues';
import { LIMITS } from './limits';
import { readPosition } from './position';

type Simple = Exclude<Geometry['type'], 'GeometryCollection'>;
/** Its flaws point from the value on: pointers are built only for flaws, not for every sound position. */
type Reader<Value> = (value: unknown) => Value | Flaw;

const READERS: { readonly [Type in Simple]: Reader<Geometry> } = {
  Point: (value) => wrap(readPosition(value), (c) => ({ type: 'Point', coordinates: c })),
  MultiPoint: (value) =>
    wrap(readAll(value, readPosition), (c) => ({ type: 'MultiPoint', coordinates: c })),
  LineString: (value) => wrap(readLine(value), (c) => ({ type: 'LineString', coordinates: c })),
  MultiLineString: (value) =>
    wrap(readAll(value, readLine), (c) => ({ type: 'MultiLineString', coordinates: c })),
  Polygon: (value) => wrap(readRings(value), (c) => ({ type: 'Polygon', coordinates: c })),
  MultiPolygon: (value) =>
    wrap(readAll(value, readRings), (c) => ({ type: 'MultiPolygon', coordinates: c })),
};

/** The seven of RFC 7946. */
export const GEOMETRY_TYPES: readonly string[] = [...Object.keys(READERS), 'GeometryCollection'];

/**
 * A checked 2D copy of an RFC 7946 geometry, of any of the seven types, or the first flaw found. Winding is not
 * checked. A geometry without positions is a flaw: write null for "no position". Longitudes beyond ±180 are the same
 * meridians a turn further: each part is brought back whole, with one warning.
 */
export function readGeometry(value: unknown, pointer: string, issues: Issues): Geometry | Flaw {
  const geometry = readAny(value, pointer, issues, 0);
  if (geometry instanceof Flaw) return geometry;
  const degrees = firstBeyond(geometry);
  if (degrees === null) return geometry;
  const advice = { longitude: wrapLongitude(degrees) };
  issues.warn(pointer, 'longitude-range', { degrees, advice });
  return turnedHome(geometry);
}

/** The first longitude that is not within ±180. */
function firstBeyond(geometry: Geometry): number | null {
  for (const run of runsOf(geometry)) {
    for (const position of run) if (Math.abs(lonOf(position)) > 180) return lonOf(position);
  }
  return null;
}

function readAny(value: unknown, pointer: string, issues: Issues, depth: number): Geometry | Flaw {
  if (!isObject(value)) return new Flaw(pointer, 'geometry-shape', { found: found(value) });
  const type = own(value, 'type');
  if (isSimple(type)) {
    const coordinates = own(value, 'coordinates');
    const place = at(pointer, 'coordinates');
    if (coordinates === undefined) return missing(value, type, 'coordinates', pointer, issues);
    if (countPositions(coordinates) > LIMITS.positions) {
      return new Flaw(place, 'geometry-limit', { most: LIMITS.positions });
    }
    return outward(READERS[type](coordinates), place);
  }
  if (type !== 'GeometryCollection') {
    const meant = issues.hint((aids) => aids.didYouMean(type, GEOMETRY_TYPES));
    return new Flaw(at(pointer, 'type'), 'geometry-type', { found: found(type), meant });
  }
  if (depth >= LIMITS.depth) return new Flaw(pointer, 'geometry-depth', { most: LIMITS.depth });
  // Its own system has been checked.
  const read: Reader<Geometry> = (member) =>
    (isObject(member) && crsFlaw(member, '', issues)) || readAny(member, '', issues, depth + 1);
  const members = own(value, 'geometries');
  if (members === undefined) return missing(value, type, 'geometries', pointer, issues);
  const geometries = outward(readAll(members, read), at(pointer, 'geometries'));
  return wrap(geometries, (all) => ({ type: 'GeometryCollection', geometries: all }));
}

function missing(
  value: JsonObject,
  type: string,
  member: string,
  pointer: string,
  issues: Issues,
): Flaw {
  const slip = issues.hint((aids) => aids.slipFor(value, member));
  return new Flaw(at(pointer, member), 'geometry-member', { member, type, slip });
}

function isSimple(type: unknown): type is Simple {
  return typeof type === 'string' && Object.hasOwn(READERS, type);
}

function wrap<Value>(value: Value | Flaw, make: (value: Value) => Geometry): Geometry | Flaw {
  return value instanceof Flaw ? value : make(value);
}

function outward<Value>(value: Value | Flaw, pointer: string): Value | Flaw {
  return value instanceof Flaw ? value.within(pointer) : value;
}

function readAll<Value>(value: unknown, read: Reader<Value>): Value[] | Flaw {
  if (!isList(value)) return new Flaw('', 'list-shape', { found: found(value) });
  if (value.length === 0) return new Flaw('', 'list-empty', {});
  const all: Value[] = [];
  for (let i = 0; i < value.length; i++) {
    const one = read(value[i]);
    if (one instanceof Flaw) return one.within(at('', i));
    all.push(one);
  }
  return all;
}

function readLine(value: unknown): Position[] | Flaw {
  const line = readAll(value, readPosition);
  if (line instanceof Flaw || line.length >= 2) return line;
  return new Flaw('', 'line-short', {});
}

function readRing(value: unknown): Position[] | Flaw {
  const ring = readAll(value, readPosition);
  if (ring instanceof Flaw) return ring;
  if (ring.length < 4) return new Flaw('', 'ring-short', { count: ring.length });
  const [first = []] = ring;
  const last = ring.at(-1) ?? [];
  if (first[0] === last[0] && first[1] === last[1]) return ring;
  return new Flaw('', 'ring-open', { first, last });
}

function readRings(value: unknown): Position[][] | Flaw {
  return readAll(value, readRing);
}

/** How many positions there would be: looks three levels deep, as a MultiPolygon needs, and no further. */
function countPositions(value: unknown, level = 0): number {
  if (!isList(value)) return 0;
  if (level === 3 || !isList(value[0])) return 1;
  if (!isList(value[0][0])) return value.length;
  let count = 0;
  for (const member of value) {
    count += countPositions(member, level + 1);
    if (count > LIMITS.positions) break;
  }
  return count;
}
