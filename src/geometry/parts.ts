import type { Geometry, Position } from 'geojson';

/** What moves in one piece: a position alone, a line, or the rings of a polygon. */
export type Part = Position[][];
export type PartKind = 'point' | 'line' | 'polygon';

/** The same geometry with its parts changed; `change` is called for each, in order. */
export function mapParts(
  geometry: Geometry,
  change: (part: Part, kind: PartKind) => Part,
): Geometry {
  const point = (position: Position) => change([[position]], 'point')[0]?.[0] ?? position;
  const line = (positions: Position[]) => change([positions], 'line')[0] ?? positions;
  switch (geometry.type) {
    case 'Point':
      return { type: 'Point', coordinates: point(geometry.coordinates) };
    case 'MultiPoint':
      return { type: 'MultiPoint', coordinates: geometry.coordinates.map(point) };
    case 'LineString':
      return { type: 'LineString', coordinates: line(geometry.coordinates) };
    case 'MultiLineString':
      return { type: 'MultiLineString', coordinates: geometry.coordinates.map(line) };
    case 'Polygon':
      return { type: 'Polygon', coordinates: change(geometry.coordinates, 'polygon') };
    case 'MultiPolygon': {
      const coordinates = geometry.coordinates.map((rings) => change(rings, 'polygon'));
      return { type: 'MultiPolygon', coordinates };
    }
    case 'GeometryCollection': {
      const geometries = geometry.geometries.map((member) => mapParts(member, change));
      return { type: 'GeometryCollection', geometries };
    }
  }
}
