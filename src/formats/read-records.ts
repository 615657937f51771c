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
  '@graph',
];

/**
 * Objects with the columns of a table as their members: a list, the list in an object, one alone, or each under its name;
 * null for anything else.
 */
export function recordsIn(data: unknown): readonly unknown[] | null {
  if (isList(data)) return data.some((item) => isObject(item) && isRecord(item)) ? data : null;
  if (!isObject(data)) return null;
  const list = listIn(unwrapped(data));
  if (list) return recordsIn(list);
  return isPlaced(data) ? [data] : namedIn(data);
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
  return lists.find((value): value is readonly unknown[] => isList(value)) ?? null;
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
