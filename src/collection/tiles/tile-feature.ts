import type { Geometry, Position } from 'geojson';
import type { VectorTileFeature } from '../../archive/vector';
import type { TileAt } from './tiles-in';

export type Properties = Readonly<Record<string, unknown>>;

/** A point, or points, of a tile. */
export interface TilePoint {
  /** In degrees. */
  readonly positions: readonly Position[];
  /** It lies on an edge of its tile, where the neighbour may have it, too. */
  readonly isOnEdge: boolean;
}

/** Members that are lists or objects, which tiles hold as JSON. */
const STRUCTURED = ['topics', 'sources', 'images', 'style', 'link'];

/** The points of a feature that belong to its tile; null where all are in the margin, and so a neighbour's. */
export function pointOf(feature: VectorTileFeature, at: TileAt): TilePoint | null {
  const { extent } = feature;
  const inside = feature
    .loadGeometry()
    .flat()
    .filter(({ x, y }) => x >= 0 && x <= extent && y >= 0 && y <= extent);
  if (inside.length === 0) return null;
  return {
    positions: inside.map(({ x, y }) => positionOf(at, x / extent, y / extent)),
    isOnEdge: inside.some(({ x, y }) => x === 0 || x === extent || y === 0 || y === extent),
  };
}

export function geometryOf([...coordinates]: readonly Position[]): Geometry {
  const [first = []] = coordinates;
  return coordinates.length > 1
    ? { type: 'MultiPoint', coordinates }
    : { type: 'Point', coordinates: first };
}

/** A feature as GeoJSON has it. */
export function geoJsonOf(own: string, geometry: Geometry, properties: Properties): object {
  return { type: 'Feature', id: own, geometry, properties: unpacked(properties) };
}

/** How many places a point stands for: more than one where the maker of the tiles has clustered them. */
export function countOf(properties: Properties): number {
  const { point_count: count } = properties;
  return typeof count === 'number' && Number.isSafeInteger(count) && count > 1 ? count : 1;
}

/** Tiles have no lists: these members are JSON in a text. */
function unpacked(properties: Properties): Properties {
  const packed = STRUCTURED.filter((key) => {
    const value = properties[key];
    return typeof value === 'string' && /^\s*[[{]/.test(value);
  });
  if (packed.length === 0) return properties;
  const entries = packed.map((key) => [key, parsed(String(properties[key]))] as const);
  return { ...properties, ...Object.fromEntries(entries) };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return json;
  }
}

/** `east` and `south` are parts of the tile’s side. */
export function positionOf({ z, x, y }: TileAt, east: number, south: number): Position {
  const lon = ((x + east) / 2 ** z) * 360 - 180;
  const lat = Math.atan(Math.sinh(Math.PI * (1 - (2 * (y + south)) / 2 ** z)));
  return [lon, (lat * 180) / Math.PI];
}
