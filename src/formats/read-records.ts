import { isList, isObject, type JsonObject, own } from '../brief/json';
import { NameFinder } from '../brief/read/rare/name';
import { LOOKED_AT, placedOtherwise } from './check-degrees';
import { isOtherwise } from './column-words';
import { FORMAT_NAMES, Unreadable } from './format';
import { nearestPosition, withPosition } from './position-within';
import { isPlaced, isRecord, itemIn } from './record-items';
import { rowsAcross, rowsBelow, rowsIn, rowsOf } from './record-rows';
import { RecordTables } from './record-tables';

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
  if (isObject(item) && (isPlaced(item) || typeof own(item, 'polyline') === 'string'))
    return [item];
  const [only, ...more] = Object.values(data);
  const named = namedIn(data) ?? (more.length === 0 ? namedIn(only) : null);
  return named ?? namedIn(own(unwrapped(data), 'pages')) ?? nearestIn(data);
}

/** Why JSON without positions cannot be read: its records may have them in another notation. */
export function withoutRecords(data: unknown, url: string | null): Unreadable {
  const list = isList(data) ? data : isObject(data) ? listIn(unwrapped(data)) : null;
  const [first] = list ?? [];
  const otherwise = isObject(first) ? Object.keys(first).filter(isOtherwise) : [];
  if (otherwise.length > 0) return placedOtherwise(otherwise, url);
  // A document of Google Drive, as its folder on a disk has it.
  const isPointer = isObject(data) && own(data, 'doc_id') !== undefined;
  if (isPointer) return Unreadable.of('format-unread', { url, kind: 'pointer' });
  if (isRefusal(data)) return Unreadable.of('format-unread', { url, kind: 'refusal' });
  return list?.length === 0
    ? Unreadable.of('format-placeless', { url, format: FORMAT_NAMES.records })
    : Unreadable.of('json-unknown', { url });
}

/** Whether a service says what went wrong, as ArcGIS, MediaWiki, Nominatim and GraphQL do. */
function isRefusal(data: unknown): boolean {
  if (!isObject(data)) return false;
  const [error, errors] = [own(data, 'error'), own(data, 'errors')];
  const messages = ['message', 'info', 'code'];
  const isMessage = (value: unknown) =>
    isObject(value) && messages.some((key) => own(value, key) !== undefined);
  return (
    (typeof error === 'string' && error !== '') ||
    isMessage(error) ||
    (isList(errors) && errors.some(isMessage)) ||
    isMessageAlone(data)
  );
}

/** Whether there is nothing but what went wrong: beside it stand codes and empty lists. */
function isMessageAlone(data: JsonObject): boolean {
  const said = Object.entries(data);
  const isEmpty = (value: unknown) =>
    typeof value !== 'object' || value === null || (isList(value) && value.length === 0);
  const says = (words: RegExp) =>
    said.some(([key, value]) => words.test(key) && typeof value === 'string');
  if (!said.every(([, value]) => isEmpty(value))) return false;
  const hasList = said.some(([, value]) => isList(value));
  return says(/^error_?(?:message|description)$/i) || (!hasList && says(/^(?:message|detail)$/));
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
  if (isList(found)) return found;
  return LISTS.map((name) => own(data, name)).find(isList) ?? null;
}

function valuesIn(binding: JsonObject): JsonObject {
  const values = Object.entries(binding).map(([name, value]) => [
    name,
    isObject(value) ? own(value, 'value') : value,
  ]);
  return Object.fromEntries(values);
}

/**
 * Each record as a row of a table; anything else is given as it is.
 *
 * @throws Unreadable as `checkDegrees` does
 */
export async function* readRecords(
  values: AsyncIterable<unknown> | Iterable<unknown>,
  url: string | null,
): AsyncGenerator<unknown> {
  const tables = new RecordTables(url);
  /** Those that wait for more; null once there is no need. */
  let held: unknown[] | null = [];
  let failure: { readonly error: unknown } | null = null;
  try {
    for await (const entry of values) {
      if (isCommand(entry)) continue;
      if (!held) {
        yield tables.featureOf(itemIn(entry));
        continue;
      }
      held.push(itemIn(entry));
      if (held.length < LOOKED_AT) continue;
      const features = tables.featuresOf(held);
      held = null;
      yield* features;
    }
  } catch (error) {
    failure = { error };
  }
  // If the list breaks off, what was read is shown.
  if (held) yield* tables.featuresOf(held);
  if (failure) throw failure.error;
}

/** A line that tells Elasticsearch what to do with the next. */
function isCommand(entry: unknown): boolean {
  if (!isObject(entry)) return false;
  const [[command = '', said] = [], ...more] = Object.entries(entry);
  const isAlone = more.length === 0 && /^(?:index|create|update)$/.test(command);
  return isAlone && isObject(said) && Object.keys(said).every((key) => /^_|^routing$/.test(key));
}
