import { isList, isObject, type JsonObject, own } from '../brief/json';
import { NameFinder } from '../brief/read/rare/name';
import { isUnreadable, Unreadable } from './format';
import { columnsIn, isPlaced, isRecord, itemIn, withPosition } from './record-items';
import { Table } from './table';
import { columnsOf, isPositioned } from './table-columns';

/** What lists of things are called that programs give out. */
const LISTS = [
  'results',
  'data',
  'items',
  'records',
  'rows',
  'places',
  'locations',
  'points',
  'events',
  'list',
  'elements',
  'docs',
  'venues',
  'stations',
  'sites',
  'markers',
  'geonames',
  'orderedItems',
  'itemListElement',
  '@graph',
  'value',
  'entity',
];

/**
 * Objects with the columns of a table as their members: a list, the list in an object, one alone, or each under its name;
 * null for anything else.
 */
export function recordsIn(data: unknown): readonly unknown[] | null {
  if (isList(data)) {
    const items = data.map(itemIn);
    if (items.some(isRecord)) return items;
    const within = items.map((item) => (isObject(item) ? withPosition(item) : item));
    return within.some((item) => isObject(item) && isPlaced(item)) ? within : rowsBelow(data);
  }
  if (!isObject(data)) return null;
  const rows = rowsIn(unwrapped(data)) ?? rowsOfKepler(data) ?? rowsOfOpenSky(data);
  if (rows) return rows;
  const list = listIn(unwrapped(data));
  if (list) return recordsIn(list);
  const item = itemIn(data);
  if (isObject(item) && isPlaced(item)) return [item];
  const [only, ...more] = Object.values(data);
  const named = namedIn(data) ?? (more.length === 0 ? namedIn(only) : null);
  if (named || !isObject(item)) return named;
  const within = withPosition(item);
  return isPlaced(within) ? [within] : namedIn(own(unwrapped(data), 'pages'));
}

/** Names of columns apart from rows: pandas, CKAN and others save that much space. */
function rowsIn(data: JsonObject): readonly unknown[] | null {
  const heads = ['columns', 'fields', 'header', 'headers'].map((name) => own(data, name));
  const bodies = ['data', 'rows', 'records', 'values', 'allData'].map((name) => own(data, name));
  const [head, body] = [heads.find(isList), bodies.find(isList)];
  const names = head?.map((one) => (isObject(one) ? (own(one, 'name') ?? own(one, 'id')) : one));
  return names && body ? rowsUnder(names, body) : null;
}

function rowsBelow([head, ...body]: readonly unknown[]): readonly unknown[] | null {
  return isList(head) ? rowsUnder(head, body) : null;
}

function rowsUnder(
  names: readonly unknown[],
  body: readonly unknown[],
): readonly JsonObject[] | null {
  const titles = names.filter((name) => typeof name === 'string');
  const isTable = titles.length === names.length && isPositioned(columnsOf(titles));
  if (!isTable || !body.every(isList)) return null;
  return body.map((row) => Object.fromEntries(titles.map((title, at) => [title, row[at]])));
}

/** A map that kepler.gl has saved. */
function rowsOfKepler(data: JsonObject): readonly unknown[] | null {
  const datasets = own(data, 'datasets');
  if (!isList(datasets)) return null;
  const tables = datasets.map((one) => (isObject(one) ? own(one, 'data') : null)).filter(isObject);
  const rows = tables.flatMap((table) => rowsIn(table) ?? []);
  return rows.length > 0 ? rows : null;
}

/** `{"Rome": {"lat": …}}`: what has no name of its own is called by the member that it is. */
function namedIn(data: unknown): readonly JsonObject[] | null {
  if (!isObject(data)) return null;
  const names = new NameFinder();
  const records = Object.entries(data).flatMap(([name, entry]) => {
    const item = itemIn(entry);
    const placed = isObject(item) && !isPlaced(item) ? withPosition(item) : item;
    if (!isObject(placed) || !isPlaced(placed)) return [];
    return [names.find(placed) === null ? { name, ...placed } : placed];
  });
  return records.length > 0 && records.length === Object.keys(data).length ? records : null;
}

