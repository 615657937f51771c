import fc from 'fast-check';
import type { Geometry, Position } from 'geojson';

/** Any position on the globe, with the seams more often than chance would have it. */
export const position: fc.Arbitrary<Position> = fc.tuple(
  fc.oneof(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.constantFrom(-180, 180, 0, 179.5, -179.5),
  ),
  fc.oneof(fc.double({ min: -90, max: 90, noNaN: true }), fc.constantFrom(-90, 90, 0)),
);

const line = fc.array(position, { minLength: 2, maxLength: 12 });

const ring = fc
  .array(position, { minLength: 3, maxLength: 10 })
  .map((open): Position[] => [...open, [...(open[0] ?? [])]]);

const rings = fc.array(ring, { minLength: 1, maxLength: 3 });

const simple: fc.Arbitrary<Geometry> = fc.oneof(
  position.map((coordinates): Geometry => ({ type: 'Point', coordinates })),
  fc
    .array(position, { minLength: 1, maxLength: 6 })
    .map((coordinates): Geometry => ({ type: 'MultiPoint', coordinates })),
  line.map((coordinates): Geometry => ({ type: 'LineString', coordinates })),
  fc
    .array(line, { minLength: 1, maxLength: 3 })
    .map((coordinates): Geometry => ({ type: 'MultiLineString', coordinates })),
  rings.map((coordinates): Geometry => ({ type: 'Polygon', coordinates })),
  fc
    .array(rings, { minLength: 1, maxLength: 3 })
    .map((coordinates): Geometry => ({ type: 'MultiPolygon', coordinates })),
);

/** Any sound geometry, collections included; shapes need not make sense. */
export const geometry: fc.Arbitrary<Geometry> = fc.oneof(
  { weight: 6, arbitrary: simple },
  {
    weight: 1,
    arbitrary: fc
      .array(simple, { minLength: 1, maxLength: 3 })
      .map((geometries): Geometry => ({ type: 'GeometryCollection', geometries })),
  },
);
