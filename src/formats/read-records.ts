import { isList, isObject, type JsonObject, own } from '../brief/json';
import { NameFinder } from '../brief/read/rare/name';
import { isUnreadable, Unreadable } from './format';
import { nearestPosition, withPosition } from './position-within';
import { columnsIn, isPlaced, isRecord, itemIn } from './record-items';
import { rowsAcross, rowsBelow, rowsIn, rowsOf } from './record-rows';
import { Table } from './table';

/** What programs call the lists in their output. */
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
    const items = data.flatMap((entry) => rowsAcross(entry) ?? placedIn(entry));
    return items.some(isRecord) ? items : rowsBelow(data);
  }
  if (!isObject(data)) return null;
  const rows = rowsIn(unwrapped(data)) ?? rowsOf(data);
  if (rows) return rows;
  const list = listIn(unwrapped(data));
  const listed = list && recordsIn(list);
  if (listed) return listed;
  const item = itemIn(data);
  if (isObject(item) && isPlaced(item)) return [item];
  const [only, ...more] = Object.values(data);
  const named = namedIn(data) ?? (more.length === 0 ? namedIn(only) : null);
  return named ?? namedIn(own(unwrapped(data), 'pages')) ?? nearestIn(data);
}

/** The lists of places within an answer, or its single place, whichever is less deeply nested. */
function nearestIn(data: JsonObject): readonly unknown[] | null {
  const [lists, position] = [listsIn(data), nearestPosition(data)];
  if (lists && lists.depth <= (position?.path.length ?? Number.POSITIVE_INFINITY))
    return lists.records;
  return position ? [withPosition(data)] : null;
}

/** What an entry of a list describes, with its position as its own. */
function placedIn(entry: unknown): unknown {
  const item = itemIn(entry);
  return isObject(item) && !isRecord(item) ? withPosition(item) : item;
}

/** Anything deeper in an answer is not one of its lists. */
const DEEPEST = 8;

interface Lists {
  /** How many objects enclose them. */
  readonly depth: number;
  readonly records: readonly unknown[];
}

/** All the least deeply nested lists of places in an answer, each a kind of its own where there are several. */
function listsIn(data: JsonObject): Lists | null {
  let level: readonly (readonly [key: string, value: unknown])[] = [['', data]];
  for (let depth = 1; depth < DEEPEST && level.length > 0; depth += 1) {
    level = level.flatMap(([, value]) => {
      const holder = isList(value) && value.length === 1 ? value[0] : value;
      return isObject(holder) ? Object.entries(holder) : [];
    });
    const lists = level.flatMap(([kind, value]) => (isList(value) ? [{ kind, list: value }] : []));
    const placed = lists
      .map(({ kind, list }) => ({ kind, list, records: recordsIn(list) ?? [] }))
      .filter(({ list, records }) => records.length > 0 && !isWrapper(list));
    if (placed.length === 0) continue;
    const records = placed.flatMap(({ kind, records }) =>
      placed.length === 1
        ? records
        : records.map((one) => (isObject(one) ? { kind, ...one } : one)),
    );
    return { depth, records };
  }
  return null;
}

/** Whether a list has a single nameless entry, which holds the list of places. */
function isWrapper([only, ...more]: readonly unknown[]): boolean {
  const isOne = isObject(only) && more.length === 0 && new NameFinder().find(only) === null;
  return isOne && !isRecord(itemIn(only)) && listsIn(only) !== null;
}

/** `{"Rome": {"lat": …}}`: an object without a name takes its member's. */
function namedIn(data: unknown): readonly JsonObject[] | null {
  if (!isObject(data)) return null;
  const names = new NameFinder();
  const records = Object.entries(data).flatMap(([name, entry]) => {
    const item = itemIn(entry);
    const placed = isObject(item) && !isPlaced(item) ? withPosition(item, 1) : item;
    if (!isObject(placed) || !isPlaced(placed)) return [];
    return [names.find(placed) === null ? { name, ...placed } : placed];
  });
  return records.length > 0 && records.length === Object.keys(data).length ? records : null;
}

/** CKAN, MediaWiki and others wrap the result in metadata. */
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
  // Elasticsearch wraps each document in search metadata.
  if (isList(found)) return found.map((hit) => (isObject(hit) && own(hit, '_source')) ?? hit);
  return LISTS.map((name) => own(data, name)).find(isList) ?? null;
}

function valuesIn(binding: JsonObject): JsonObject {
  const values = Object.entries(binding).map(([name, value]) => [
    name,
    isObject(value) ? own(value, 'value') : value,
  ]);
  return Object.fromEntries(values);
}

/** Each record as a row of a table; anything else is given as it is. */
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
    // Most successive records have the same members.
    if (keys.join('\n') !== names || !isKnown) {
      names = keys.join('\n');
      isKnown = isRecord(value);
      // Once records have been read, one with words for a position costs only itself.
      if (isKnown) table = new Table(keys, columnsIn(value), url, table !== null || undefined);
    }
    yield isKnown && table ? featureOf(table, keys, value, url) : value;
  }
}

function featureOf(table: Table, keys: readonly string[], value: JsonObject, url: string | null) {
  try {
    return table.featureOf(keys.map((key) => cellOf(value[key])));
  } catch (error) {
    // A list of records has no columns, and no first row.
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
 * A text within an object that gives its language or markup, as Google and WordPress write it; or the name of a named
 * object: `"venue": {"id": 7, "name": "Rome"}`. Null for an object with more in it.
 */
function textIn(value: JsonObject): string | null {
  const texts = TEXTS.map((key) => own(value, key));
  const only = texts.find((text) => typeof text === 'string');
  return only !== undefined && !isPlaced(value) ? only : null;
}
