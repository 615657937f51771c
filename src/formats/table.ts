import { isObject, type JsonObject, own } from '../brief/json';
import { degreesOf, pairOf } from './degrees';
import { featureOf, Unreadable } from './format';
import { isWkb, readWkb } from './read-wkb';
import { isWkt, readWkt } from './read-wkt';
import { type Column, hasBoth } from './table-columns';

/** What a brief has under the same name. */
export const KEPT: readonly string[] = ['kind', 'basis', 'coordinateUncertaintyInMeters'];

type Columns = ReadonlyMap<Column, number>;
export type Row = readonly string[];

/** Cells that say there is nothing. */
const NOTHING = /^(?:|-+|\\N|#?n\/?a|nan|null|none|nil|unknown|\?)$/i;

/** Either its first row is a place already, or it names none. */
export function withoutColumns(head: Row, url: string | null): Unreadable {
  if (head.some((cell) => degreesOf(cell, 'latitude') !== null || isWkt(cell))) {
    return Unreadable.of('table-head', { url });
  }
  const columns = head.slice(0, 12).map((title) => title.trim());
  return Unreadable.of('table-columns', { url, columns: columns.join(', ') });
}

/** A table whose columns are known: each row becomes a feature. */
export class Table {
  readonly #head: readonly string[];
  readonly #columns: Columns;
  readonly #url: string | null;
  /** A column that is called “location” may hold words: the first cell tells. */
  #isSure: boolean;

  constructor(head: Row, columns: Columns, url: string | null) {
    this.#columns = columns;
    this.#url = url;
    this.#isSure = hasBoth(columns);
    const names = new Map([...columns].map(([column, index]) => [index, column] as const));
    this.#head = named(
      head.map((title, index) => {
        const column = names.get(index);
        return column && KEPT.includes(column) ? column : title.trim();
      }),
    );
  }

  /** @throws Unreadable where no column holds positions after all */
  featureOf(row: Row): JsonObject {
    const { geometry, used } = this.#geometryIn(row);
    return featureOf(geometry, this.#propertiesIn(row, used));
  }

  /** What is no position is given as it stands: the reader of briefs then tells what was found. */
  #geometryIn(row: Row): { readonly geometry: unknown; readonly used: readonly Column[] } {
    const cell = (column: Column) => row[this.#columns.get(column) ?? -1]?.trim() ?? '';
    const shape = shapeOf(cell('shape'));
    if (shape !== undefined) return { geometry: shape, used: ['shape', 'latitude', 'longitude'] };
    const [latitude, longitude] = [cell('latitude'), cell('longitude')];
    if (!NOTHING.test(latitude) || !NOTHING.test(longitude)) {
      const coordinates = [
        degreesOf(longitude, 'longitude') ?? longitude,
        degreesOf(latitude, 'latitude') ?? latitude,
      ];
      return { geometry: { type: 'Point', coordinates }, used: ['latitude', 'longitude'] };
    }
    for (const column of ['both', 'turned'] as const) {
      const geometry = pointOf(cell(column), column === 'turned');
      if (geometry !== undefined) return { geometry, used: [column, 'latitude', 'longitude'] };
    }
    const used: readonly Column[] = hasBoth(this.#columns)
      ? ['latitude', 'longitude']
      : ['latitude', 'longitude', 'both', 'turned', 'shape'];
    const written = ['shape', 'both', 'turned'] as const;
    const text = written.map(cell).find((one) => !NOTHING.test(one));
    if (hasBoth(this.#columns) || text === undefined) return { geometry: null, used };
    if (!this.#isSure) throw withoutColumns(this.#head, this.#url);
    return { geometry: text, used };
  }

  #propertiesIn(row: Row, used: readonly Column[]): JsonObject {
    this.#isSure = true;
    const positions = used.map((column) => this.#columns.get(column));
    const members: [string, string | number][] = [];
    for (const index of row.keys()) {
      // A row may have more cells than there are names.
      const title = this.#head[index] ?? `(${index + 1})`;
      const text = (row[index] ?? '').trim();
      if (text === '' || title === '' || positions.includes(index)) continue;
      const meters = title === 'coordinateUncertaintyInMeters' ? Number(text) : Number.NaN;
      // Those who do not know it write 0.
      if (meters !== 0) members.push([title, meters > 0 ? meters : text]);
    }
    return Object.fromEntries(members);
  }
}

/** Each by a name of its own. */
function named(titles: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  return titles.map((title) => {
    const count = (counts.get(title) ?? 0) + 1;
    counts.set(title, count);
    return count === 1 || title === '' ? title : `${title} (${count})`;
  });
}

/** A geometry in a cell; undefined for what is none. */
function shapeOf(text: string): unknown {
  if (isWkt(text)) return readWkt(text) ?? (/EMPTY\W*$/i.test(text) ? null : text);
  if (isWkb(text)) return readWkb(text);
  if (!text.startsWith('{')) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (!isObject(value)) return undefined;
    const geometry = own(value, 'type') === 'Feature' ? own(value, 'geometry') : value;
    return isObject(geometry) && own(geometry, 'type') !== undefined ? geometry : undefined;
  } catch {
    return undefined;
  }
}

/** A position in a cell: two numbers, an object of two, or a geometry; undefined for what is none. */
function pointOf(text: string, isTurned: boolean): unknown {
  const shape = shapeOf(text);
  if (shape !== undefined) return shape;
  const pair = text.startsWith('{') ? pairIn(text) : pairOf(text, isTurned);
  return pair ? { type: 'Point', coordinates: [pair[1], pair[0]] } : undefined;
}

function pairIn(text: string): readonly unknown[] | null {
  try {
    const value: unknown = JSON.parse(text);
    if (!isObject(value)) return null;
    const latitude = own(value, 'lat') ?? own(value, 'latitude');
    const longitude = own(value, 'lng') ?? own(value, 'lon') ?? own(value, 'longitude');
    if (latitude === undefined || longitude === undefined) return null;
    const number = (side: unknown, axis: 'latitude' | 'longitude') =>
      typeof side === 'string' ? (degreesOf(side, axis) ?? side) : side;
    return [number(latitude, 'latitude'), number(longitude, 'longitude')];
  } catch {
    return null;
  }
}
