import { isList, isObject, type JsonObject, own } from '../brief/json';
import { AXES } from './column-words';
import { columnsCalled, isPlaced } from './record-items';
import { columnsOf, isPositioned } from './table-columns';

/** Objects from a table in JSON: column names apart from rows or above them, or a list for each column. */
export function rowsOf(data: JsonObject): readonly unknown[] | null {
  return rowsIn(data) ?? rowsOfKepler(data) ?? rowsOfOpenSky(data) ?? rowsAcross(data);
}

/** Parallel lists of values, or tables of them by row, one for each column, as pandas and Plotly write them. */
export function rowsAcross(data: unknown): readonly JsonObject[] | null {
  if (!isObject(data) || !isPlaced(data)) return null;
  const members = Object.entries(data);
  const columns = columnsCalled(data);
  const [lats, lons] = AXES.map((axis) => members[columns.get(axis) ?? -1]?.[1]);
  if (!isGroup(lats) || !isGroup(lons)) return null;
  const keys = Object.keys(lats);
  const groups = members.flatMap(([name, value]) =>
    isGroup(value) && Object.keys(value).join() === keys.join() ? [[name, value] as const] : [],
  );
  const isDegrees = [lats, lons].every((group) => Object.values(group).every(isNumber));
  if (!isDegrees || keys.join() !== Object.keys(lons).join()) return null;
  return keys.map((key) => Object.fromEntries(groups.map(([name, group]) => [name, group[key]])));
}

/** A single object may have a list or an object as a detail. */
function isGroup(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 1;
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number' || value === null;
}

/** Column names apart from rows: pandas, CKAN and others save space this way. */
export function rowsIn(data: JsonObject): readonly unknown[] | null {
  const rows = rowsOfSocrata(data);
  if (rows) return rows;
  // Frictionless Data and Wikimedia Commons describe the columns in a schema.
  const schema = own(data, 'schema');
  const called = ['columns', 'fields', 'header', 'headers'].map((name) => own(data, name));
  const heads = [...called, isObject(schema) ? own(schema, 'fields') : null];
  const bodies = ['data', 'rows', 'records', 'values', 'allData'].map((name) => own(data, name));
  const [head, body] = [heads.find(isList), bodies.find(isList)];
  const names = head?.map((one) => (isObject(one) ? (own(one, 'name') ?? own(one, 'id')) : one));
  return names && body ? rowsUnder(names, body) : null;
}

/** Columns of a position, by their type, whatever their name; what Socrata adds of its own is left out. */
const TYPES: Readonly<Record<string, string>> = { location: 'latlon', point: 'wkt' };

function rowsOfSocrata(data: JsonObject): readonly unknown[] | null {
  const [meta, body] = [own(data, 'meta'), own(data, 'data')];
  const view = isObject(meta) ? own(meta, 'view') : null;
  const described = isObject(view) ? own(view, 'columns') : null;
  if (!isList(described) || !isList(body) || !body.every(isList)) return null;
  const columns = described.flatMap((column, at) => {
    const [name, type] = isObject(column) ? [own(column, 'name'), own(column, 'dataTypeName')] : [];
    return typeof name === 'string' && type !== 'meta_data'
      ? [{ at, name, type: String(type) }]
      : [];
  });
  const isSaid = isPositioned(columnsOf(columns.map(({ name }) => name)));
  const titles = columns.map(({ name, type }) => (isSaid ? name : (TYPES[type] ?? name)));
  return rowsUnder(
    titles,
    body.map((row) =>
      columns.map(({ at, type }) => (type === 'location' ? partsIn(row[at]) : row[at])),
    ),
  );
}

/** Its positions are lists: an address, latitude, longitude, and more. */
function partsIn(cell: unknown): unknown {
  const [, lat, lon] = isList(cell) ? cell : [];
  return typeof lat === 'string' && typeof lon === 'string' ? { lat, lon } : null;
}

export function rowsBelow([head, ...body]: readonly unknown[]): readonly unknown[] | null {
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

/** OpenSky's values for an aircraft, in order; later ones say nothing of its position. */
const STATES =
  `icao24 name origin_country timestamp last_contact longitude latitude baro_altitude on_ground velocity
  true_track vertical_rate`.split(/\s+/);

function rowsOfOpenSky(data: JsonObject): readonly unknown[] | null {
  const [time, states] = [own(data, 'time'), own(data, 'states')];
  return typeof time === 'number' && isList(states) ? rowsUnder(STATES, states) : null;
}
