import { isList, isObject, type JsonObject, own } from '../brief/json';
import { together } from './format';
import { columnOfShape } from './table';
import { type Column, columnsOf, hasBoth, isPositioned } from './table-columns';

/** What is deeper is no record of a place. */
const DEEPEST = 6;

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
  return isObject(item) && own(item, 'type') !== 'Feature' && isPositioned(columnsIn(item));
}

export function columnsIn(item: JsonObject): ReadonlyMap<Column, number> {
  const called = columnsOf(Object.keys(item));
  if (isPositioned(called)) return called;
  const cells = Object.values(item).map((value) => (typeof value === 'string' ? value : ''));
  return columnOfShape(cells) ?? called;
}

/** With the position that stands within a member, where all that do are the same: `{"name": "Rome", "coord": {"lat": …}}`. */
export function withPosition(item: JsonObject): JsonObject {
  const found = Object.entries(item).flatMap(([key, value]) => {
    const [only, ...more] = isList(value) ? value : [value];
    return isObject(only) && more.length === 0 && isPlaced(only) ? [{ key, geo: only }] : [];
  });
  const [first] = found;
  if (!first || found.length > 1) return item;
  const { [first.key]: _, ...rest } = item;
  return { ...rest, geo: first.geo };
}

/**
 * Values that say their type beside them: `{"$numberDouble": "12.5"}` as MongoDB has it, `{"type": "Property", "value": 5}`
 * as NGSI-LD does. The same object where there are none.
 */
function bare(value: unknown, depth = 0): unknown {
  if (depth > DEEPEST) return value;
  if (isList(value)) {
    return value.some((one) => typeof one === 'object')
      ? value.map((one) => bare(one, depth + 1))
      : value;
  }
  if (!isObject(value)) return value;
  const typed = typedIn(value);
  if (typed !== undefined) return bare(typed, depth + 1);
  let made: Record<string, unknown> | null = null;
  for (const key of Object.keys(value)) {
    const one = value[key];
    const other = typeof one === 'object' ? bare(one, depth + 1) : one;
    if (other !== one) {
      made ??= { ...value };
      made[key] = other;
    }
  }
  return made ?? value;
}

function typedIn(value: JsonObject): unknown {
  if (/^(?:Geo)?Property$/.test(String(own(value, 'type')))) return own(value, 'value');
  const [key = '', ...more] = Object.keys(value);
  if (more.length > 0 || !key.startsWith('$')) return undefined;
  if (/^\$number/.test(key)) return Number(value[key]);
  return key === '$oid' || key === '$date' ? value[key] : undefined;
}

/** What programs keep apart from the members that they write around each entry: Airtable, JSON:API and others. */
const APART = ['fields', 'attributes', 'properties'];
/** What an entry happens at, and what a place has its position in: schema.org, GTFS Realtime. */
const HOLDERS = ['location', 'venue', 'place', 'vehicle'];

/** What an entry of a list is of; and where what happens somewhere is, which is said of the place. */
function inner(entry: JsonObject): JsonObject {
  const item = own(entry, '@type') === 'ListItem' ? own(entry, 'item') : null;
  if (isObject(item)) return inner(item);
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