/** What OpenSky says of an aircraft, in its order; what follows says nothing of where it is. */
const STATES =
  `icao24 name origin_country timestamp last_contact longitude latitude baro_altitude on_ground velocity
  true_track vertical_rate`.split(/\s+/);

function rowsOfOpenSky(data: JsonObject): readonly unknown[] | null {
  const [time, states] = [own(data, 'time'), own(data, 'states')];
  return typeof time === 'number' && isList(states) ? rowsUnder(STATES, states) : null;
}

/** CKAN, MediaWiki and others put it into what they say of their answer. */
function unwrapped(data: JsonObject): JsonObject {
  const [inner = data] = ['result', 'response', 'data', 'query']
    .map((name) => own(data, name))
    .filter(isObject);
  return inner;
}

function listIn(data: JsonObject): readonly unknown[] | null {
  const results = own(data, 'results');
  // SPARQL 1.1 Query Results: each value with its type.
  const bindings = isObject(results) ? own(results, 'bindings') : null;
  if (isList(bindings)) return bindings.map((one) => (isObject(one) ? valuesIn(one) : one));
  const hits = own(data, 'hits');
  const found = isObject(hits) ? own(hits, 'hits') : null;
  // Elasticsearch wraps each document in what it says of finding it.
  if (isList(found)) return found.map((hit) => (isObject(hit) && own(hit, '_source')) ?? hit);
  const lists = LISTS.map((name) => own(data, name));
  const known = lists.find((value): value is readonly unknown[] => isList(value));
  if (known || isPlaced(data)) return known ?? null;
  // By whatever name, where it is the only one.
  const placed = Object.values(data).filter(
    (value): value is readonly unknown[] =>
      isList(value) && value.some((item) => isObject(item) && isPlaced(withPosition(item))),
  );
  return placed.length === 1 ? (placed[0] ?? null) : null;
}

function valuesIn(binding: JsonObject): JsonObject {
  const values = Object.entries(binding).map(([name, value]) => [
    name,
    isObject(value) ? own(value, 'value') : value,
  ]);
  return Object.fromEntries(values);
}

/** Each record as a row of a table; what is none is given as it is. */
export async function* readRecords(
  values: AsyncIterable<unknown> | Iterable<unknown>,
  url: string | null,
): AsyncGenerator<unknown> {
  let [names, isKnown]: [string, boolean] = ['', false];
  let table: Table | null = null;
  for await (const entry of values) {
    const value = itemIn(entry);
    if (!isObject(value)) {
      yield value;
      continue;
    }
    const keys = Object.keys(value);
    // Most have the same members, one after the other.
    if (keys.join('\n') !== names || !isKnown) {
      names = keys.join('\n');
      isKnown = isRecord(value);
      // Among records that have been read, one with words in place of a position costs itself.
      if (isKnown) table = new Table(keys, columnsIn(value), url, table !== null || undefined);
    }
    yield isKnown && table ? featureOf(table, keys, value, url) : value;
  }
}

function featureOf(table: Table, keys: readonly string[], value: JsonObject, url: string | null) {
  try {
    return table.featureOf(keys.map((key) => cellOf(value[key])));
  } catch (error) {
    // It has no columns, and no first row.
    if (!isUnreadable(error) || error.fault.code !== 'table-columns') throw error;
    throw Unreadable.of('json-unknown', { url });
  }
}

const TEXTS = ['text', 'rendered', 'value', 'name', 'full_name', 'title', 'label'];

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return String(value);
  return (isObject(value) ? textIn(value) : null) ?? JSON.stringify(value);
}

/**
 * A text in what says its language, or how it is written, as Google and WordPress have it; or the name of what is said to
 * be there: `"venue": {"id": 7, "name": "Rome"}`. Null for an object of more.
 */
function textIn(value: JsonObject): string | null {
  const texts = TEXTS.map((key) => own(value, key));
  const only = texts.find((text) => typeof text === 'string');
  return only !== undefined && !isPlaced(value) ? only : null;
}
