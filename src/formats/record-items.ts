import { isList, isObject, type JsonObject, own } from '../brief/json';
import { bare } from './bare-values';
import { together } from './format';
import { columnOfShape } from './table';
import { type Column, columnsOf, hasBoth, isPositioned } from './table-columns';

/** What an entry of a list is, without what programs write around it: its values as they are, its position as its own. */
export function itemIn(entry: unknown): unknown {
  return isObject(entry) ? positioned(inner(bare(withoutTurned(entry)) as JsonObject)) : entry;
}

/** Twitter had the latitude first in `geo`, and later the same as GeoJSON beside it. */
function withoutTurned(entry: JsonObject): JsonObject {
  const [old, coordinates] = [own(entry, 'geo'), own(entry, 'coordinates')];
  if (!isObject(old) || !isObject(coordinates) || own(coordinates, 'type') !== 'Point')
    return entry;
  const { geo: _, ...rest } = entry;
  return rest;
}

/** Whether both its numbers are there: of one object, a member that is called “location” says nothing. */
export function isPlaced(item: JsonObject): boolean {
  return hasBoth(columnsOf(Object.keys(item))) || isObject(own(item, 'geo'));
}

/** Whether it is a row of a table: a member is called as a column of positions is, or holds a geometry. */
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

/** Below “location” an address may stand as well, in parts. */
function isPosition(value: unknown): boolean {
  if (!isObject(value) || isPlaced(value)) return true;
  if (own(value, 'type') === 'Feature' || isList(own(value, 'coordinates'))) return true;
  const location = own(value, 'location');
  return isList(own(value, 'geometries')) || (isObject(location) && isPlaced(location));
}

export function columnsIn(item: JsonObject): ReadonlyMap<Column, number> {
  const called = columnsOf(Object.keys(item));
  if (isPositioned(called)) return called;
  const cells = Object.values(item).map((value) => (typeof value === 'string' ? value : ''));
  return columnOfShape(cells) ?? called;
}

/** What programs keep apart from the members that they write around each entry: Airtable, JSON:API and others. */
export const APART = ['fields', 'attributes', 'properties'];
/** What an entry happens at, and what a place has its position in: schema.org, GTFS Realtime. */
const HOLDERS = ['location', 'venue', 'place', 'vehicle'];

/** What an entry of a list is of; and where what happens somewhere is, which is said of the place. */
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

/** An event that has moved is where it was, with the day of each: so NASA’s EONET has it. */
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
