import { isList, isObject, type JsonObject, own } from '../brief/json';
import { bare } from './bare-values';
import { together } from './format';
import { polylineOf } from './polyline';
import { columnOfShape } from './table';
import { type Column, columnsOf, hasBoth, isPositioned } from './table-columns';

/**
 * The record in an entry of a list, without what programs wrap around it: with plain values, and its position as its
 * own.
 */
export function itemIn(entry: unknown): unknown {
  if (!isObject(entry)) return entry;
  const source = own(entry, '_source');
  // Elasticsearch wraps each document in search metadata.
  if (isObject(source)) return itemIn(source);
  return positioned(inner(withPath(bare(withoutTurned(photoOf(entry))) as JsonObject)));
}

/** Twitter had the latitude first in `geo`, and later also proper GeoJSON beside it. */
function withoutTurned(entry: JsonObject): JsonObject {
  const [old, coordinates] = [own(entry, 'geo'), own(entry, 'coordinates')];
  if (!isObject(old) || !isObject(coordinates) || own(coordinates, 'type') !== 'Point')
    return entry;
  const { geo: _, ...rest } = entry;
  return rest;
}

/** Photos for which nobody knows a position are written at 0, 0. In other files 0, 0 is real. */
function photoOf(entry: JsonObject): JsonObject {
  const isFlickrs = ['owner', 'secret', 'server'].every((key) => own(entry, key) !== undefined);
  if (isFlickrs)
    return isNowhere(entry) && !Number(own(entry, 'accuracy')) ? { ...entry, ...NOWHERE } : entry;
  const { geoData, geoDataExif, photoTakenTime, creationTime: _, ...rest } = entry;
  // Google Photos, in Takeout.
  if (!isObject(geoData) || !isObject(photoTakenTime)) return entry;
  const found = [geoData, geoDataExif].filter(isObject).find((one) => !isNowhere(one));
  const { latitude, longitude } = { ...NOWHERE, ...found };
  return { ...rest, latitude, longitude, timestamp: own(photoTakenTime, 'timestamp') };
}

const NOWHERE = { latitude: '', longitude: '' };

function isNowhere(item: JsonObject): boolean {
  return ['latitude', 'longitude'].every((axis) => Number(own(item, axis) ?? 1) === 0);
}

/** The whole way of an activity of Strava, whose start is then a part of it. */
function withPath(entry: JsonObject): JsonObject {
  const { map, start_latlng: _, end_latlng: __, ...rest } = entry;
  const polyline = isObject(map)
    ? [own(map, 'polyline'), own(map, 'summary_polyline')].find((one) => one)
    : null;
  const isPath = typeof polyline === 'string' && polylineOf(polyline, 'polyline') !== undefined;
  return isPath ? { ...rest, polyline } : entry;
}

/** The last members that were asked for: the records of a list have mostly the same, and each is asked several times. */
let known: { readonly members: string; readonly columns: ReadonlyMap<Column, number> } | null =
  null;

/** Which members of an object are called like columns of positions. */
export function columnsCalled(item: JsonObject): ReadonlyMap<Column, number> {
  const keys = Object.keys(item);
  const members = JSON.stringify(keys);
  if (known?.members !== members) known = { members, columns: columnsOf(keys) };
  return known.columns;
}

/** Whether both numbers are there: in a single object, a member called “location” says nothing. */
export function isPlaced(item: JsonObject): boolean {
  return hasBoth(columnsCalled(item)) || isObject(own(item, 'geo'));
}

/** Whether it is like a row of a table: a member has the name of a position column, or holds a geometry. */
export function isRecord(item: unknown): item is JsonObject {
  if (!isObject(item) || own(item, 'type') === 'Feature') return false;
  const columns = columnsIn(item);
  const members = Object.values(item);
  const held = (['both', 'turned', 'shape'] as const).flatMap((column) => {
    const index = columns.get(column);
    return index === undefined ? [] : [members[index]];
  });
  return hasBoth(columns) || held.some(isPosition);
}

/** “location” may also hold an address, in parts. */
function isPosition(value: unknown): boolean {
  if (!isObject(value) || isPlaced(value)) return true;
  if (own(value, 'type') === 'Feature' || isList(own(value, 'coordinates'))) return true;
  const location = own(value, 'location');
  return isList(own(value, 'geometries')) || (isObject(location) && isPlaced(location));
}

export function columnsIn(item: JsonObject): ReadonlyMap<Column, number> {
  const called = columnsCalled(item);
  if (isPositioned(called)) return called;
  const cells = Object.values(item).map((value) => (typeof value === 'string' ? value : ''));
  return columnOfShape(cells) ?? columnOfOutline(item) ?? called;
}

/** An outline under any name, where it is the only one. */
function columnOfOutline(item: JsonObject): ReadonlyMap<Column, number> | null {
  const objects = Object.values(item).map((value) =>
    isObject(value) ? JSON.stringify(value) : '',
  );
  const isOne = objects.filter((text) => columnOfShape([text])).length === 1;
  return isOne ? columnOfShape(objects) : null;
}

/** Members in which programs wrap the real content of each entry: Airtable, JSON:API and others. */
export const APART = ['fields', 'attributes', 'properties'];
/** Members that hold where an entry happens, or a place's position: schema.org, GTFS Realtime. */
const HOLDERS = ['location', 'venue', 'place', 'vehicle'];

/** The content of an entry; for an event, with the position of its venue. */
function inner(entry: JsonObject): JsonObject {
  const item = own(entry, '@type') === 'ListItem' ? own(entry, 'item') : own(entry, 'node');
  const isWrapped = Object.keys(entry).every((key) =>
    /^(?:@?type|position|item|node|cursor|__typename)$/.test(key),
  );
  if (isObject(item) && isWrapped) return inner(item);
  if (isPlaced(entry)) return entry;
  const apart = APART.find((key) => isRecord(own(entry, key)));
  if (apart !== undefined && own(entry, 'type') !== 'Feature') {
    const { [apart]: members, ...rest } = entry;
    return { ...rest, ...(members as JsonObject) };
  }
  for (const key of HOLDERS) {
    const { [key]: holder, ...rest } = entry;
    const geo = isObject(holder) ? positionIn(holder) : null;
    if (!isObject(holder) || geo === null) continue;
    const [name, timestamp] = [own(holder, 'name'), own(holder, 'timestamp')];
    // Its own name goes before that of its place.
    return {
      ...rest,
      ...(name !== undefined && { venue: name }),
      ...(timestamp !== undefined && { timestamp }),
      geo,
    };
  }
  return entry;
}

function positionIn(holder: JsonObject): JsonObject | null {
  const geo = own(holder, 'geo');
  if (isObject(geo)) return geo;
  const found = ['location', 'position'].map((key) => own(holder, key));
  return found.filter(isObject).find(isPlaced) ?? null;
}

/** An event that has moved becomes its positions with their days, as in NASA’s EONET. */
function positioned(item: JsonObject): JsonObject {
  const all = own(item, 'geometry');
  if (!isList(all) || !all.every(isDatedGeometry)) return item;
  const [first, ...more] = all;
  const dates = [first, more.at(-1) ?? first].map((one) => one && own(one, 'date'));
  return {
    ...item,
    geometry: together(all),
    ...(first && { startdate: dates[0], enddate: dates[1] }),
  };
}

function isDatedGeometry(one: unknown): one is JsonObject {
  return isObject(one) && isList(own(one, 'coordinates')) && own(one, 'date') !== undefined;
}
