import { isList, isObject, type JsonObject, own } from '../brief/json';
import { featureOf, type Left, together } from './format';

/** What positions over time become: those of a point make a path. */
const PATHS: Readonly<Record<string, string>> = {
  MovingPoint: 'LineString',
  MovingLineString: 'MultiLineString',
  MovingPolygon: 'MultiPolygon',
};

/** Whether this is a feature that moves, or a geometry of one (OGC 19-045r3). */
export function isMoving(item: unknown): item is JsonObject {
  if (!isObject(item)) return false;
  return isObject(own(item, 'temporalGeometry')) || isMovingGeometry(item);
}

function isMovingGeometry(item: JsonObject): boolean {
  return /^Moving(?:Point|LineString|Polygon|GeometryCollection)$/.test(String(own(item, 'type')));
}

/** What has moved: its whole path, with the times of its first and last positions. */
export function* readMoving(data: JsonObject, left: Left): Generator<unknown> {
  const features = own(data, 'features');
  const crs = own(data, 'crs');
  for (const feature of isList(features) ? features : [data]) {
    yield isMoving(feature) ? placeOf(feature, crs, left) : feature;
  }
}

function placeOf(feature: JsonObject, crs: unknown, left: Left): JsonObject {
  const moving = isMovingGeometry(feature) ? feature : own(feature, 'temporalGeometry');
  const given = own(feature, 'properties');
  if (own(feature, 'temporalProperties') !== undefined) left.add('temporalProperties');
  const parts = isObject(moving) ? partsIn(moving) : [];
  const times = parts.flatMap((part) => listIn(part, 'datetimes', 'datetime')).map(isoOfMoment);
  const [first, last] = [times[0], times.at(-1)];
  const system = own(feature, 'crs') ?? crs;
  const id = own(feature, 'id');
  return {
    ...(id !== undefined && { id }),
    ...featureOf(withCrs(geometryOf(parts) ?? own(feature, 'geometry') ?? null, system), {
      ...(isObject(given) && given),
      ...(first && { when: first === last ? first : `${first}/${last}` }),
    }),
  };
}

function partsIn(moving: JsonObject): readonly JsonObject[] {
  const prisms = own(moving, 'prisms') ?? own(moving, 'members');
  return isList(prisms) ? prisms.filter(isObject).flatMap(partsIn) : [moving];
}

function listIn(part: JsonObject, ...names: readonly string[]): readonly unknown[] {
  return names.map((name) => own(part, name)).find(isList) ?? [];
}

function geometryOf(parts: readonly JsonObject[]): unknown {
  return together(
    parts.flatMap((part) => {
      const coordinates = listIn(part, 'coordinates');
      const type = PATHS[String(own(part, 'type'))];
      if (type === undefined || coordinates.length === 0) return [];
      const [only] = coordinates;
      const stands = type === 'LineString' && coordinates.length === 1;
      return [stands ? { type: 'Point', coordinates: only } : { type, coordinates }];
    }),
  );
}

function withCrs(geometry: unknown, crs: unknown): unknown {
  return isObject(geometry) && crs !== undefined ? { ...geometry, crs } : geometry;
}

/** A moment as written, or from milliseconds since 1970. */
function isoOfMoment(moment: unknown): string {
  if (typeof moment !== 'number') return String(moment);
  const date = new Date(moment);
  return Number.isNaN(date.getTime()) ? String(moment) : date.toISOString();
}
