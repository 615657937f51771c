import { isList, isObject, type JsonObject, own } from '../brief/json';
import { NameFinder } from '../brief/read/rare/name';
import { Table } from './table';
import { columnsOf, hasBoth, isPositioned } from './table-columns';

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
];

/**
 * Objects with the columns of a table as their members: a list, the list in an object, one alone, or each under its name;
 * null for anything else.
 */
export function recordsIn(data: unknown): readonly unknown[] | null {
  if (isList(data)) {
    const items = data.map(itemIn);
    return items.some((item) => isObject(item) && isRecord(item)) ? items : rowsBelow(data);
  }
  if (!isObject(data)) return null;
  const rows = rowsIn(unwrapped(data)) ?? rowsOfKepler(data);
  if (rows) return rows;
  const list = listIn(unwrapped(data));
  if (list) return recordsIn(list);
  const item = itemIn(data);
  return isObject(item) && isPlaced(item) ? [item] : namedIn(data);
}

/** What an entry of a list of schema.org is of; and where what happens somewhere is, which is said of the place. */
function itemIn(entry: unknown): unknown {
  if (!isObject(entry)) return entry;
  const inner = own(entry, '@type') === 'ListItem' ? own(entry, 'item') : null;
  if (isObject(inner)) return itemIn(inner);
  const { location, ...item } = entry;
  const geo = isObject(location) ? own(location, 'geo') : null;
  if (!isObject(location) || !isObject(geo) || isPlaced(entry)) return entry;
  // Its own name goes before that of its place.
  return {
    ...item,
    ...(own(location, 'name') !== undefined && { venue: own(location, 'name') }),
    geo,
  };
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

/** Whether both its numbers are there: of one object, a member that is called “location” says nothing. */
function isPlaced(item: JsonObject): boolean {
  return hasBoth(columnsOf(Object.keys(item))) || isObject(own(item, 'geo'));
}

/** `{"Rome": {"lat": …}}`: what has no name of its own is called by the member that it is. */
function namedIn(data: JsonObject): readonly JsonObject[] | null {
  const names = new NameFinder();
  const records = Object.entries(data).flatMap(([name, item]) =>
    isObject(item) && isPlaced(item) ? [names.find(item) === null ? { name, ...item } : item] : [],
  );
  return records.length > 0 && records.length === Object.keys(data).length ? records : null;
}

/** CKAN, and others, put it into what they say of their answer. */
function unwrapped(data: JsonObject): JsonObject {
  const [inner = data] = ['result', 'response', 'data']
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
      isList(value) && value.some((item) => isObject(item) && isPlaced(item)),
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

function isRecord(item: JsonObject): boolean {
  return own(item, 'type') !== 'Feature' && isPositioned(columnsOf(Object.keys(item)));
}

/** Each record as a row of a table; what is none is given as it is. */
export async function* readRecords(
  values: AsyncIterable<unknown> | Iterable<unknown>,
  url: string | null,
): AsyncGenerator<unknown> {
  let [names, isKnown]: [string, boolean] = ['', false];
  let table: Table | null = null;
  for await (const value of values) {
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
      if (isKnown) table = new Table(keys, columnsOf(keys), url, table !== null || undefined);
    }
    yield isKnown && table ? table.featureOf(keys.map((key) => cellOf(value[key]))) : value;
  }
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return String(value);
  return (isObject(value) ? textIn(value) : null) ?? JSON.stringify(value);
}

/** A text in what says its language, or how it is written, as Google and WordPress have it; null for an object of more. */
function textIn(value: JsonObject): string | null {
  const texts = ['text', 'rendered', 'value'].map((key) => own(value, key));
  const only = texts.find((text) => typeof text === 'string');
  return only !== undefined && !isPlaced(value) ? only : null;
}
