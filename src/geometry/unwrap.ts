import type { Geometry, Point, Position } from 'geojson';
import { joinCut } from './join-cut';
import { EPSILON } from './longitude';
import { latOf, lonOf, runsOf } from './positions';
import { unwrapLine, unwrapRing } from './unwrap-line';

/** Of lines and areas: bounds, anchor, distances and the map all ask for the same one. */
const unwrapped = new WeakMap<Geometry, Geometry>();

/**
 * A copy of a geometry with continuous longitudes, in degrees, so that it can be drawn in one piece:
 * lines and rings go the short way across ±180, holes and further parts stay near the first part, and what was cut
 * along the date line is whole again.
 * Longitudes may leave ±180. Doing it twice changes nothing; the third dimension is dropped. Geometries
 * do not change: the copy of a line or an area is made once.
 */
export function unwrapGeometry(geometry: Geometry): Geometry {
  if (geometry.type === 'Point') return { type: 'Point', coordinates: flat(geometry.coordinates) };
  const known = unwrapped.get(geometry);
  if (known) return known;
  const copy = unwrap(geometry);
  unwrapped.set(geometry, copy).set(copy, copy);
  return copy;
}

function unwrap(geometry: Exclude<Geometry, Point>): Geometry {
  switch (geometry.type) {
    case 'MultiPoint':
      return {
        type: 'MultiPoint',
        coordinates: gather(geometry.coordinates.map((position) => [flat(position)])).flat(),
      };
    case 'LineString':
      return { type: 'LineString', coordinates: unwrapLine(geometry.coordinates) };
    case 'MultiLineString':
      return {
        type: 'MultiLineString',
        coordinates: gather(geometry.coordinates.map((line) => unwrapLine(line))),
      };
    case 'Polygon':
      return { type: 'Polygon', coordinates: unwrapPolygon(geometry.coordinates) };
    case 'MultiPolygon':
      return { type: 'MultiPolygon', coordinates: unwrapPolygons(geometry.coordinates) };
    case 'GeometryCollection':
      return { type: 'GeometryCollection', geometries: unwrapMembers(geometry.geometries) };
  }
}

function flat(position: Position): Position {
  return [lonOf(position), latOf(position)];
}

function unwrapPolygon(rings: readonly Position[][]): Position[][] {
  return gather(rings.map((ring) => unwrapRing(ring)));
}

function unwrapPolygons(polygons: readonly Position[][][]): Position[][][] {
  const parts = polygons.map((rings) => unwrapPolygon(rings));
  const home = middleOf(parts[0]?.[0] ?? []);
  const near = parts.map((rings) => {
    const turns = turnsBetween(middleOf(rings[0] ?? []), home);
    return rings.map((ring) => shift(ring, turns));
  });
  return joinCut(near);
}

function unwrapMembers(members: readonly Geometry[]): Geometry[] {
  const parts = members.map((member) => unwrapGeometry(member));
  const home = middleOfFirst(parts[0]);
  return parts.map((part) => shiftGeometry(part, turnsBetween(middleOfFirst(part), home)));
}

function middleOfFirst(geometry: Geometry | undefined): number {
  if (geometry === undefined) return 0;
  const first = runsOf(geometry).next();
  return first.done ? 0 : middleOf(first.value);
}

/** Runs of positions, each moved by whole turns to lie near the first. */
function gather(runs: readonly Position[][]): Position[][] {
  const home = middleOf(runs[0] ?? []);
  return runs.map((run) => shift(run, turnsBetween(middleOf(run), home)));
}

function middleOf(run: readonly Position[]): number {
  let west = Number.POSITIVE_INFINITY;
  let east = Number.NEGATIVE_INFINITY;
  for (const position of run) {
    west = Math.min(west, lonOf(position));
    east = Math.max(east, lonOf(position));
  }
  return run.length === 0 ? 0 : (west + east) / 2;
}

function turnsBetween(longitude: number, home: number): number {
  const apart = home - longitude;
  return Math.abs(apart) <= 180 + EPSILON ? 0 : Math.round(apart / 360);
}

function shift(run: Position[], turns: number): Position[] {
  return turns === 0 ? run : run.map((p) => [lonOf(p) + 360 * turns, latOf(p)]);
}

function shiftGeometry(geometry: Geometry, turns: number): Geometry {
  if (turns === 0) return geometry;
  if (geometry.type === 'GeometryCollection') {
    const geometries = geometry.geometries.map((member) => shiftGeometry(member, turns));
    return { ...geometry, geometries };
  }
  const coordinates = shiftAll(geometry.coordinates, turns);
  // As deep as before, so of the same type.
  return { ...geometry, coordinates } as Geometry;
}

/** Positions at any depth. */
type Nested = Position | readonly Nested[];

function shiftAll(coordinates: Nested, turns: number): Nested {
  return isPosition(coordinates)
    ? [lonOf(coordinates) + 360 * turns, latOf(coordinates)]
    : coordinates.map((inner) => shiftAll(inner, turns));
}

function isPosition(coordinates: Nested): coordinates is Position {
  return typeof coordinates[0] === 'number';
}
