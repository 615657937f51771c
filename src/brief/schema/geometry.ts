import type { Schema } from './parts';

const position: Schema = {
  type: 'array',
  prefixItems: [
    { type: 'number', minimum: -180, maximum: 180 },
    { type: 'number', minimum: -90, maximum: 90 },
  ],
  minItems: 2,
  description: '[longitude, latitude] in degrees',
};

function some(items: Schema, minItems = 1): Schema {
  return { type: 'array', items, minItems };
}

const line = some(position, 2);
const rings = some(some(position, 4));

const COORDINATES: Readonly<Record<string, Schema>> = {
  Point: position,
  MultiPoint: some(position),
  LineString: line,
  MultiLineString: some(line),
  Polygon: rings,
  MultiPolygon: some(rings),
};

/** RFC 7946. */
export const GEOMETRY = {
  names: [...Object.keys(COORDINATES), 'GeometryCollection'],
  schema: {
    type: 'object',
    required: ['type'],
    oneOf: [
      ...Object.entries(COORDINATES).map(([name, coordinates]) => ({
        required: ['type', 'coordinates'],
        properties: { type: { const: name }, coordinates },
      })),
      {
        required: ['type', 'geometries'],
        properties: {
          type: { const: 'GeometryCollection' },
          geometries: some({ $ref: '#/$defs/geometry' }),
        },
      },
    ],
  },
  bbox: {
    type: 'array',
    items: { type: 'number', minimum: -180, maximum: 180 },
    anyOf: [
      { minItems: 4, maxItems: 4 },
      { minItems: 6, maxItems: 6, items: { type: 'number' } },
    ],
  },
  /** A band: everything between two distances from another place. `id` is the schema of that place's id. */
  band: (id: Schema): Schema => ({
    type: 'object',
    required: ['from', 'meters'],
    properties: {
      from: id,
      meters: pair(0, 10_000_000),
      bearings: { anyOf: [pair(), { type: 'null' }] },
    },
  }),
} as const;

function pair(minimum?: number, maximum?: number): Schema {
  const items = {
    type: 'number',
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
  };
  return { type: 'array', items, minItems: 2, maxItems: 2 };
}
