import type { Geometry, Position } from 'geojson';
import { joinCut } from './join-cut';
import { EPSILON } from './longitude';
import { mapParts, type Part, type PartKind } from './parts';
import { latOf, lonOf } from './positions';
import { type Span, spanOf, withoutLargestGap, wrapSpan } from './spans';
import { unwrapLine, unwrapRing } from './unwrap-line';

/** For lines and areas: bounds, anchor, distances and the map all ask for the same copy. */
const unwrapped = new WeakMap<Geometry, Geometry>();

/**
 * A copy of a geometry with continuous longitudes, in degrees, so that it can be drawn in one piece:
 * lines and rings go the short way across ±180, parts lie side by side in the smallest box that holds them all
 * (the one that `boundsOf` finds), and what was cut along the date line is whole again.
 * The first part stays where it was written, so longitudes may leave ±180. Doing it twice changes nothing; the third
 * dimension is dropped. Geometries do not change: the copy of a line or an area is made once.
 */
export function unwrapGeometry(geometry: Geometry): Geometry {
  if (geometry.type === 'Point') return { type: 'Point', coordinates: flat(geometry.coordinates) };
  const known = unwrapped.get(geometry);
  if (known) return known;
  const copy = joined(sideBySide(mapParts(geometry, unwrapPart)));
  unwrapped.set(geometry, copy).set(copy, copy);
  return copy;
}

function unwrapPart(part: Part, kind: PartKind): Part {
  if (kind === 'point') return part.map((run) => run.map(flat));
  if (kind === 'line') return part.map((run) => unwrapLine(run));
  const [outer = [], ...holes] = part.map((ring) => unwrapRing(ring));
  if (holes.length === 0) return [outer];
  const home = middleOf(outer);
  return [outer, ...holes.map((ring) => shift(ring, turnsBetween(middleOf(ring), home)))];
}

function flat(position: Position): Position {
  return [lonOf(position), latOf(position)];
}

/** Moves each part by whole turns, so that together they are as narrow as possible. */
function sideBySide(geometry: Geometry): Geometry {
  if (geometry.type === 'LineString' || geometry.type === 'Polygon') return geometry;
  const spans: Span[] = [];
  mapParts(geometry, (part) => {
    const [only = []] = part;
    spans.push(spanOf(part.length > 1 ? part.flat() : only) ?? { west: 0, east: 0 });
    return part;
  });
  const [first] = spans;
  if (first === undefined || spans.length === 1) return geometry;
  const { west } = withoutLargestGap(spans.map(wrapSpan));
  // The first part stays.
  const home = turnsTo(west, first);
  let at = 0;
  return mapParts(geometry, (part) => {
    const turns = turnsTo(west, spans[at] ?? first) - home;
    at += 1;
    return part.map((run) => shift(run, turns));
  });
}

/** How many turns move a span so that it begins within the turn from `west`. */
function turnsTo(west: number, span: Span): number {
  return -Math.floor((span.west - west + EPSILON) / 360);
}

function joined(geometry: Geometry): Geometry {
  if (geometry.type === 'MultiPolygon') {
    return { type: 'MultiPolygon', coordinates: joinCut(geometry.coordinates) };
  }
  if (geometry.type !== 'GeometryCollection') return geometry;
  return { type: 'GeometryCollection', geometries: geometry.geometries.map(joined) };
}

function middleOf(run: readonly Position[]): number {
  const span = spanOf(run);
  return span === null ? 0 : (span.west + span.east) / 2;
}

function turnsBetween(longitude: number, home: number): number {
  const apart = home - longitude;
  return Math.abs(apart) <= 180 + EPSILON ? 0 : Math.round(apart / 360);
}

function shift(run: Position[], turns: number): Position[] {
  return turns === 0 ? run : run.map((p) => [lonOf(p) + 360 * turns, latOf(p)]);
}
