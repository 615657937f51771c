import type { Geometry, Position } from 'geojson';

/** A longitude, 0 where a hand-made position has none: what is parsed always has one. */
export function lonOf(position: Position): number {
  return position[0] ?? 0;
}

/** A latitude, 0 where a hand-made position has none: what is parsed always has one. */
export function latOf(position: Position): number {
  return position[1] ?? 0;
}

/** A pole is on no side of an edge along it: the position beside it is. */
export function inward(position: Position): Position {
  const least = 90 - 1e-9;
  return [lonOf(position), Math.min(least, Math.max(-least, latOf(position)))];
}

/**
 * A geometry as runs of positions: a point is a run of one, a line one run, a polygon one run per ring. Members of a
 * GeometryCollection follow one another.
 */
export function* runsOf(geometry: Geometry): Generator<Position[]> {
  switch (geometry.type) {
    case 'Point':
      yield [geometry.coordinates];
      return;
    case 'MultiPoint':
      for (const position of geometry.coordinates) yield [position];
      return;
    case 'LineString':
      yield geometry.coordinates;
      return;
    case 'MultiLineString':
    case 'Polygon':
      yield* geometry.coordinates;
      return;
    case 'MultiPolygon':
      for (const rings of geometry.coordinates) yield* rings;
      return;
    case 'GeometryCollection':
      for (const member of geometry.geometries) yield* runsOf(member);
  }
}

/** How many positions it has. */
export function sizeOf(geometry: Geometry | null): number {
  if (geometry?.type === 'Point') return 1;
  let size = 0;
  if (geometry) for (const run of runsOf(geometry)) size += run.length;
  return size;
}

/** The polygons in a geometry, as lists of rings. */
export function* polygonsOf(geometry: Geometry): Generator<Position[][]> {
  if (geometry.type === 'Polygon') yield geometry.coordinates;
  else if (geometry.type === 'MultiPolygon') yield* geometry.coordinates;
  else if (geometry.type === 'GeometryCollection') {
    for (const member of geometry.geometries) yield* polygonsOf(member);
  }
}

/** The lines in a geometry; rings of polygons are none. */
export function* linesOf(geometry: Geometry): Generator<Position[]> {
  if (geometry.type === 'LineString') yield geometry.coordinates;
  else if (geometry.type === 'MultiLineString') yield* geometry.coordinates;
  else if (geometry.type === 'GeometryCollection') {
    for (const member of geometry.geometries) yield* linesOf(member);
  }
}

/** The points in a geometry; vertices of lines and rings are none. */
export function pointsOf(geometry: Geometry): readonly Position[] {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates];
    case 'MultiPoint':
      return geometry.coordinates;
    case 'GeometryCollection':
      return geometry.geometries.flatMap(pointsOf);
    default:
      return [];
  }
}
